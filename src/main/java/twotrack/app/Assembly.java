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
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double MINIMUM_WIDTH = 900;
  private static final double MINIMUM_HEIGHT = 600;

  private final Stage stage;
  private final ExplorerState state;
  private final Derived derived;
  private final ObservableValue<Palette> palette;
  private final Looks looks;
  private final TextMeasurer measurer = new AwtTextMeasurer(Typeface.ofThisMachine());
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final ObservableValue<Optional<UnderWay>> running;
  private final ShownViewport viewport;
  private final Datasets datasets;
  private final WindowCommands commands;
  private final Actions actions;
  private final List<Releasable> shown = new ArrayList<>();

  /// What the machine gives: real ones in the app, others in tests.
  ///
  /// @param running what is being done in the background
  record Surroundings(Dialogs dialogs, Tasks tasks, ObservableValue<Optional<UnderWay>> running) {}

  Assembly(Stage stage, ExplorerState state, Surroundings surroundings) {
    this.stage = stage;
    this.state = state;
    dialogs = surroundings.dialogs();
    tasks = surroundings.tasks();
    running = surroundings.running();
    derived = new Derived(state, tasks);
    looks = new Looks(state);
    palette = looks.palette();
    viewport = new ShownViewport(state.viewportProperty(), () -> !Platform.getPreferences().isReducedMotion());
    Supplier<Messages> messages = derived.messages()::getValue;
    datasets = new Datasets(state, messages, dialogs, tasks);
    commands = new WindowCommands(this, surroundings);
    actions = new Actions(stage, state, derived, datasets, commands);
  }

  /// Shows the window.
  void show() {
    var scene = new Scene(load(), WIDTH, HEIGHT);
    looks.dress(scene);
    derived.messages().subscribe((_, _) -> {
      shown.forEach(Releasable::release);
      shown.clear();
      scene.setRoot(load());
      // A new root takes the focus for its first control in the next pulse.
      Platform.runLater(this::focusTimeline);
    });
    stage.setScene(scene);
    stage.setMinWidth(MINIMUM_WIDTH);
    stage.setMinHeight(MINIMUM_HEIGHT);
    stage.titleProperty().bind(derived.messages().flatMap(_ -> state.openProperty().map(open ->
        open.dataset().header().title().in(derived.messages().getValue().language().preference(open.dataset().header().languages())) + " – Twotrack")));
    stage.show();
    focusTimeline();
    Platform.runLater(() -> Thread.ofPlatform().daemon().name("warm-up").start(() -> Looks.warmUp(measurer)));
  }

  private void focusTimeline() {
    Optional.ofNullable(stage.getScene().lookup("#timeline")).ifPresent(Node::requestFocus);
  }

  private Parent load() {
    Messages messages = derived.messages().getValue();
    Map<Class<?>, Supplier<?>> controllers = Map.of(
        MainWindowController.class, () -> kept(new MainWindowController(state, derived, actions, running)),
        TimelinePaneController.class, () -> kept(new TimelinePaneController(new TimelinePaneController.Shared(state, derived, viewport, palette, tasks), measurer)),
        FilterPaneController.class, () -> kept(new FilterPaneController(state, derived)),
        InspectorPaneController.class, () -> kept(new InspectorPaneController(new InspectorPaneController.Shared(state, derived, dialogs, commands), measurer, palette)),
        TablePaneController.class, () -> kept(new TablePaneController(state, derived, tasks)));
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
