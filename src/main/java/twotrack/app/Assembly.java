package twotrack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.Derived;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Releasable;
import twotrack.explorer.Tasks;
import twotrack.filter.view.FilterPaneController;
import twotrack.i18n.Messages;
import twotrack.inspector.view.InspectorPaneController;
import twotrack.table.view.TablePaneController;
import twotrack.timeline.view.ShownViewport;
import twotrack.timeline.view.TimelinePaneController;

/// One window put together: every part is made here and handed what it needs through its constructor.
final class Assembly {
  static final double WIDTH = 1440;
  static final double HEIGHT = 900;
  private static final double MINIMUM_WIDTH = 900;
  private static final double MINIMUM_HEIGHT = 600;

  private final Stage stage;
  private final ExplorerState state;
  private final Derived derived;
  private final ObservableValue<Palette> palette;
  private final Looks looks;
  private final TextMeasurer measurer;
  private final Dialogs dialogs;
  private final ObservableValue<String> running;
  private final ShownViewport viewport;
  private final Datasets datasets;
  private final WindowCommands commands;
  private final Actions actions;
  private final List<Releasable> shown = new ArrayList<>();

  /// What the machine gives: real ones in the app, others in tests.
  ///
  /// @param running what is being done in the background, blank when nothing is
  record Surroundings(Dialogs dialogs, Tasks tasks, ObservableValue<String> running) {}

  /// @param ready what the first frame showed, to go on with
  Assembly(Stage stage, Beginning.Ready ready, Surroundings surroundings) {
    this(stage, ready.state(), ready.derived(), ready.measurer(), surroundings);
  }

  Assembly(Stage stage, ExplorerState state, Surroundings surroundings) {
    this(stage, state, new Derived(state), new AwtTextMeasurer(Typeface.ofThisMachine()), surroundings);
  }

  private Assembly(Stage stage, ExplorerState state, Derived derived, TextMeasurer measurer, Surroundings surroundings) {
    this.stage = stage;
    this.state = state;
    this.derived = derived;
    this.measurer = measurer;
    dialogs = surroundings.dialogs();
    running = surroundings.running();
    looks = new Looks(state);
    palette = looks.palette();
    viewport = new ShownViewport(state.viewportProperty(), () -> !Platform.getPreferences().isReducedMotion());
    Supplier<Messages> messages = derived.messages()::getValue;
    datasets = new Datasets(state, messages, dialogs, surroundings.tasks());
    commands = new WindowCommands(this, surroundings);
    actions = new Actions(stage, state, derived, datasets, commands);
  }

  /// Shows the window, in the scene of the first frame where there was one.
  void show() {
    Scene scene = Optional.ofNullable(stage.getScene()).orElseGet(() -> new Scene(new Pane(), WIDTH, HEIGHT));
    looks.dress(scene);
    scene.setRoot(load());
    derived.messages().subscribe((_, _) -> {
      shown.forEach(Releasable::release);
      shown.clear();
      scene.setRoot(load());
      Platform.runLater(this::focusTimeline);
    });
    stage.setScene(scene);
    stage.setMinWidth(MINIMUM_WIDTH);
    stage.setMinHeight(MINIMUM_HEIGHT);
    stage.titleProperty().bind(title(state, derived));
    stage.show();
    focusTimeline();
    // In a window that is shown already, a new root takes the focus for its first control in the next pulse.
    Platform.runLater(this::focusTimeline);
  }

  /// The title of a window.
  static ObservableValue<String> title(ExplorerState state, Derived derived) {
    return derived.messages().flatMap(messages ->
        state.openProperty().map(open -> open.dataset().header().title().in(messages.language().preference(open.dataset().header().languages())) + " – Twotrack"));
  }

  private void focusTimeline() {
    Optional.ofNullable(stage.getScene().lookup("#timeline")).ifPresent(Node::requestFocus);
  }

  private Parent load() {
    Messages messages = derived.messages().getValue();
    Map<Class<?>, Supplier<?>> controllers = Map.of(
        MainWindowController.class, () -> kept(new MainWindowController(state, derived, actions, running)),
        TimelinePaneController.class, () -> kept(new TimelinePaneController(new TimelinePaneController.Shared(state, derived, viewport, palette), measurer)),
        FilterPaneController.class, () -> kept(new FilterPaneController(state, messages)),
        InspectorPaneController.class, () -> kept(new InspectorPaneController(new InspectorPaneController.Shared(state, derived, dialogs, commands), measurer, palette)),
        TablePaneController.class, () -> kept(new TablePaneController(state, derived)));
    return new Views(messages, controllers).load(MainWindowController.class);
  }

  private <T extends Releasable> T kept(T controller) {
    shown.add(controller);
    return controller;
  }

  Datasets datasets() {
    return datasets;
  }

  ExplorerState state() {
    return state;
  }

  Derived derived() {
    return derived;
  }

  ObservableValue<Palette> palette() {
    return palette;
  }

  TextMeasurer measurer() {
    return measurer;
  }

  Stage stage() {
    return stage;
  }

  Actions actions() {
    return actions;
  }

  /// The root of the window, over which pop-overs are placed.
  Region root() {
    return (Region) stage.getScene().getRoot();
  }
}
