package twotrack.inspector.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import twotrack.chart.view.StanceMapView;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.Audit;
import twotrack.explorer.Derived;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Releasable;
import twotrack.inspector.EventDetails;
import twotrack.inspector.EventLink;
import twotrack.inspector.StanceDetails;
import twotrack.inspector.view.InspectorPaneViewModel.Subject;
import twotrack.model.EventId;
import twotrack.stance.StanceReading.Firmness;

/// The inspector: how a subject stands on the cursor day and why, and everything about the chosen event. The loader fills the fields before it calls
/// [#initialize].
@SuppressWarnings("NullAway.Init")
public final class InspectorPaneController implements Releasable {
  private static final PseudoClass TENTATIVE = PseudoClass.getPseudoClass("tentative");

  private final ExplorerState state;
  private final InspectorPaneViewModel model;
  private final StanceMapView map;
  private final Audit audit;
  private final ObservableValue<Palette> palette;
  private Subscription subscriptions = Subscription.EMPTY;
  private Optional<EventId> shownEvent = Optional.empty();

  @FXML private ScrollPane root;
  @FXML private VBox absent;
  @FXML private TitledPane stanceSection;
  @FXML private TitledPane mapSection;
  @FXML private TitledPane whySection;
  @FXML private TitledPane event;
  @FXML private Label subjectLabel;
  @FXML private ComboBox<Subject> subject;
  @FXML private Label day;
  @FXML private Label position;
  @FXML private Label firmness;
  @FXML private VBox reasons;
  @FXML private Label history;
  @FXML private VBox axes;
  @FXML private VBox influenceBox;
  @FXML private Hyperlink influence;
  @FXML private Label settings;
  @FXML private VBox lenses;
  @FXML private VBox notMeasuredBox;
  @FXML private Label notMeasured;
  @FXML private VBox why;
  @FXML private VBox eventParts;

  private AxisLines axisLines;
  private Sentences reasonLines;
  private Sentences lensLines;
  private WhySection whyRows;
  private EventSection eventSection;

  /// What the pane shares with the rest of the window.
  public record Shared(ExplorerState state, Derived derived, Dialogs dialogs, Audit audit) {}

  public InspectorPaneController(Shared shared, TextMeasurer measurer, ObservableValue<Palette> palette) {
    this.palette = palette;
    state = shared.state();
    audit = shared.audit();
    model = new InspectorPaneViewModel(state, shared.derived(), shared.dialogs());
    map = new StanceMapView(measurer);
  }

  @FXML
  void initialize() {
    axisLines = new AxisLines(axes);
    reasonLines = new Sentences(reasons, "reason");
    lensLines = new Sentences(lenses, "note");
    whyRows = new WhySection(why, model, this::showAll);
    eventSection = new EventSection(eventParts, model);
    mapSection.setContent(map);
    map.setOnReadAt(model::readAt);
    subjectLabel.setLabelFor(subject);
    subject.setConverter(new SubjectNames(model));
    subject.setOnAction(_ -> Optional.ofNullable(subject.getValue()).map(Subject::id).ifPresent(model::chooseSubject));
    subscriptions = Subscription.combine(
        event.focusedProperty().subscribe(this::revealFocused),
        model.subjectsProperty().subscribe(this::showSubjects),
        state.subjectProperty().subscribe(this::showSubject),
        model.mapProperty().subscribe(scene -> scene.ifPresent(map.shownSceneProperty()::set)),
        state.cursorDayProperty().subscribe(map.cursorDayProperty()::set),
        palette.subscribe(map.paletteProperty()::set),
        model.stanceProperty().subscribe(this::showStance),
        whySection.expandedProperty().subscribe(this::showWhy),
        palette.subscribe(this::recolor),
        model.eventProperty().subscribe(this::showEvent),
        state.criteriaProperty().subscribe(eventSection::showChosen));
  }

  /// Lets go of the shared state; the pane is of no use afterwards.
  @Override
  public void release() {
    subscriptions.unsubscribe();
  }

  @FXML
  void openInfluence() {
    model.stanceProperty().getValue().flatMap(StanceDetails::influence).map(EventLink::event).ifPresent(model::select);
  }

  private void showAll(String axis) {
    WaterfallWindow.of(root.getScene().getWindow(), model, audit, palette).showAxis(axis);
  }

  private void showSubjects(List<Subject> subjects) {
    if (!subject.getItems().equals(subjects)) {
      subject.getItems().setAll(subjects);
    }
    showSubject(state.subjectProperty().get());
  }

  private void showSubject(Optional<String> id) {
    subject.getItems().stream().filter(item -> id.filter(item.id()::equals).isPresent()).findFirst().ifPresent(subject::setValue);
  }

  private void showStance(Optional<StanceDetails> stance) {
    Labels.present(absent, stance.isEmpty());
    for (Node section : List.of(stanceSection, mapSection, whySection)) {
      Labels.present(section, stance.isPresent());
    }
    stance.ifPresent(this::fill);
    showWhy();
  }

  private void fill(StanceDetails details) {
    day.setText(details.day());
    position.setText(details.position());
    firmness.setText(details.firmnessWords());
    firmness.pseudoClassStateChanged(TENTATIVE, details.firmness() == Firmness.TENTATIVE);
    Labels.present(firmness, details.firmness() != Firmness.NOT_ENOUGH_EVIDENCE);
    reasonLines.show(details.reasons());
    fill(history, history, details.history());
    axisLines.show(details, palette.getValue());
    Labels.present(influenceBox, details.influence().isPresent());
    details.influence().map(EventLink::title).ifPresent(influence::setText);
    fill(settings, settings, details.settings());
    lensLines.show(details.lenses());
    fill(notMeasuredBox, notMeasured, details.notMeasured());
  }

  private static void fill(Node box, Label label, Optional<String> text) {
    label.setText(text.orElse(""));
    Labels.present(box, text.isPresent());
  }

  /// A section that is folded away is filled when it opens.
  private void showWhy() {
    if (whySection.isExpanded()) {
      model.sceneProperty().getValue().ifPresent(scene -> whyRows.show(scene, palette.getValue()));
    }
  }

  private void recolor() {
    showStance(model.stanceProperty().getValue());
    eventSection.show(model.eventProperty().getValue(), palette.getValue());
  }

  private void showEvent(Optional<EventDetails> details) {
    eventSection.show(details, palette.getValue());
    Optional<EventId> id = details.map(EventDetails::id);
    if (id.isPresent() && !id.equals(shownEvent)) {
      Platform.runLater(this::revealEvent);
    }
    shownEvent = id;
  }

  private void revealFocused(boolean focused) {
    if (focused) {
      Platform.runLater(this::revealEvent);
    }
  }

  /// Scrolls so far that the event begins at the top, or as near to it as there is content.
  private void revealEvent() {
    root.applyCss();
    root.layout();
    double surplus = root.getContent().getLayoutBounds().getHeight() - root.getViewportBounds().getHeight();
    root.setVvalue(surplus <= 0 ? 0 : Math.clamp(event.getBoundsInParent().getMinY() / surplus, 0, 1));
  }
}
