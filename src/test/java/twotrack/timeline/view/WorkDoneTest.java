package twotrack.timeline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import twotrack.dataset.SampleDatasets;
import twotrack.drawing.Palette;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

/// A promise about speed without a clock: what is computed and painted for a change, and what is not.
@ExtendWith(ApplicationExtension.class)
class WorkDoneTest {
  private final ExplorerState state = new ExplorerState(new OpenDataset("shipped.json", SampleDatasets.shipped()), Language.ENGLISH);
  private Parent pane;
  private TimelineView timeline;
  private OverviewView overview;

  /// How often each part has worked.
  private record Work(int layouts, int paints, int densityPaints) {}

  @BeforeEach
  void load(FxRobot robot) {
    robot.interact(() -> {
      var viewport = new ShownViewport(state.viewportProperty(), () -> false);
      var shared = new TimelinePaneController.Shared(
          state, new Derived(state, AtOnce.TASKS), viewport, new SimpleObjectProperty<>(Palette.LIGHT), AtOnce.TASKS);
      var controller = new TimelinePaneController(shared, (text, face) -> text.length() * face.size() / 2);
      var loader = new FXMLLoader(TimelinePaneController.class.getResource("TimelinePane.fxml"), new Messages(Language.ENGLISH).bundle());
      loader.setControllerFactory(_ -> controller);
      try {
        pane = loader.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      var scene = new Scene(pane, 980, 800);
      timeline = (TimelineView) scene.lookup("#timeline");
      overview = (OverviewView) scene.lookup("#overview");
      pulse();
    });
  }

  @Test
  void aChangeOfTheViewportCostsOneLayoutAndOnePaint(FxRobot robot) {
    assertEquals(new Work(1, 1, 0), cost(robot, shown -> shown.viewportProperty().set(shown.viewportProperty().get().panned(0.1))));
    assertEquals(new Work(1, 1, 0), cost(robot, shown -> shown.viewportProperty().set(shown.viewportProperty().get().zoomed(0.5, 0.3))));
  }

  @Test
  void manyChangesBeforeAPulseCostAsMuchAsOne(FxRobot robot) {
    assertEquals(new Work(1, 1, 1), cost(robot, shown -> {
      for (int step = 0; step < 20; step++) {
        shown.viewportProperty().set(shown.viewportProperty().get().panned(0.01));
      }
      shown.criteriaProperty().set(Criteria.EVERYTHING.withImportance(2));
      shown.criteriaProperty().set(Criteria.EVERYTHING.withImportance(3));
    }));
  }

  @Test
  void pointerSelectionAndCursorDayCostNeitherLayoutNorPaint(FxRobot robot) {
    var found = TimelineProbe.of(timeline).event().orElseThrow();
    assertEquals(new Work(0, 0, 0), cost(robot, _ -> timeline.hoveredProperty().set(Optional.of(found.group()))));
    assertEquals(new Work(0, 0, 0), cost(robot, shown -> shown.selectionProperty().set(Optional.of(found.events().getFirst()))));
    assertEquals(new Work(0, 0, 0), cost(robot, shown -> shown.cursorDayProperty().set(shown.cursorDayProperty().get().minusDays(100))));
    assertEquals(new Work(0, 0, 0), cost(robot, _ -> timeline.showRange(200, 300)));
  }

  @Test
  void theDensityIsPaintedOnlyWhenTheFilterOrTheWidthChanges(FxRobot robot) {
    assertEquals(new Work(1, 1, 1), cost(robot, shown -> shown.criteriaProperty().set(Criteria.EVERYTHING.withImportance(4))));
    assertEquals(new Work(1, 1, 1), cost(robot, _ -> pane.resize(900, 800)));
    assertEquals(new Work(1, 1, 0), cost(robot, _ -> pane.resize(900, 700)));
  }

  @Test
  void aPulseWithoutAChangeCostsNothing(FxRobot robot) {
    assertEquals(new Work(0, 0, 0), cost(robot, _ -> List.of(timeline, overview).forEach(Parent::requestLayout)));
  }

  private Work cost(FxRobot robot, Consumer<ExplorerState> change) {
    Work before = work();
    robot.interact(() -> {
      change.accept(state);
      pulse();
    });
    Work after = work();
    return new Work(after.layouts() - before.layouts(), after.paints() - before.paints(), after.densityPaints() - before.densityPaints());
  }

  private Work work() {
    return new Work(timeline.layouts(), timeline.paints(), overview.densityPaints());
  }

  private void pulse() {
    pane.applyCss();
    pane.layout();
  }
}
