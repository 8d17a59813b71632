package twotrack.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
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
import twotrack.instance.Wish;
import twotrack.model.Dataset;
import twotrack.print.Printing;
import twotrack.settings.LaunchPicture;
import twotrack.settings.SettingsFile;
import twotrack.table.view.TablePaneController;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.view.ShownViewport;
import twotrack.timeline.view.TimelinePaneController;

/// One window put together: every part is made here and handed what it needs through its constructor.
final class Assembly {
  private final Stage stage;
  private final ExplorerState state;
  private final Derived derived;
  private final ObservableValue<Palette> palette;
  private final Looks looks;
  private final Memory memory;
  private final WindowFrame frame;
  private final TextMeasurer measurer;
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
  /// @param memory what came back from the last time, and is kept for the next one
  record Surroundings(Dialogs dialogs, Tasks tasks, Printing printing, ObservableValue<Optional<UnderWay>> running, Memory memory) {}

  /// @param ready what the first frame showed, to go on with
  Assembly(WindowFrame frame, Beginning.Ready ready, Surroundings surroundings) {
    this(frame, ready.state(), ready.derived(), ready.measurer(), surroundings);
  }

  Assembly(Stage stage, ExplorerState state, Surroundings surroundings) {
    this(
        new WindowFrame(stage, surroundings.memory().settings().panes()),
        state,
        new Derived(state, surroundings.tasks()),
        new AwtTextMeasurer(Typeface.ofThisMachine()),
        surroundings);
  }

  private Assembly(WindowFrame frame, ExplorerState state, Derived derived, TextMeasurer measurer, Surroundings surroundings) {
    this.frame = frame;
    stage = frame.stage();
    this.state = state;
    this.derived = derived;
    this.measurer = measurer;
    dialogs = surroundings.dialogs();
    tasks = surroundings.tasks();
    running = surroundings.running();
    memory = surroundings.memory();
    looks = new Looks(state);
    palette = looks.palette();
    viewport = new ShownViewport(state.viewportProperty(), () -> !Platform.getPreferences().isReducedMotion());
    Supplier<Messages> messages = derived.messages()::getValue;
    datasets = new Datasets(state, messages, surroundings);
    commands = new WindowCommands(this, surroundings);
    actions = new Actions(frame, state, derived, datasets, commands);
  }

  /// Shows the window, in the scene of the first frame where there was one.
  void show() {
    Scene scene = Optional.ofNullable(stage.getScene()).orElseGet(() -> WindowFrame.open(stage, new Pane(), memory.settings().window()));
    looks.dress(scene);
    scene.setRoot(load());
    scene.setCursor(Cursor.DEFAULT);
    derived.messages().subscribe((_, _) -> {
      shown.forEach(Releasable::release);
      shown.clear();
      scene.setRoot(load());
      focusTimeline();
    });
    stage.titleProperty().bind(title(state, derived));
    stage.show();
    focusTimeline();
    NextFrame.then(scene, () -> timeline().ifPresent(this::warmUp));
    new Remembering(state, frame, memory).begin();
  }

  /// Does what a later start of the program wants, and comes to the front for it.
  void fulfil(Wish wish) {
    frame.toFront();
    wish.file().ifPresent(datasets::open);
  }

  /// Says that the settings of the last time did not come back.
  void tell(SettingsFile.Problem problem) {
    dialogs.notice(switch (problem) {
      case SettingsFile.Problem.SetAside(var file) -> derived.messages().getValue().text("memory.setAside", file);
      case SettingsFile.Problem.Unreadable(var file, var reason) -> derived.messages().getValue().text("memory.unreadable", file, reason);
    });
  }

  /// Says that the settings will not come back.
  void tellUnwritable(IOException failure) {
    dialogs.notice(derived.messages().getValue().text("memory.unwritable", String.valueOf(failure.getMessage())));
  }

  /// The title of a window.
  static ObservableValue<String> title(ExplorerState state, Derived derived) {
    return derived.messages().flatMap(messages -> state.openProperty().map(open -> {
      Dataset.Header header = open.dataset().header();
      return header.title().in(messages.language().preference(header.languages())) + " – Twotrack";
    }));
  }

  /// The window as a picture for the next start; empty while it is an icon.
  Optional<LaunchPicture> picture() {
    return memory.settings().window().filter(_ -> !stage.isIconified()).map(place -> LaunchImage.of(stage, state.openProperty().get().file(), place));
  }

  /// Before the next pulse, in which a new root would focus its first control. The timeline comes into the scene with the skins of the panes around it.
  private void focusTimeline() {
    stage.getScene().getRoot().applyCss();
    timeline().ifPresent(Node::requestFocus);
  }

  private Optional<Node> timeline() {
    return Optional.ofNullable(stage.getScene().lookup("#timeline"));
  }

  private void warmUp(Node timeline) {
    Bounds size = timeline.getLayoutBounds();
    new WarmUp(measurer, palette.getValue(), TimelinePaneController.scene(state, derived))
        .begin(new TimelineLayout.Frame(state.viewportProperty().get(), size.getWidth(), size.getHeight()));
  }

  private Parent load() {
    Messages messages = derived.messages().getValue();
    var timeline = new TimelinePaneController.Shared(state, derived, viewport, palette, tasks);
    var inspector = new InspectorPaneController.Shared(state, derived, dialogs, commands);
    Map<Class<?>, Supplier<?>> controllers = Map.of(
        HintBarController.class, () -> new HintBarController(memory),
        MainWindowController.class, () -> kept(new MainWindowController(state, derived, actions, running)),
        TimelinePaneController.class, () -> kept(new TimelinePaneController(timeline, measurer)),
        FilterPaneController.class, () -> kept(new FilterPaneController(state, derived, palette)),
        StoryBarController.class, () -> kept(new StoryBarController(actions.story(), state, messages)),
        InspectorPaneController.class, () -> kept(new InspectorPaneController(inspector, measurer, palette)),
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

  WindowFrame frame() {
    return frame;
  }

  Actions actions() {
    return actions;
  }

  /// The root of the window, over which pop-overs are placed.
  Region root() {
    return (Region) stage.getScene().getRoot();
  }
}
