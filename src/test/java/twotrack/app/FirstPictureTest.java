package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.settings.Settings;

/// Nothing may jump when the window follows its first picture.
class FirstPictureTest extends Journey {
  private static final Settings SETTINGS = Settings.FIRST.withoutHint();

  @Test
  void thePanesOfTheWindowStandWhereTheFirstPictureHasThem(FxRobot robot) {
    robot.interact(() -> {
      var room = new FirstPicture.Room(window.stage().getScene().getWidth(), window.stage().getScene().getHeight(), SETTINGS);
      Parent root = window.root();
      Bounds timeline = bounds(root, "#timeline");
      assertEquals(room.top(), timeline.getMinY(), 1);
      assertEquals(room.timelineWidth(), timeline.getWidth(), 2);
      assertEquals(room.bottom(), bounds(root, "#overview").getMaxY(), 1);
      assertEquals(FirstPicture.MENU, bounds(root, ".tt-filter-pane").getMinY(), 1);
    });
  }

  @Test
  void itShowsTheDataThatTheWindowShows() {
    Drawing picture = FirstPicture.of(window.state, window.assembly.derived(), new AwtTextMeasurer(Typeface.ofThisMachine()), FirstPicture.Room.of(SETTINGS));
    List<String> texts = picture.marks().stream().mapMulti(FirstPictureTest::labels).toList();
    assertTrue(texts.containsAll(List.of("KT", "Microsoft", "Stance of KT", "2024")), texts.toString());
  }

  private static void labels(Mark mark, Consumer<String> found) {
    switch (mark) {
      case Mark.Label label -> found.accept(label.text());
      case Mark.Group group -> group.marks().forEach(inner -> labels(inner, found));
      default -> {}
    }
  }

  private static Bounds bounds(Parent root, String selector) {
    Node node = root.lookup(selector);
    return node.localToScene(node.getLayoutBounds());
  }
}
