package twotrack.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import twotrack.explorer.ExplorerState;
import twotrack.i18n.Messages;
import twotrack.print.JavaxPrinting;
import twotrack.instance.Door;
import twotrack.settings.Folders;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

/// The window application.
///
/// With the system property `twotrack.exitAfterFirstFrame=true` it ends once the window was drawn: so the build of the installer trains the start-up cache.
public final class TwotrackApp extends Application {
  private static final String EXIT_AFTER_FIRST_FRAME = "twotrack.exitAfterFirstFrame";
  private static final Duration QUIET = Duration.seconds(1);
  private static final int LOOK_SECONDS = 2;

  /// JavaFX makes the application itself, so the door that Main opened waits here for it.
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
  static void launch(Optional<Path> dataset, Optional<Door> opened) {
    door = opened;
    Application.launch(TwotrackApp.class, dataset.map(Path::toString).stream().toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Looks.loadTypeface();
    SettingsFile.Loaded before = remember();
    Settings settings = before.settings();
    var first = FirstDataset.of(getParameters().getUnnamed().stream().findFirst().map(Path::of), settings.lastFile());
    ExplorerState state = first.state(settings);
    var tasks = new FxTasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(state.languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(state.languageProperty().get()));
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
    var assembly = new Assembly(stage, state, new Assembly.Surroundings(dialogs, tasks, JavaxPrinting.ofThisMachine(), tasks.running(), memory));
    assembly.show();
    if (Boolean.getBoolean(EXIT_AFTER_FIRST_FRAME)) {
      exitAfterNextFrame(stage.getScene());
    }
    first.then().accept(assembly.datasets());
    before.problem().ifPresent(assembly::tell);
    attend(assembly);
  }

  /// Reads the settings of the last time, and keeps them from now on unless they are there but cannot be read.
  private SettingsFile.Loaded remember() {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Optional<SettingsFile> file = Folders.of(Folders.Machine.here()).settings().map(folder -> new SettingsFile(folder, clock));
    SettingsFile.Loaded before = file.map(SettingsFile::read).orElseGet(() -> new SettingsFile.Loaded(Settings.FIRST.withoutHint(), Optional.empty()));
    boolean readable = before.problem().filter(SettingsFile.Problem.Unreadable.class::isInstance).isEmpty();
    memory = file.filter(_ -> readable).map(kept -> new Memory(kept, before.settings(), later())).orElseGet(() -> new Memory(before.settings()));
    return before;
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

  private static void exitAfterNextFrame(Scene scene) {
    // The listener runs before the frame is painted, what is run later after it.
    scene.addPostLayoutPulseListener(() -> Platform.runLater(Platform::exit));
    Platform.requestNextPulse();
  }

  private static Image icon(int size) {
    String name = "/twotrack/icons/twotrack-" + size + ".png";
    return new Image(Objects.requireNonNull(TwotrackApp.class.getResourceAsStream(name), name));
  }
}
