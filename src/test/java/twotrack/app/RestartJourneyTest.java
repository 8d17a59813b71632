package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.explorer.Theme;
import twotrack.explorer.View;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.model.Facet;
import twotrack.settings.SettingsFile;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// What a user finds when the app is started again.
@ExtendWith(ApplicationExtension.class)
class RestartJourneyTest {
  private static final String GONE = " is no longer there.";

  @TempDir private Path folder;
  private JourneyWindow window;
  private Memory memory;

  @Start
  void start(Stage unused) {
    open();
  }

  private void open() {
    var file = new SettingsFile(folder, Clock.systemUTC());
    memory = new Memory(file, file.read().settings(), _ -> {});
    window = new JourneyWindow(memory);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  private void restart(FxRobot robot) {
    robot.interact(() -> {
      memory.close();
      window.close();
      open();
    });
  }

  @Test
  void datasetViewColoursLanguageAndWindowComeBack(FxRobot robot) throws IOException {
    Path rivals = copy("/twotrack/cli/rivals.json");
    window.dialogs.dataset = Optional.of(rivals);
    window.shortcut(KeyCode.O);
    var criteria = Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt")).withImportance(2);
    Viewport zoomed = window.state.viewportProperty().get().zoomed(0.5, 0.25);
    robot.interact(() -> {
      window.state.look(new View(zoomed, criteria, Grouping.TOPIC, window.state.openProperty().get().extent().first(), Optional.empty(), true, true));
      window.state.themeProperty().set(Theme.DARK);
      window.state.languageProperty().set(Language.KOREAN);
      window.stage().setX(30);
      window.stage().setY(20);
      window.stage().setWidth(950);
      window.stage().setHeight(760);
    });
    window.shortcut(KeyCode.T);
    window.until("the table is shown", () -> window.root().lookup("#table") != null);
    robot.interact(() -> ((SplitPane) window.node("#column")).setDividerPositions(0.7));
    View before = window.state.view();
    Optional<Double> height = window.assembly.frame().tableHeightProperty().get();
    restart(robot);
    assertEquals(List.of("rivals.json", before), List.of(window.state.openProperty().get().name(), window.state.view()));
    assertEquals(List.of(Theme.DARK, Language.KOREAN), List.of(window.state.themeProperty().get(), window.state.languageProperty().get()));
    assertEquals(List.of(30.0, 20.0, 950.0, 760.0),
        List.of(window.stage().getX(), window.stage().getY(), window.stage().getScene().getWidth(), window.stage().getScene().getHeight()));
    assertTrue(window.assembly.frame().tableShownProperty().get());
    assertEquals(height.orElseThrow(), window.assembly.frame().tableHeightProperty().get().orElseThrow(), 1);
    assertEquals(List.of(), window.dialogs.told);
  }

  @Test
  void eachDatasetComesBackAsItWasLeft(FxRobot robot) throws IOException {
    robot.interact(() -> window.state.cursorDayProperty().set(LocalDate.of(2025, 7, 3)));
    View bundled = window.state.view();
    Path rivals = copy("/twotrack/cli/rivals.json");
    robot.interact(() -> {
      window.assembly.datasets().open(rivals);
      window.state.groupingProperty().set(Grouping.NONE);
      window.assembly.datasets().openBundled();
    });
    assertEquals(bundled, window.state.view());
    restart(robot);
    assertEquals(List.of("kt-ai-strategy.json", bundled), List.of(window.state.openProperty().get().name(), window.state.view()));
    choose(robot, rivals.toString());
    assertEquals(List.of("rivals.json", Grouping.NONE), List.of(window.state.openProperty().get().name(), window.state.groupingProperty().get()));
  }

  @Test
  void aDatasetThatIsGoneIsSaidAndForgotten(FxRobot robot) throws IOException {
    Path rivals = copy("/twotrack/cli/rivals.json");
    Path other = copy("/twotrack/dataset/small.json");
    robot.interact(() -> {
      window.assembly.datasets().open(other);
      window.assembly.datasets().open(rivals);
    });
    Files.delete(rivals);
    Files.delete(other);
    restart(robot);
    assertEquals("kt-ai-strategy.json", window.state.openProperty().get().name());
    assertEquals(List.of(rivals + GONE), window.dialogs.told);
    choose(robot, other.toString());
    assertEquals(List.of(rivals + GONE, other + GONE), window.dialogs.told);
    assertEquals(List.of(), window.onFx(() -> window.assembly.datasets().recent()));
  }

  @Test
  void aDatasetThatIsBrokenNowGivesWayToTheBundledOne(FxRobot robot) throws IOException {
    Path rivals = copy("/twotrack/cli/rivals.json");
    robot.interact(() -> window.assembly.datasets().open(rivals));
    Files.writeString(rivals, "{");
    restart(robot);
    assertEquals("kt-ai-strategy.json", window.state.openProperty().get().name());
    assertEquals(List.of("rivals.json was not opened: one problem. What was open stays open."), window.dialogs.told);
    restart(robot);
    assertEquals(List.of(), window.dialogs.told);
  }

  @Test
  void theFirstHintsArePutAwayForGood(FxRobot robot) {
    assertTrue(window.node("#hint").isVisible());
    robot.clickOn("#dismiss");
    assertFalse(window.node("#hint").isVisible());
    assertEquals("timeline", window.focus());
    restart(robot);
    assertFalse(window.node("#hint").isVisible());
  }

  /// Chooses a file from the menu of recent ones.
  private void choose(FxRobot robot, String file) {
    robot.interact(() -> {
      Menu menu = ((MenuBar) window.node("#menuBar")).getMenus().getFirst();
      menu.getOnShowing().handle(null);
      var recent = (Menu) menu.getItems().stream().filter(item -> "menu-recent".equals(item.getId())).findFirst().orElseThrow();
      List<MenuItem> items = new ArrayList<>(recent.getItems());
      items.stream().filter(item -> file.equals(item.getText())).findFirst().orElseThrow().fire();
    });
  }

  private Path copy(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = Objects.requireNonNull(RestartJourneyTest.class.getResourceAsStream(resource))) {
      Files.copy(in, file);
    }
    return file;
  }
}
