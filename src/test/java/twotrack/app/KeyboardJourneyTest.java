package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.explorer.Theme;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.Facet;
import twotrack.model.Source;
import twotrack.timeline.Viewport;

class KeyboardJourneyTest extends Journey {
  private static final int MOST_STEPS = 8;

  @Test
  void jAndKWalkThroughTheEventsAndEnterLeadsToTheirDetails(FxRobot robot) {
    robot.interact(() -> window.state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("microsoft")).withImportance(4)));
    List<EventId> inOrder = window.shownInOrder();
    var walked = new ArrayList<EventId>();
    for (int step = 0; step < inOrder.size(); step++) {
      robot.type(KeyCode.J);
      walked.add(window.selected().orElseThrow());
    }
    assertEquals(inOrder, walked);
    robot.type(KeyCode.J, KeyCode.K);
    EventId last = inOrder.get(inOrder.size() - 2);
    assertEquals(Optional.of(last), window.selected());

    TitledPane details = robot.lookup("#event").queryAs(TitledPane.class);
    robot.interact(() -> details.setExpanded(false));
    robot.type(KeyCode.ENTER);
    assertEquals("event", window.focus());
    assertTrue(details.isExpanded(), "details that were folded away open");
    Dataset dataset = window.state.openProperty().get().dataset();
    Event event = dataset.events().event(dataset.events().row(last).orElseThrow());
    List<String> shown = window.texts("#event");
    assertTrue(shown.contains(event.title().in(List.of("en"))), shown.toString());
    for (Event.Citation citation : event.sources()) {
      Source source = dataset.source(citation.source()).orElseThrow();
      assertTrue(shown.containsAll(List.of(source.publisher(), source.title())), shown.toString());
    }

    robot.type(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), window.selected());
    assertTrue(window.texts("#event").contains("Select an event"));
  }

  @Test
  void theTableOpensOnTheSelectedEventAndTheArrowsGoOnFromThere(FxRobot robot) {
    for (int showings = 0; showings < 2; showings++) {
      robot.type(KeyCode.J, KeyCode.J);
      window.shortcut(KeyCode.T);
      EventId selected = window.selected().orElseThrow();
      window.until("the row of the event is marked", () -> markedRows(robot).equals(List.of(rowOf(selected))));
      robot.type(KeyCode.DOWN);
      assertEquals(Optional.of(window.shownInOrder().get(rowOf(selected) + 1)), window.selected());
      window.shortcut(KeyCode.T);
      assertEquals("timeline", window.focus());
    }
  }

  private int rowOf(EventId event) {
    return window.shownInOrder().indexOf(event);
  }

  private static List<Integer> markedRows(FxRobot robot) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream().filter(TableRow::isSelected).map(TableRow::getIndex).toList();
  }

  @Test
  void keysZoomAndPanAndLeadBackButInTheSearchTheyAreText(FxRobot robot) {
    Viewport all = view();
    robot.type(KeyCode.EQUALS);
    Viewport closer = view();
    assertTrue(closer.days() < all.days());
    robot.type(KeyCode.MINUS);
    assertEquals(all.days(), view().days(), 1e-6);
    robot.type(KeyCode.LEFT);
    assertTrue(view().startDay() < all.startDay());
    robot.type(KeyCode.RIGHT);
    window.held(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(view().startDay() > all.startDay());

    robot.type(KeyCode.DIGIT1);
    Viewport lastYear = view();
    assertEquals(365.2425, lastYear.days(), 10);
    assertTrue(lastYear.shows(window.state.openProperty().get().extent().to()));
    // How many steps there are between depends on how fast the keys follow each other.
    for (int step = 0; step < MOST_STEPS && !view().equals(all); step++) {
      window.held(KeyCode.ALT, KeyCode.LEFT);
    }
    assertEquals(all, view());
    for (int step = 0; step < MOST_STEPS && !view().equals(lastYear); step++) {
      window.held(KeyCode.ALT, KeyCode.RIGHT);
    }
    assertEquals(lastYear, view());
    robot.type(KeyCode.DIGIT0);
    assertEquals(all, view());
    window.untilStill();

    robot.type(KeyCode.SLASH);
    assertEquals("search", window.focus());
    robot.write("+j0").type(KeyCode.J, KeyCode.DIGIT1, KeyCode.SLASH);
    assertEquals("+j0j1/", ((TextField) window.node("#search")).getText());
    assertEquals(List.of(all, Optional.empty()), List.of(view(), window.selected()));
  }

  @Test
  void thePaletteListsEveryActionFindsByTypingAndRunsByEnter(FxRobot robot) {
    window.shortcut(KeyCode.K);
    List<Action> all = window.assembly.actions().all();
    assertEquals(all.stream().map(Action::id).toList(), palette(robot).getItems().stream().map(Action::id).toList());
    var words = new Messages(Language.ENGLISH);
    assertFalse(all.stream().anyMatch(action -> action.text(words).startsWith("!")));
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    assertEquals(all.get(2).id(), palette(robot).getSelectionModel().getSelectedItem().id());
    assertEquals(0, flow(robot).getFirstVisibleCell().getIndex(), "nothing scrolls before it must");
    Node scrollBar = robot.lookup("#palette-list .scroll-bar:vertical").query();
    robot.clickOn(scrollBar);
    assertTrue(palette(robot).getScene().getWindow().isShowing(), "a scroll bar is no action");
    robot.clickOn("#palette-search");
    robot.write("dark col");
    assertEquals(List.of("theme.dark"), palette(robot).getItems().stream().map(Action::id).toList());
    robot.type(KeyCode.ENTER);
    assertEquals(Theme.DARK, window.state.themeProperty().get());
    window.until("the palette is closed", () -> robot.listWindows().size() == 1);
  }

  private static ListView<Action> palette(FxRobot robot) {
    return robot.lookup("#palette-list").queryListView();
  }

  private static VirtualFlow<?> flow(FxRobot robot) {
    return robot.lookup("#palette-list .virtual-flow").queryAs(VirtualFlow.class);
  }

  private Viewport view() {
    return window.state.viewportProperty().get();
  }
}
