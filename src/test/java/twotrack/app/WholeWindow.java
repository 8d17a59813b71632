package twotrack.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.NoDialogs;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Tasks;
import twotrack.i18n.Language;
import twotrack.print.FakePrinting;
import twotrack.settings.PaneSizes;
import twotrack.settings.Settings;
import twotrack.timeline.view.TimelineProbe;

/// The whole window as the app shows it, for measurements: nobody answers its questions, and it remembers nothing. All calls come from the window's thread.
public final class WholeWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private final Stage stage = new Stage();
  private final Assembly assembly;

  /// Opens it at 1280 × 720 with the bundled dataset and works as the app does.
  public WholeWindow() {
    this(Datasets.bundled(), new FxTasks());
  }

  /// Opens it at 1280 × 720 with timeline and inspector.
  public WholeWindow(OpenDataset open, Tasks tasks) {
    this(open, tasks, PaneSizes.FIRST);
  }

  private WholeWindow(OpenDataset open, Tasks tasks, PaneSizes panes) {
    Looks.loadTypeface();
    stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
    var memory = new Memory(Settings.FIRST.withoutHint().withPanes(panes));
    var state = new ExplorerState(open, Language.ENGLISH);
    var surroundings = new Assembly.Surroundings(new NoDialogs(), tasks, new FakePrinting(), new SimpleObjectProperty<>(Optional.empty()), memory);
    assembly = new Assembly(stage, state, surroundings);
    assembly.show();
  }

  /// The same with the table below the timeline.
  public static WholeWindow withTable(OpenDataset open, Tasks tasks) {
    return new WholeWindow(open, tasks, new PaneSizes(true, true, Optional.empty(), Optional.empty()));
  }

  /// Opens a file as a user does.
  public void open(Path file) {
    assembly.datasets().open(file);
  }

  public ExplorerState state() {
    return assembly.state();
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Node node(String selector) {
    return Objects.requireNonNull(scene().lookup(selector), selector);
  }

  public TimelineProbe timeline() {
    return TimelineProbe.of(node("#timeline"));
  }

  /// Whether the timeline shows exactly the events that the filter lets through by now.
  public boolean showsAnswer() {
    var shown = timeline().scene();
    var filter = state().openProperty().get().filter();
    return shown.rows().equals(filter.apply(state().criteriaProperty().get()).rows());
  }

  /// Runs something once the next frame has been painted, with everything that has changed by now.
  public void painted(Runnable next) {
    NextFrame.then(scene(), next);
  }
}
