package twotrack.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.controlsfx.control.StatusBar;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Releasable;
import twotrack.explorer.Subscriptions;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.timeline.Viewport;

/// The frame of the window: menus and keys, the panes, the status bar.
final class MainWindowController implements Releasable {
  /// Share of the timeline beside the inspector and above the table, until the user moves the dividers.
  static final double TIMELINE_WIDTH = 0.74;
  static final double TIMELINE_HEIGHT = 0.62;

  /// Least width of the inspector, px, as the FXML has it.
  static final double INSPECTOR_LEAST = 300;

  private final ExplorerState state;
  private final Derived derived;
  private final Actions actions;
  private final ObservableValue<Optional<UnderWay>> running;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private BorderPane window;
  @FXML private MenuBar menuBar;
  @FXML private SplitPane split;
  @FXML private SplitPane column;
  @FXML private Pane inspector;
  @FXML private Pane table;
  @FXML private Button zoomLevel;
  @FXML private StatusBar status;
  @FXML private Label shown;
  @FXML private Label range;
  @FXML private Label file;
  @FXML private Button cancelWork;

  MainWindowController(ExplorerState state, Derived derived, Actions actions, ObservableValue<Optional<UnderWay>> running) {
    this.state = state;
    this.derived = derived;
    this.actions = actions;
    this.running = running;
  }

  @FXML
  void initialize() {
    Messages messages = derived.messages().getValue();
    menuBar.getMenus().setAll(new Menus(actions, messages, state).all());
    window.addEventHandler(KeyEvent.KEY_PRESSED, actions::typed);
    shown.textProperty().bind(Bindings.createStringBinding(() -> shownWords(messages), derived.filtered()));
    range.textProperty().bind(state.viewportProperty().map(view -> rangeWords(view, messages)));
    file.textProperty().bind(state.openProperty().map(OpenDataset::name));
    zoomLevel.textProperty().bind(state.viewportProperty().map(view -> lengthWords(view, messages)));
    status.textProperty().bind(running.map(work -> work.map(underWay -> runningWords(underWay, messages)).orElse("")));
    status.progressProperty().bind(running.map(work -> step(work).map(UnderWay.Step::share).orElse(0.0)));
    cancelWork.visibleProperty().bind(running.map(work -> step(work).isPresent()));
    cancelWork.managedProperty().bind(cancelWork.visibleProperty());
    status.getLeftItems().setAll(List.of(shown, range, file));
    WindowFrame frame = actions.frame();
    subscriptions.add(frame.inspectorShownProperty().subscribe(new SidePane(split, inspector, frame.inspectorWidthProperty(), TIMELINE_WIDTH)::show));
    subscriptions.add(frame.tableShownProperty().subscribe(new SidePane(column, table, frame.tableHeightProperty(), TIMELINE_HEIGHT)::show));
    subscriptions.add(frame.tableShownProperty().subscribe((_, visible) -> focus(visible ? ".table-view" : "#timeline")));
  }

  private void focus(String selector) {
    Optional.ofNullable(column.lookup(selector)).ifPresent(Node::requestFocus);
  }

  private String shownWords(Messages messages) {
    int all = state.openProperty().get().dataset().events().size();
    return messages.text("status.shown", derived.filtered().getValue().rows().count(), all);
  }

  private static Optional<UnderWay.Step> step(Optional<UnderWay> work) {
    return work.flatMap(UnderWay::step);
  }

  private static String runningWords(UnderWay work, Messages messages) {
    String words = work.step().map(UnderWay.Step::words).orElse("");
    return words.isBlank() ? messages.text("status.running", work.purpose()) : messages.text("status.running.step", work.purpose(), words);
  }

  private static String rangeWords(Viewport view, Messages messages) {
    var words = new DateWords(messages);
    LocalDate first = view.firstDate();
    LocalDate last = view.lastDate();
    return first.equals(last) ? words.words(first) : messages.text("status.range", words.words(first), words.words(last));
  }

  private static String lengthWords(Viewport view, Messages messages) {
    double years = view.days() / 365.2425;
    if (years >= 1.5) {
      return messages.text("zoom.years", Math.round(years));
    }
    double months = years * 12;
    return months >= 1.5 ? messages.text("zoom.months", Math.round(months)) : messages.text("zoom.days", Math.max(1, Math.round(view.days())));
  }

  @FXML
  void fit() {
    actions.run("all");
  }

  @FXML
  void zoomIn() {
    actions.run("zoomIn");
  }

  @FXML
  void zoomOut() {
    actions.run("zoomOut");
  }

  @FXML
  void snapshot() {
    actions.run("snapshot");
  }

  @FXML
  void cancelWork() {
    running.getValue().ifPresent(work -> work.cancel().run());
  }

  @Override
  public void release() {
    subscriptions.release();
    Map.of("shown", shown, "range", range, "file", file).values().forEach(label -> label.textProperty().unbind());
    zoomLevel.textProperty().unbind();
    status.textProperty().unbind();
    status.progressProperty().unbind();
    cancelWork.visibleProperty().unbind();
  }
}
