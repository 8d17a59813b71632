package twotrack.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.print.FakePrinting;
import twotrack.settings.Settings;
import twotrack.timeline.view.TimelineProbe;

/// The real window with the bundled dataset. Only what would leave the window is replaced: dialogs answer from here and remember, work runs at once.
final class JourneyWindow {
  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST_TABS = 40;

  final ExplorerState state;
  final Remembered dialogs = new Remembered();
  final FakePrinting printing = new FakePrinting();
  final ObjectProperty<Optional<UnderWay>> running = new SimpleObjectProperty<>(Optional.empty());
  final Assembly assembly;
  private final Stage stage = new Stage();
  private final FxRobot robot = new FxRobot();

  /// Answers with what a test has laid out and keeps what it was told.
  static final class Remembered implements Dialogs {
    Optional<Path> dataset = Optional.empty();
    Optional<Path> snapshot = Optional.empty();
    final List<String> suggestions = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> listed = new ArrayList<>();

    @Override
    public Optional<Path> chooseDataset() {
      return dataset;
    }

    @Override
    public Optional<Path> chooseSnapshot(String suggestion) {
      suggestions.add(suggestion);
      return snapshot;
    }

    @Override
    public Optional<Path> chooseSnapshotAs(String suggestion, String ending) {
      suggestions.add(suggestion);
      return snapshot;
    }

    @Override
    public boolean confirm(String question, String yes) {
      told.add(question);
      return true;
    }

    @Override
    public Optional<Path> chooseTable(String suggestion) {
      return Optional.empty();
    }

    @Override
    public void notice(String text) {
      told.add(text);
    }

    @Override
    public void failure(String what, String why) {
      told.add(what + " " + why);
    }

    @Override
    public void problems(String what, List<String> problems) {
      told.add(what);
      listed.addAll(problems);
    }

    @Override
    public void browse(URI page) {
      told.add(page.toString());
    }
  }

  /// Opens the window as somebody finds it who knows it, inside the screen of the platform without a display. On the FX thread.
  JourneyWindow() {
    this(new Memory(Settings.FIRST.withoutHint()));
  }

  /// Opens the window with a memory. On the FX thread.
  JourneyWindow(Memory memory) {
    Looks.loadTypeface();
    Settings settings = memory.settings();
    var first = FirstDataset.of(Optional.empty(), settings.lastFile());
    state = first.state(settings);
    assembly = new Assembly(stage, state, new Assembly.Surroundings(dialogs, AtOnce.TASKS, printing, running, memory));
    if (settings.window().isEmpty()) {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(990);
      stage.setHeight(900);
    }
    assembly.show();
    first.then().accept(assembly.datasets());
  }

  /// Closes the window and leaves the toolkit as other tests expect it. On the FX thread.
  void close() {
    stage.close();
    Application.setUserAgentStylesheet(null);
  }

  Stage stage() {
    return stage;
  }

  Parent root() {
    return stage.getScene().getRoot();
  }

  Node node(String selector) {
    return Optional.ofNullable(root().lookup(selector)).orElseThrow(() -> new AssertionError("There is no " + selector + "."));
  }

  String text(String selector) {
    return ((Labeled) node(selector)).getText();
  }

  TimelineProbe timeline() {
    return TimelineProbe.of(node("#timeline"));
  }

  /// A place of the timeline on the screen.
  Point2D onTimeline(double x, double y) {
    return node("#timeline").localToScreen(x, y);
  }

  /// The id of the node that has the focus.
  String focus() {
    return Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse("");
  }

  /// The events that the filter shows.
  Set<EventId> shown() {
    return Set.copyOf(shownInOrder());
  }

  /// The events that the filter shows, in time order.
  List<EventId> shownInOrder() {
    EventTable events = state.openProperty().get().dataset().events();
    RowSet rows = assembly.derived().filtered().getValue().rows();
    var ids = new ArrayList<EventId>();
    rows.forEach(row -> ids.add(events.event(row).id()));
    return ids;
  }

  Optional<EventId> selected() {
    return state.selectionProperty().get();
  }

  /// Texts of all labels, buttons and links below a node.
  List<String> texts(String selector) {
    Predicate<Node> labeled = node -> node instanceof Labeled;
    return robot.from(node(selector)).lookup(labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText).filter(Objects::nonNull).toList();
  }

  /// Presses a key with the Shortcut key of this system held.
  void shortcut(KeyCode key) {
    held(KeyCode.CONTROL, key);
  }

  void held(KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }

  /// Goes to a control with Tab alone.
  void tabTo(String id) {
    var passed = new ArrayList<String>();
    while (!focus().equals(id)) {
      passed.add(focus());
      if (passed.size() > MOST_TABS) {
        throw new AssertionError("Tab does not lead to " + id + ", but to " + passed.stream().distinct().collect(Collectors.joining(", ")) + ".");
      }
      robot.type(KeyCode.TAB);
    }
  }

  /// Waits until something is true of the window.
  void until(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("This did not come true: " + what, e);
    }
  }

  /// What something is, read on the FX thread.
  <T> T onFx(Supplier<T> value) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), value::get);
  }

  /// Waits until the timeline shows the wanted viewport.
  void untilStill() {
    until("the timeline stands still", () -> timeline().scale().view().equals(state.viewportProperty().get()));
  }
}
