package twotrack.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import twotrack.explorer.ExplorerState;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

/// The window application.
public final class TwotrackApp extends Application {
  @Override
  public void start(Stage stage) {
    Looks.loadTypeface();
    var state = new ExplorerState(Datasets.bundled(), Language.ofSystem());
    var tasks = new FxTasks();
    var dialogs = new FxDialogs(stage, () -> new Messages(state.languageProperty().get()), getHostServices());
    Failures.report(dialogs, () -> new Messages(state.languageProperty().get()));
    Stream.of(16, 32, 48, 128, 256).map(TwotrackApp::icon).forEach(stage.getIcons()::add);
    var assembly = new Assembly(stage, state, new Assembly.Surroundings(dialogs, tasks, tasks.runningProperty()));
    assembly.show();
    getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(assembly.datasets()::open);
  }

  private static Image icon(int size) {
    String name = "/twotrack/icons/twotrack-" + size + ".png";
    return new Image(Objects.requireNonNull(TwotrackApp.class.getResourceAsStream(name), name));
  }
}
