package twotrack.inspector.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.bench.CodedEvents;
import twotrack.bench.StancePanes;
import twotrack.chart.view.StanceMapView;
import twotrack.chart.view.StanceStripView;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.timeline.view.TimelineProbe;

/// What the panes do when the cursor day moves over 100,000 coded events, counted.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CursorMoveWorkTest {
  private static final int MOVES = 30;
  private static final OpenDataset MANY = new OpenDataset("many", CodedEvents.of(100_000, 5));

  private ExplorerState state;
  private Parent panes;

  /// Layouts of timeline, strip and map without the day, and paints of the map's day.
  private record Work(int timeline, int strip, int map, int mapDay) {}

  @Start
  void start(Stage stage) {
    state = new ExplorerState(MANY, Language.ENGLISH);
    panes = StancePanes.of(state);
    var scene = new Scene(panes, 980, 900);
    scene.getStylesheets().add(Objects.requireNonNull(CursorMoveWorkTest.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
    stage.setScene(scene);
    stage.show();
    panes.applyCss();
    panes.layout();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(WaterfallWindow.class::isInstance).forEach(Window::hide));
  }

  @Test
  void aMoveRedrawsOnlyWhatBelongsToTheDayAndMakesNoNode(FxRobot robot) {
    robot.interact(() -> {
      state.cursorDayProperty().set(CodedEvents.LAST.minusYears(2));
      panes.layout();
      Work before = work();
      Set<Node> rows = rows();
      move(() -> panes);
      assertEquals(new Work(before.timeline(), before.strip(), before.map(), before.mapDay() + MOVES), work());
      assertEquals(rows, rows());
    });
  }

  @Test
  void theTableMakesOnlyTheContributionsThatAreInView(FxRobot robot) {
    robot.interact(() -> {
      Hyperlink all = panes.lookupAll("#why .hyperlink").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getText().startsWith("Show all"))
          .findFirst()
          .orElseThrow();
      all.fire();
      WaterfallTable table = table();
      move(table::getParent);
      assertTrue(table.waterfall().bars().size() > 15_000);
      assertInView(table);
      TableView<?> rows = (TableView<?>) table.lookup(".table-view");
      rows.getColumns().forEach(column -> {
        sort(rows, column.getId());
        move(table::getParent);
        assertInView(table);
      });
    });
  }

  private static <T> void sort(TableView<T> rows, String column) {
    rows.getColumns().stream().filter(one -> one.getId().equals(column)).forEach(one -> rows.getSortOrder().setAll(List.of(one)));
  }

  private static void assertInView(WaterfallTable table) {
    assertTrue(table.waterfall().made() < 60, () -> table.waterfall().made() + " contributions were made");
  }

  private static WaterfallTable table() {
    Window window = Window.getWindows().stream().filter(WaterfallWindow.class::isInstance).findFirst().orElseThrow();
    TabPane tabs = (TabPane) window.getScene().getRoot().lookup(".tab-pane");
    return (WaterfallTable) tabs.getSelectionModel().getSelectedItem().getContent();
  }

  private void move(Supplier<Parent> laidOut) {
    LocalDate from = CodedEvents.LAST.minusYears(2);
    for (int i = 1; i <= MOVES; i++) {
      state.cursorDayProperty().set(from.plusDays(i * 7L));
      laidOut.get().layout();
    }
  }

  private Set<Node> rows() {
    return new HashSet<>(panes.lookupAll("#why *"));
  }

  private Work work() {
    StanceStripView strip = (StanceStripView) panes.lookup(".tt-stance-strip");
    StanceMapView map = (StanceMapView) panes.lookup(".tt-stance-map");
    return new Work(TimelineProbe.of(panes.lookup("#timeline")).layouts(), strip.layouts(), map.layouts(), map.paints());
  }
}
