package twotrack.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import twotrack.explorer.ExplorerState;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.print.JavaxPrinting;

/// The window application.
///
/// With the system property `twotrack.exitAfterFirstFrame=true` it ends once the window was drawn: so the build of the installer trains the start-up cache.
public final class TwotrackApp extends Application {
  private static final String EXIT_AFTER_FIRST_FRAME = "twotrack.exitAfterFirstFrame";

  @Override
  public void start(Stage stage) {
    Looks.loadTypeface();
    var state = new ExplorerState(Datasets.bundled(), Language.ofSystem());
    var tasks = new FxTasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(state.languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(state.languageProperty().get()));
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
    var assembly = new Assembly(stage, state, new Assembly.Surroundings(dialogs, tasks, JavaxPrinting.ofThisMachine(), tasks.running()));
    assembly.show();
    getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(assembly.datasets()::open);
    if (Boolean.getBoolean(EXIT_AFTER_FIRST_FRAME)) {
      exitAfterNextFrame(stage.getScene());
    }
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
