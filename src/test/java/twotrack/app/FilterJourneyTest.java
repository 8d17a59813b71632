package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tools.jackson.databind.ObjectMapper;
import twotrack.cli.CommandLineInterface;
import twotrack.filter.Criteria;
import twotrack.model.EventId;

class FilterJourneyTest extends Journey {
  @Test
  void mouseKeyboardAndCommandLineFindTheSameEvents(FxRobot robot) {
    robot.type(KeyCode.SLASH);
    window.tabTo("company");
    robot.type(KeyCode.SPACE).write("kt").type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);
    window.tabTo("yearPicker");
    robot.type(KeyCode.SPACE).write("2025").type(KeyCode.ENTER);
    Set<EventId> byKeyboard = window.shown();

    robot.clickOn("#reset");
    robot.clickOn("#company");
    Node kt = robot.lookup(".tt-facet-cell").match((ListCell<?> cell) -> "KT".equals(cell.getText())).query();
    robot.clickOn(kt).type(KeyCode.ESCAPE);
    robot.clickOn("#yearPicker").clickOn("#yearEntry").write("2025").type(KeyCode.ENTER);
    Set<EventId> byMouse = window.shown();

    Set<EventId> byCommand = command("events", "--company", "kt", "--year", "2025", "--format", "json");
    assertFalse(byCommand.isEmpty());
    assertEquals(List.of(byCommand, byCommand), List.of(byMouse, byKeyboard));
    window.until("the lanes hold nothing else", () -> byCommand.containsAll(window.timeline().events()));
  }

  @Test
  void whoFindsNothingIsToldSoAndCanReset(FxRobot robot) {
    int all = window.shown().size();
    assertFalse(window.node("#empty").isVisible());
    robot.clickOn("#search").write("zzzz");
    assertEquals(Set.of(), window.shown());
    window.until("the empty state is shown", () -> window.node("#empty").isVisible());
    assertTrue(window.texts("#empty").contains("No event matches the filter"));
    robot.clickOn("#emptyReset");
    assertEquals(Criteria.EVERYTHING, window.state.criteriaProperty().get());
    assertEquals(all, window.shown().size());
    assertEquals("", ((TextField) window.node("#search")).getText());
    assertFalse(window.node("#empty").isVisible());
  }

  private static Set<EventId> command(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new PrintStream[] {new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)};
    int exit = new CommandLineInterface((_, _, _, _) -> List.of(), Clock.systemUTC()).run(arguments, streams[0], streams[1]);
    assertEquals(0, exit, err.toString(StandardCharsets.UTF_8));
    var ids = new HashSet<EventId>();
    new ObjectMapper().readTree(out.toByteArray()).forEach(event -> ids.add(new EventId(event.get("id").asString())));
    return ids;
  }
}
