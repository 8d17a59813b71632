package twotrack.app;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import twotrack.drawing.view.Layer;
import twotrack.i18n.Messages;
import twotrack.instance.Door;
import twotrack.print.JavaxPrinting;
import twotrack.settings.Settings;

/// The window application: first a picture of the data, then the window around it.
///
/// With the system property `twotrack.tellFrames=true` it says on the standard output when the first frame and when the whole window have been painted, and
/// ends: so the start is measured.
public final class TwotrackApp extends Application {
  private static final String TELL_FRAMES = "twotrack.tellFrames";
  private static final Duration QUIET = Duration.seconds(1);
  private static final int LOOK_SECONDS = 2;

  /// JavaFX makes the application object itself, so what was begun for it waits here.
  private static Optional<Beginning> begun = Optional.empty();
  private static Optional<Door> door = Optional.empty();

  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
    var thread = new Thread(work, "twotrack-look");
    thread.setDaemon(true);
    return thread;
  });
  private Memory memory = new Memory(Settings.FIRST);

  /// Opens the window and returns when it is closed.
  ///
  /// @param opened where later starts hand their files to this window
  static void launch(Beginning beginning, Optional<Door> opened) {
    begun = Optional.of(beginning);
    door = opened;
    Application.launch(TwotrackApp.class);
  }

  @Override
  public void start(Stage stage) {
    Looks.loadTypeface();
    Beginning.Ready ready = begun.orElseGet(() -> Beginning.now(Optional.empty())).ready();
    memory = ready.before().memory(later());
    var frame = new WindowFrame(stage, memory.settings().panes());
    var layer = new Layer();
    layer.show(ready.picture(), new Looks(ready.state()).palette().getValue());
    frame.open(new Pane(layer.canvas()), memory.settings().window());
    stage.titleProperty().bind(Assembly.title(ready.state(), ready.derived()));
    stage.show();
    FirstFrame.then(stage.getScene(), () -> {
      tell("first frame");
      furnish(frame, ready);
      if (Boolean.getBoolean(TELL_FRAMES)) {
        FirstFrame.then(stage.getScene(), () -> {
          tell("whole window");
          Platform.exit();
        });
      }
    });
  }

  private static void tell(String what) {
    if (Boolean.getBoolean(TELL_FRAMES)) {
      Main.tell(what);
    }
  }

  private void furnish(WindowFrame frame, Beginning.Ready ready) {
    Stage stage = frame.stage();
    var tasks = ready.tasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(ready.state().languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(ready.state().languageProperty().get()));
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
    var assembly = new Assembly(frame, ready, new Assembly.Surroundings(dialogs, tasks, JavaxPrinting.ofThisMachine(), tasks.running(), memory));
    assembly.show();
    ready.first().then().accept(assembly.datasets());
    ready.before().loaded().problem().ifPresent(assembly::tell);
    attend(assembly);
    Rehearsal.ifAsked(ready.state(), assembly.actions(), stage.getScene());
  }

  private static Memory.Later later() {
    var pause = new PauseTransition(QUIET);
    return work -> {
      pause.setOnFinished(_ -> work.run());
      pause.playFromStart();
    };
  }

  /// From now on: files that change, wishes of later starts, settings that cannot be kept.
  @SuppressWarnings("FutureReturnValueIgnored")
  private void attend(Assembly assembly) {
    memory.ifUnwritable(failure -> Platform.runLater(() -> assembly.tellUnwritable(failure)));
    door.ifPresent(opened -> opened.answer(wish -> Platform.runLater(() -> assembly.fulfil(wish))));
    looking.scheduleWithFixedDelay(assembly.datasets()::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() throws IOException {
    if (door.isPresent()) {
      door.get().close();
    }
    memory.close();
  }

  private static Image icon(int size) {
    String name = "/twotrack/icons/twotrack-" + size + ".png";
    return new Image(Objects.requireNonNull(TwotrackApp.class.getResourceAsStream(name), name));
  }
}
