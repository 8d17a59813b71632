package twotrack.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import twotrack.cli.Version;
import twotrack.drawing.view.Layer;
import twotrack.i18n.Messages;
import twotrack.instance.Arrival;
import twotrack.instance.Door;
import twotrack.print.JavaxPrinting;
import twotrack.settings.LaunchPicture;
import twotrack.settings.LaunchPictureFile;
import twotrack.settings.Settings;

/// The window application: first a picture of the data, or of the window as it was left, and then the window itself.
///
/// With the system property `twotrack.tellFrames=true` it says on the standard output when the first frame and when the whole window have been painted, and
/// ends: so the start is measured.
public final class TwotrackApp extends Application {
  private static final String TELL_FRAMES = "twotrack.tellFrames";
  private static final Duration QUIET = Duration.seconds(1);
  private static final int LOOK_SECONDS = 2;

  /// JavaFX makes the application object itself, so what was begun for it waits here.
  private static Optional<Beginning> begun = Optional.empty();

  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
    var thread = new Thread(work, "twotrack-look");
    thread.setDaemon(true);
    return thread;
  });
  private Optional<Door> door = Optional.empty();
  private Memory memory = new Memory(Settings.FIRST);
  private Runnable leaving = () -> {};

  /// Opens the window and returns when it is closed, or at once if another window does what is wanted.
  static void launch(Beginning beginning) {
    begun = Optional.of(beginning);
    Application.launch(TwotrackApp.class);
  }

  @Override
  public void start(Stage stage) {
    Beginning beginning = begun.orElseThrow();
    switch (beginning.arrival()) {
      case Arrival.First(var opened) -> door = Optional.of(opened);
      case Arrival.Apart() -> {}
      case Arrival.HandedOver() -> {
        Platform.exit();
        return;
      }
    }
    show(stage, beginning);
  }

  private void show(Stage stage, Beginning beginning) {
    Optional<LaunchPicture> before = beginning.picture().filter(LaunchImage::fits);
    if (before.isPresent()) {
      LaunchImage.show(stage, before.get());
      afterFirstFrame(stage, () -> {
        beginning.whenReady(ready -> Platform.runLater(() -> furnish(stage, ready)), Platform::exit);
        // It is not yet there for the mouse.
        stage.getScene().setCursor(Cursor.WAIT);
        prepare(stage);
      });
    } else {
      beginning.go();
      prepare(stage);
      Beginning.Ready ready = beginning.ready();
      var layer = new Layer();
      layer.show(ready.firstPicture(), new Looks(ready.state()).palette().getValue());
      WindowFrame.open(stage, new Pane(layer.canvas()), ready.before().loaded().settings().window());
      stage.titleProperty().bind(Assembly.title(ready.state(), ready.derived()));
      stage.show();
      afterFirstFrame(stage, () -> furnish(stage, ready));
    }
  }

  private static void afterFirstFrame(Stage stage, Runnable next) {
    NextFrame.then(stage.getScene(), () -> {
      tell("first frame");
      next.run();
    });
  }

  private static void tell(String what) {
    if (Boolean.getBoolean(TELL_FRAMES)) {
      Main.tell(what);
    }
  }

  /// What needs no data.
  private static void prepare(Stage stage) {
    Looks.loadTypeface();
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
  }

  private void furnish(Stage stage, Beginning.Ready ready) {
    memory = ready.before().memory(later());
    var tasks = ready.tasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(ready.state().languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(ready.state().languageProperty().get()));
    var frame = new WindowFrame(stage, memory.settings().panes());
    var assembly = new Assembly(frame, ready, new Assembly.Surroundings(dialogs, tasks, JavaxPrinting.ofThisMachine(), tasks.running(), memory));
    assembly.show();
    ready.first().then().accept(assembly.datasets());
    ready.before().loaded().problem().ifPresent(assembly::tell);
    attend(assembly);
    leaving = () -> ready.before().file().map(file -> file.path().getParent()).ifPresent(folder -> keepPicture(assembly, folder));
    Rehearsal.ifAsked(assembly);
    if (Boolean.getBoolean(TELL_FRAMES)) {
      NextFrame.then(stage.getScene(), () -> {
        tell("whole window");
        Platform.exit();
      });
    }
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
    leaving.run();
  }

  /// For the next start. Without it that start only takes longer, so a failure is not worth a word to the user.
  private static void keepPicture(Assembly assembly, Path folder) {
    try {
      Optional<Path> dataset = assembly.state().openProperty().get().file();
      Optional<LaunchPicture> picture = assembly.picture();
      // A start with a large file shows other data until that is read.
      if (picture.isPresent() && (dataset.isEmpty() || FirstDataset.isReadAtOnce(dataset.get()))) {
        new LaunchPictureFile(folder, Version.current()).write(picture.get());
      }
    } catch (IOException e) {
      System.getLogger("twotrack").log(System.Logger.Level.DEBUG, "The picture was not written", e);
    }
  }

  private static Image icon(int size) {
    String name = "/twotrack/icons/twotrack-" + size + ".png";
    return new Image(Objects.requireNonNull(TwotrackApp.class.getResourceAsStream(name), name));
  }
}
