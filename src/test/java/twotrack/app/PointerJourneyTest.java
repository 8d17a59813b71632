package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.i18n.DateWords;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.stance.StanceIndex;
import twotrack.timeline.OverviewLayout;
import twotrack.timeline.TimeScale;
import twotrack.timeline.Viewport;
import twotrack.timeline.view.TimelineProbe;

class PointerJourneyTest extends Journey {
  private static final double FLAG = 10;
  private static final double AXIS = 40;

  @Test
  void aClusterOpensItsMembersAndLeadsToOne(FxRobot robot) {
    TimelineProbe.Found cluster = window.onFx(() -> window.timeline().cluster().orElseThrow());
    robot.clickOn(window.onTimeline(cluster.place().getX(), cluster.place().getY()));
    ListView<?> members = robot.lookup(".tt-cluster .list-view").queryListView();
    EventTable events = window.state.openProperty().get().dataset().events();
    assertEquals(cluster.events(), members.getItems().stream().map(row -> events.id((Integer) row)).toList());
    robot.type(KeyCode.ESCAPE);
    assertEquals(1, robot.listWindows().size());
    robot.clickOn(window.onTimeline(cluster.place().getX(), cluster.place().getY()));
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertTrue(window.selected().filter(cluster.events()::contains).isPresent());
  }

  @Test
  void aClusterOfOneIsCalledWhatItsEventIsAndLeadsThere(FxRobot robot) {
    robot.interact(() -> window.stage().setHeight(700));
    TimelineProbe.Found one = window.onFx(() -> window.timeline().clusterOfOne().orElseThrow());
    Dataset dataset = window.state.openProperty().get().dataset();
    Event event = dataset.events().event(dataset.events().row(one.events().getFirst()).orElseThrow());
    assertTrue(one.group().title().endsWith(event.title().in(List.of("en"))), one.group().title());
    robot.clickOn(window.onTimeline(one.place().getX(), one.place().getY()));
    assertEquals(Optional.of(event.id()), window.selected());
  }

  @Test
  void whatIsDraggedFollowsThePointer(FxRobot robot) {
    dragTheBrush(robot);
    robot.type(KeyCode.DIGIT0);
    window.untilStill();
    dragTheFlag(robot);
    dragAlongTheAxis(robot);
  }

  private void dragTheBrush(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    window.untilStill();
    Viewport before = window.state.viewportProperty().get();
    Node overview = window.node("#overview");
    TimeScale scale = OverviewLayout.scale(window.state.openProperty().get().extent(), overview.getLayoutBounds().getWidth());
    double middle = scale.x(before.startDay() + before.days() / 2);
    drag(robot, overview.localToScreen(middle, 20), overview.localToScreen(middle - 90, 20));
    Viewport after = window.state.viewportProperty().get();
    assertEquals(before.days(), after.days());
    assertEquals(before.startDay() - 90 / scale.perDay(), after.startDay(), 1 / scale.perDay());
  }

  private void dragTheFlag(FxRobot robot) {
    TimeScale scale = window.timeline().scale();
    double target = Math.rint(scale.x(LocalDate.of(2023, 6, 1)));
    drag(robot, window.onTimeline(scale.x(window.state.cursorDayProperty().get()), FLAG), window.onTimeline(target, FLAG));
    LocalDate day = window.state.cursorDayProperty().get();
    assertEquals(scale.day(target), day.toEpochDay(), 1 / scale.perDay() + 1);
    var messages = new Messages(Language.ENGLISH);
    var dataset = window.state.openProperty().get().dataset();
    StanceIndex index = StanceIndex.of(dataset, "kt").orElseThrow();
    String position = new StanceWords(new StanceScene(index, dataset, messages)).name(index.reading(Math.toIntExact(day.toEpochDay())).verdict());
    assertEquals(List.of(new DateWords(messages).words(day), position), List.of(window.text("#day"), window.text("#position")));
  }

  private void dragAlongTheAxis(FxRobot robot) {
    TimeScale scale = window.timeline().scale();
    var from = LocalDate.of(2024, 3, 1);
    var to = LocalDate.of(2025, 3, 1);
    drag(robot, window.onTimeline(scale.x(from), AXIS), window.onTimeline(scale.x(to), AXIS));
    Viewport view = window.state.viewportProperty().get();
    double pixel = 1 / scale.perDay() + 1;
    assertEquals(from.toEpochDay(), view.startDay(), pixel);
    assertEquals(to.toEpochDay(), view.endDay(), pixel);
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
  }
}
