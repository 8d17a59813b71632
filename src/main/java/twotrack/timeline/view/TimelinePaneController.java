package twotrack.timeline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceScene;
import twotrack.chart.view.StanceStripView;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Latest;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Releasable;
import twotrack.explorer.Subscriptions;
import twotrack.explorer.Tasks;
import twotrack.filter.Criteria;
import twotrack.i18n.Messages;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Band;
import twotrack.timeline.Members;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// Timeline, strip and overview over one axis: binds them to the state and carries out what gestures ask for.
public final class TimelinePaneController implements Releasable {
  /// More events than this are arranged beside the window.
  private static final int LATE_FROM = 1_500_000;

  private final ExplorerState state;
  private final Derived derived;
  private final ShownViewport viewport;
  private final ObservableValue<Palette> palette;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ObservableValue<TimelineScene> scene;

  private final TimelineLayout layout;
  private final TimelineView timeline;
  private final StanceStripView strip;
  private final OverviewView overview;

  @FXML private VBox pane;
  @FXML private StackPane stage;
  @FXML private VBox empty;

  /// What the pane shares with the rest of the window.
  ///
  /// @param viewport the one on screen
  public record Shared(ExplorerState state, Derived derived, ShownViewport viewport, ObservableValue<Palette> palette, Tasks tasks) {}

  public TimelinePaneController(Shared shared, TextMeasurer measurer) {
    state = shared.state();
    derived = shared.derived();
    viewport = shared.viewport();
    palette = shared.palette();
    layout = new TimelineLayout(measurer);
    var asked = Bindings.createObjectBinding(
        () -> scene(state, derived), state.openProperty(), derived.filtered(), state.dimmingProperty(), derived.stance(), state.groupingProperty(),
        derived.messages());
    var rule = new Latest.Rule<>(this::prepared, TimelinePaneController::mayBeLate);
    scene = new Latest<>(asked, rule, shared.tasks(), () -> derived.messages().getValue().text("task.lanes"));
    var sources = new TimelineSources(scene, state.openProperty().map(OpenDataset::extent), viewport.property(), palette, state.selectionProperty(),
        state.highlightProperty(), state.cursorDayProperty());
    timeline = new TimelineView(layout, measurer, sources);
    strip = new StanceStripView(measurer);
    overview = new OverviewView(measurer, sources, this::show);
  }

  @FXML
  void initialize() {
    Messages messages = derived.messages().getValue();
    stage.getChildren().addFirst(timeline);
    pane.getChildren().addAll(strip, overview);
    timeline.setId("timeline");
    timeline.setAccessibleText(messages.text("timeline.accessible"));
    timeline.connect(this);
    overview.setId("overview");
    overview.setAccessibleText(messages.text("timeline.overview.accessible"));
    bindStrip();
    empty.visibleProperty().bind(scene.map(shown -> shown.rows().isEmpty()));
    subscriptions.add(state.selectionProperty().subscribe(selected -> selected.ifPresent(this::bringIntoView)));
  }

  private void bindStrip() {
    strip.indexProperty().bind(derived.stance());
    strip.othersProperty().bind(Bindings.createObjectBinding(this::others, state.openProperty(), derived.stance(), state.othersShownProperty()));
    strip.datasetProperty().bind(state.openProperty().map(OpenDataset::dataset));
    strip.messagesProperty().bind(derived.messages());
    strip.viewportProperty().bind(viewport.property());
    strip.paletteProperty().bind(palette);
    strip.cursorDayProperty().bind(state.cursorDayProperty());
    strip.setOnReadAt(this::readAt);
    strip.visibleProperty().bind(derived.stance().map(Optional::isPresent));
    strip.managedProperty().bind(strip.visibleProperty());
  }

  /// What the timeline shows of a state.
  public static TimelineScene scene(ExplorerState state, Derived derived) {
    Messages messages = derived.messages().getValue();
    OpenDataset open = state.openProperty().get();
    Optional<StanceScene> stance = derived.stance().getValue().map(index -> new StanceScene(index, open.dataset(), messages));
    List<Band> bands = stance.map(PhaseBands::of).orElse(List.of());
    Set<EventId> turns = stance.map(PhaseBands::turningEvents).orElse(Set.of());
    RowSet lit = derived.filtered().getValue().rows();
    RowSet rows = state.dimmingProperty().get() ? RowSet.all(lit.tableSize()) : lit;
    return new TimelineScene(open.dataset(), rows, state.groupingProperty().get(), bands, turns, messages).withLit(lit);
  }

  private TimelineScene prepared(TimelineScene asked) {
    if (asked.rows().count() > LATE_FROM) {
      layout.prepare(asked);
    }
    return asked;
  }

  private static boolean mayBeLate(TimelineScene shown, TimelineScene asked) {
    return shown.dataset().equals(asked.dataset()) && asked.rows().count() > LATE_FROM;
  }

  private List<StanceIndex> others() {
    Optional<StanceIndex> stance = derived.stance().getValue();
    if (stance.isEmpty() || !state.othersShownProperty().get()) {
      return List.of();
    }
    return state.openProperty().get().stances().stream().filter(other -> !other.subject().equals(stance.get().subject())).toList();
  }

  /// Moves to a chosen event that is out of view, keeping the zoom.
  private void bringIntoView(EventId id) {
    EventTable events = state.openProperty().get().dataset().events();
    events.row(id).ifPresent(row -> {
      Viewport view = state.viewportProperty().get();
      double first = Math.max(events.firstDay(row), events.afterDay(row) - view.days());
      if (events.afterDay(row) <= view.startDay() || events.firstDay(row) + 0.5 > view.endDay() - view.days() * 0.02) {
        moveTo(new Viewport(first - view.days() * 0.4, view.days()));
      }
    });
  }

  @FXML
  void resetFilter() {
    state.criteriaProperty().set(Criteria.EVERYTHING);
  }

  /// Shows another part of the axis at once, as a drag or the wheel does.
  void show(Viewport wanted) {
    viewport.jump(wanted.within(bounds()));
  }

  /// Moves to another part of the axis, with the short animation of a single step.
  void moveTo(Viewport wanted) {
    state.viewportProperty().set(wanted.within(bounds()));
  }

  private DayRange bounds() {
    return state.openProperty().get().extent();
  }

  void select(EventId event) {
    state.selectionProperty().set(Optional.of(event));
  }

  void clearSelection() {
    state.selectionProperty().set(Optional.empty());
  }

  /// Reads positions at another day.
  void readAt(LocalDate day) {
    state.cursorDayProperty().set(day);
  }

  /// Opens exactly these events, at a place on the screen; chooses a single one.
  void open(Members members, double screenX, double screenY) {
    EventTable events = scene.getValue().dataset().events();
    if (members.count() == 1) {
      members.rows(events).mapToObj(events::id).forEach(this::select);
    } else {
      new ClusterPopOver(scene.getValue(), this).show(timeline, members, screenX, screenY);
    }
  }

  @Override
  public void release() {
    subscriptions.release();
    timeline.release();
    overview.release();
  }
}
