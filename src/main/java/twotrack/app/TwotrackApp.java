package twotrack.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import twotrack.drawing.view.Layer;
import twotrack.i18n.Messages;

/// The window application: first a picture of the data, then the window around it.
///
/// With the system property `twotrack.tellFrames=true` it says on the standard output when the first frame and when the whole window have been painted, and
/// ends: so the start is measured.
public final class TwotrackApp extends Application {
  private static final String TELL_FRAMES = "twotrack.tellFrames";

  /// JavaFX makes the application object itself, so what was begun for it waits here.
  private static Optional<Beginning> begun = Optional.empty();

  /// Shows the window and returns when it is closed.
  static void launch(Beginning beginning, String... arguments) {
    begun = Optional.of(beginning);
    launch(TwotrackApp.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Looks.loadTypeface();
    Beginning.Ready ready = begun.orElseGet(Beginning::now).ready();
    var looks = new Looks(ready.state());
    var layer = new Layer();
    layer.show(ready.picture(), looks.palette().getValue());
    stage.setScene(new Scene(new Pane(layer.canvas())));
    stage.titleProperty().bind(Assembly.title(ready.state(), ready.derived()));
    stage.show();
    FirstFrame.then(stage.getScene(), () -> {
      tell("first frame");
      furnish(stage, ready);
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

  private void furnish(Stage stage, Beginning.Ready ready) {
    var tasks = new FxTasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(ready.state().languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(ready.state().languageProperty().get()));
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
    var assembly = new Assembly(stage, ready, new Assembly.Surroundings(dialogs, tasks, tasks.runningProperty()));
    assembly.show();
    Rehearsal.ifAsked(ready.state(), assembly.actions(), stage.getScene());
    getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(assembly.datasets()::open);
  }

  private static Image icon(int size) {
    String name = "/twotrack/icons/twotrack-" + size + ".png";
    return new Image(Objects.requireNonNull(TwotrackApp.class.getResourceAsStream(name), name));
  }
}
