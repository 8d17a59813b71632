package twotrack.table.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.chart.StanceScenes;
import twotrack.drawing.Face;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.Facet;

@ExtendWith(ApplicationExtension.class)
class TablePaneTest {
  private static final EventTable EVENTS = StanceScenes.bundled().events();
  private static final int LATE = EVENTS.size() - 5;

  private final List<KeyCode> passedOn = new ArrayList<>();
  private Stage window;
  private ExplorerState state;
  private TablePaneController controller;

  /// The typeface and theme that are shipped decide how wide words are.
  @Start
  void start(Stage stage) throws IOException {
    for (Face.Weight weight : Face.Weight.values()) {
      try (InputStream file = Typeface.file(weight)) {
        Font.loadFont(file, 12);
      }
    }
    window = stage;
  }

  @Test
  void theRowsAreTheFilteredEventsInTimeOrder(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    assertEquals(IntStream.range(0, EVENTS.size()).boxed().toList(), List.copyOf(table.getItems()));
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("microsoft"))));
    int microsoft = EVENTS.indexOf(Facet.COMPANY, "microsoft");
    List<Integer> expected = IntStream.range(0, EVENTS.size()).filter(EVENTS.rows(Facet.COMPANY, microsoft)::contains).boxed().toList();
    assertFalse(expected.isEmpty());
    assertEquals(expected, List.copyOf(table.getItems()));
  }

  @Test
  void withoutAnyEventTheTableSaysSo(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("nobody"))));
    assertTrue(table.getItems().isEmpty());
    assertTrue(table.getPlaceholder().isVisible());
    assertEquals("No event matches the filter", ((Labeled) table.getPlaceholder()).getText());
  }

  @Test
  void selectingARowSelectsItsEvent(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(() -> table.getSelectionModel().select(3));
    assertEquals(Optional.of(id(3)), state.selectionProperty().get());
    robot.interact(() -> table.getSelectionModel().clearSelection());
    assertEquals(Optional.empty(), state.selectionProperty().get());
  }

  @Test
  void theSelectedEventIsSelectedAndScrolledIntoView(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    assertFalse(rowsInView(robot).contains(LATE));
    robot.interact(() -> state.selectionProperty().set(Optional.of(id(LATE))));
    assertEquals(LATE, table.getSelectionModel().getSelectedItem());
    assertTrue(rowsInView(robot).contains(LATE));
    robot.interact(() -> state.selectionProperty().set(Optional.empty()));
    assertTrue(table.getSelectionModel().isEmpty());
  }

  @Test
  void theSelectedRowIsMarkedThoughTheFocusIsElsewhere(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(() -> {
      table.getParent().requestFocus();
      state.selectionProperty().set(Optional.of(id(1)));
    });
    assertFalse(table.isFocused());
    TableRow<?> row = robot.lookup(".table-row-cell").match((TableRow<?> one) -> one.getIndex() == 1).query();
    assertEquals(2, row.getBackground().getFills().size());
  }

  @Test
  void aFilterThatHidesTheSelectedEventLeavesItSelected(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    int microsoft = EVENTS.indexOf(Facet.COMPANY, "microsoft");
    int other = IntStream.range(0, EVENTS.size()).filter(row -> !EVENTS.rows(Facet.COMPANY, microsoft).contains(row)).findFirst().orElseThrow();
    robot.interact(() -> state.selectionProperty().set(Optional.of(id(other))));
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("microsoft"))));
    assertTrue(table.getSelectionModel().isEmpty());
    assertEquals(Optional.of(id(other)), state.selectionProperty().get());
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING));
    assertEquals(other, table.getSelectionModel().getSelectedItem());
  }

  @Test
  void sortingByImportanceKeepsTimeOrderWithinAndTheSelection(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(() -> state.selectionProperty().set(Optional.of(id(LATE))));
    robot.interact(() -> sort(table, "importance", TableColumn.SortType.DESCENDING));
    List<Integer> expected = byImportance(IntStream.range(0, EVENTS.size()).boxed());
    assertEquals(expected, List.copyOf(table.getItems()));
    assertEquals(LATE, table.getSelectionModel().getSelectedItem());
    assertEquals(List.of(expected.indexOf(LATE)), List.copyOf(table.getSelectionModel().getSelectedIndices()));
    assertTrue(rowsInView(robot).contains(LATE));
    assertEquals(Optional.of(id(LATE)), state.selectionProperty().get());
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt"))));
    assertEquals(byImportance(List.copyOf(table.getItems()).stream().sorted()), List.copyOf(table.getItems()));
  }

  @Test
  void theContextMenuSortsForTheKeyboard(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    var item = table.getContextMenu().getItems().stream().filter(one -> one.getText().equals("Sort by: Importance")).findFirst().orElseThrow();
    robot.interact(item::fire);
    assertEquals(1, EVENTS.importance(table.getItems().getFirst()));
    robot.interact(item::fire);
    assertEquals(5, EVENTS.importance(table.getItems().getFirst()));
  }

  @ParameterizedTest
  @EnumSource
  void everyHeaderAndRowHasWordsOfTheLanguage(Language language, FxRobot robot) {
    TableView<Integer> table = show(robot, language);
    var messages = new Messages(language);
    List<String> headers = Stream.of("table.date", "table.title", "table.companies", "table.topics", "table.importance", "table.sources")
        .map(messages::text).toList();
    assertEquals(headers, table.getColumns().stream().map(TableColumn::getText).toList());
    String title = EVENTS.event(0).title().in(language.preference(StanceScenes.bundled().header().languages()));
    TableRow<?> first = robot.lookup(".table-row-cell").match((TableRow<?> row) -> row.getIndex() == 0).query();
    assertTrue(first.getAccessibleText().contains(title), first.getAccessibleText());
    assertFalse(first.getAccessibleText().contains("{"), first.getAccessibleText());
    assertTrue(robot.lookup(".table-cell").queryAllAs(TableCell.class).stream().anyMatch(cell -> title.equals(cell.getText())));
  }

  @Test
  void enterReachesTheWindow(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(table::requestFocus);
    robot.type(KeyCode.DOWN, KeyCode.ENTER, KeyCode.J);
    assertEquals(List.of(KeyCode.ENTER, KeyCode.J), passedOn);
    assertTrue(state.selectionProperty().get().isPresent());
  }

  @Test
  void noColumnIsPushedOutAtSixHundredPixels(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    assertTrue(table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum() <= 600);
    for (Node node : robot.lookup(".column-header .label").queryAll()) {
      assertEquals(((Labeled) node).getText(), ((Labeled) node).lookup(".text") instanceof Text text ? text.getText() : "");
    }
  }

  @Test
  void aReleasedPaneNoLongerListens(FxRobot robot) {
    TableView<Integer> table = show(robot, Language.ENGLISH);
    robot.interact(() -> {
      controller.release();
      state.selectionProperty().set(Optional.of(id(LATE)));
      state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("microsoft")));
    });
    assertTrue(table.getSelectionModel().isEmpty());
    assertEquals(EVENTS.size(), table.getItems().size());
  }

  private static List<Integer> byImportance(Stream<Integer> rows) {
    return rows.sorted(Comparator.comparing((Integer row) -> -EVENTS.importance(row))).toList();
  }

  private static void sort(TableView<Integer> table, String id, TableColumn.SortType type) {
    TableColumn<Integer, ?> column = table.getColumns().stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
    column.setSortType(type);
    table.getSortOrder().setAll(List.of(column));
  }

  private static EventId id(int row) {
    return EVENTS.event(row).id();
  }

  private static List<Integer> rowsInView(FxRobot robot) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream().filter(Node::isVisible).map(row -> (Integer) row.getItem())
        .filter(Objects::nonNull).toList();
  }

  private TableView<Integer> show(FxRobot robot, Language language) {
    state = new ExplorerState(new OpenDataset("test.json", StanceScenes.bundled()), language);
    controller = new TablePaneController(state, new Derived(state, AtOnce.TASKS), AtOnce.TASKS);
    robot.interact(() -> {
      var scene = new Scene(load(language), 600, 260);
      scene.getStylesheets().add(Objects.requireNonNull(TablePaneTest.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
      scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
      scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
      window.setScene(scene);
      window.sizeToScene();
      window.show();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    return robot.lookup("#table").queryTableView();
  }

  private Parent load(Language language) {
    var loader = new FXMLLoader(TablePaneController.class.getResource("TablePane.fxml"), new Messages(language).bundle());
    loader.setControllerFactory(_ -> controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
