package twotrack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Audit;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.NoDialogs;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.inspector.view.InspectorPaneController;
import twotrack.timeline.view.ShownViewport;
import twotrack.timeline.view.TimelinePaneController;

/// The real timeline with strip and overview, and the inspector beside it.
public final class StancePanes {
  private StancePanes() {}

  /// Loads them; nobody answers their questions.
  public static Parent of(ExplorerState state) {
    var derived = new Derived(state, AtOnce.TASKS);
    TextMeasurer measurer = new AwtTextMeasurer(Typeface.ofThisMachine());
    ObservableValue<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    var viewport = new ShownViewport(state.viewportProperty(), () -> false);
    Parent timeline = load(
        new TimelinePaneController(new TimelinePaneController.Shared(state, derived, viewport, palette, AtOnce.TASKS), measurer), "TimelinePane.fxml");
    var shared = new InspectorPaneController.Shared(state, derived, new NoDialogs(), new NoAudit());
    Parent inspector = load(new InspectorPaneController(shared, measurer, palette), "InspectorPane.fxml");
    var side = new StackPane(inspector);
    side.setMinWidth(300);
    SplitPane.setResizableWithParent(side, false);
    var split = new SplitPane(timeline, side);
    split.setDividerPositions(0.74);
    return split;
  }

  private static Parent load(Object controller, String file) {
    var loader = new FXMLLoader(controller.getClass().getResource(file), new Messages(Language.ENGLISH).bundle());
    loader.setControllerFactory(_ -> controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }


  private static final class NoAudit implements Audit {
    @Override
    public void copyAudit() {}

    @Override
    public void exportAudit() {}
  }
}
