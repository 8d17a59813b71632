package twotrack.filter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.filter.Criteria;
import twotrack.filter.TestDatasets;
import twotrack.filter.YearRange;
import twotrack.i18n.Language;
import twotrack.model.EventId;
import twotrack.model.Facet;

@ExtendWith(ApplicationExtension.class)
class FilterPaneTest {
  private static final Criteria KT_IN_2025 =
      Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt")).withDays(Optional.of(new YearRange(2025, 2025).days()));

  private FilterPaneFixture fixture;
  private Stage window;

  @Start
  void start(Stage stage) throws IOException {
    fixture = new FilterPaneFixture(TestDatasets.small(), Language.ENGLISH);
    var root = new BorderPane();
    root.setTop(fixture.pane);
    var scene = FilterPaneFixture.scene(root, 980, 640);
    scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    window = stage;
  }

  @Test
  void theMouseChoosesACompanyAndAYear(FxRobot robot) {
    robot.clickOn("#company");
    Node row = robot.lookup(".tt-facet-cell").match((ListCell<?> cell) -> "KT".equals(cell.getText())).query();
    robot.clickOn(row);
    robot.type(KeyCode.ESCAPE);
    Node year = robot.lookup("’25").query();
    robot.clickOn(year);
    assertEquals(KT_IN_2025, criteria());
  }

  @Test
  void theKeyboardChoosesTheSame(FxRobot robot) {
    focus(robot, "#company");
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.SPACE, KeyCode.ESCAPE);
    focus(robot, "#yearPicker");
    robot.type(KeyCode.SPACE);
    robot.write("2025").type(KeyCode.ENTER);
    assertEquals(KT_IN_2025, criteria());
  }

  @Test
  void enterInTheSearchOfAListTakesTheFirstOfSeveralAndLeavesTheListOpen(FxRobot robot) {
    open(robot, "#company");
    robot.write("t");
    ListView<?> found = robot.lookup(".tt-facet-list .list-view").queryListView();
    assertTrue(found.getItems().size() > 1, found.getItems().toString());
    robot.type(KeyCode.ENTER);
    assertEquals(Set.of(found.getItems().getFirst()), criteria().of(Facet.COMPANY));
    assertTrue(found.getScene().getWindow().isShowing());
  }

  @Test
  void theThumbsOfTheYearsMoveWithTheArrowKeys(FxRobot robot) {
    set(robot, Criteria.EVERYTHING.withDays(Optional.of(new YearRange(2024, 2026).days())));
    robot.interact(() -> robot.lookup(".high-thumb").query().requestFocus());
    robot.type(KeyCode.LEFT);
    assertEquals(Optional.of(new YearRange(2024, 2025).days()), criteria().days());
    robot.interact(() -> robot.lookup(".low-thumb").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertEquals(Optional.of(new YearRange(2025, 2025).days()), criteria().days());
  }

  @Test
  void anEntryThatIsNoYearsSaysSoAndChangesNothing(FxRobot robot) {
    focus(robot, "#yearPicker");
    robot.type(KeyCode.SPACE);
    robot.write("soon").type(KeyCode.ENTER);
    assertTrue(robot.lookup(".problem").query().isVisible());
    assertEquals(Criteria.EVERYTHING, criteria());
  }

  @Test
  void eachChipTakesAwayOneFilterAndResetAll(FxRobot robot) {
    set(robot, KT_IN_2025.withImportance(3));
    assertEquals(List.of("KT", "2025", "importance 3+"), chips(robot));
    robot.interact(() -> robot.lookup(".tt-chip").queryAllAs(Button.class).iterator().next().fire());
    assertEquals(List.of("2025", "importance 3+"), chips(robot));
    robot.type(KeyCode.DELETE);
    assertEquals(Criteria.EVERYTHING.withImportance(3), criteria());
    robot.clickOn("#reset");
    assertEquals(Criteria.EVERYTHING, criteria());
    assertTrue(robot.lookup("No filter: all events are shown").tryQuery().isPresent());
  }

  @Test
  void nothingMovesWhenAFilterComes(FxRobot robot) {
    double height = fixture.pane.getLayoutBounds().getHeight();
    set(robot, KT_IN_2025);
    robot.interact(() -> fixture.pane.getParent().layout());
    assertEquals(height, fixture.pane.getLayoutBounds().getHeight());
  }

  @Test
  void thePaneFollowsCriteriaThatOthersSet(FxRobot robot) {
    set(robot, KT_IN_2025.withText("midm").withOnly(Set.of(Criteria.Only.CODED)));
    assertEquals("midm", robot.lookup("#search").queryAs(TextField.class).getText());
    assertEquals("Company: KT", robot.lookup("#company").query().getAccessibleText());
    assertEquals(criteria(), KT_IN_2025.withText("midm").withOnly(Set.of(Criteria.Only.CODED)));
  }

  @Test
  void hitsAreSteppedThrough(FxRobot robot) {
    robot.clickOn("#search").write("kt");
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(new EventId("alliance")), fixture.state.selectionProperty().get());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    assertEquals(Optional.of(new EventId("alliance")), fixture.state.selectionProperty().get());
    robot.type(KeyCode.UP);
    assertEquals(Optional.of(new EventId("model")), fixture.state.selectionProperty().get());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Criteria.EVERYTHING, criteria());
  }

  @Test
  void theKeyboardChoosesTheImportance(FxRobot robot) {
    open(robot, "#importance");
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);
    assertEquals(Criteria.EVERYTHING.withImportance(3), criteria());
  }

  @Test
  void theKeyboardChoosesADayOfKnowledge(FxRobot robot) {
    open(robot, "#knownBy");
    robot.type(KeyCode.LEFT, KeyCode.ENTER, KeyCode.ESCAPE);
    assertEquals(Criteria.EVERYTHING.withKnownBy(Optional.of(LocalDate.of(2026, 3, 30))), criteria());
  }

  @Test
  void aLetterOnTheListSearchesItsNamesByAlias(FxRobot robot) {
    focus(robot, "#company");
    robot.type(KeyCode.SPACE);
    robot.write("skt").type(KeyCode.DOWN, KeyCode.SPACE);
    assertEquals(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("skt")), criteria());
  }

  @Test
  void nothingIsCutOffInANarrowWindow(FxRobot robot) {
    set(robot, Criteria.EVERYTHING.with(Facet.COMPANY, new LinkedHashSet<>(List.of("kt", "microsoft", "government"))));
    for (double width : new double[] {980, 900, 760, 640, 900}) {
      robot.interact(() -> window.setWidth(width));
      robot.interact(() -> fixture.pane.layout());
      Node reset = robot.lookup("#reset").query();
      assertTrue(reset.getBoundsInParent().getMaxX() <= width, "The bar is " + reset.getBoundsInParent().getMaxX() + " px wide in a window of " + width + ".");
    }
    robot.clickOn("#coded");
    assertTrue(criteria().only().contains(Criteria.Only.CODED));
  }

  @Test
  void dimmingIsAMatterOfTheViewAndNotOfTheFilter(FxRobot robot) {
    set(robot, KT_IN_2025);
    robot.interact(() -> robot.lookup("#dim").queryAs(CheckBox.class).fire());
    assertTrue(fixture.state.dimmingProperty().get());
    assertEquals(KT_IN_2025, criteria());
    robot.interact(() -> fixture.state.dimmingProperty().set(false));
    assertFalse(robot.lookup("#dim").queryAs(CheckBox.class).isSelected());
  }

  @Test
  void aChangeIsShownOnce(FxRobot robot) {
    var shown = new ArrayList<Criteria>();
    robot.interact(() -> {
      new FilterPaneViewModel(fixture.state, fixture.derived, fixture.palette).shownProperty().subscribe(each -> shown.add(each.criteria()));
      fixture.state.criteriaProperty().set(KT_IN_2025);
    });
    assertEquals(List.of(Criteria.EVERYTHING, KT_IN_2025), shown);
  }

  @Test
  void aReleasedPaneNoLongerFollows(FxRobot robot) {
    robot.interact(() -> fixture.controller.release());
    set(robot, KT_IN_2025);
    assertEquals(List.of(), chips(robot));
  }

  private Criteria criteria() {
    return fixture.state.criteriaProperty().get();
  }

  private void set(FxRobot robot, Criteria criteria) {
    robot.interact(() -> fixture.state.criteriaProperty().set(criteria));
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  /// Opens a picker that has no room in the bar.
  private static void open(FxRobot robot, String id) {
    focus(robot, "#more");
    robot.type(KeyCode.SPACE);
    focus(robot, id);
    robot.type(KeyCode.SPACE);
  }

  private static List<String> chips(FxRobot robot) {
    return robot.lookup(".tt-chip").queryAllAs(Button.class).stream().map(Button::getText).toList();
  }
}
