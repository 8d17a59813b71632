package twotrack.chart.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.chart.StanceScenes;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.Viewport;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StanceStripViewTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 3);
  private static final Viewport VIEW = new Viewport(DAY.toEpochDay() - 300.0, 600);

  private final List<LocalDate> asked = new ArrayList<>();
  private StanceStripView strip;

  @Start
  void start(Stage stage) {
    strip = new StanceStripView((text, face) -> text.length() * face.size() / 2);
    strip.datasetProperty().set(StanceScenes.bundled());
    strip.messagesProperty().set(new Messages(Language.ENGLISH));
    strip.indexProperty().set(StanceIndex.of(StanceScenes.bundled(), "kt"));
    strip.viewportProperty().set(VIEW);
    strip.cursorDayProperty().set(DAY);
    strip.setOnReadAt(asked::add);
    stage.setScene(new Scene(new StackPane(strip), 800, 200));
    stage.show();
  }

  @Test
  void movingTheCursorDayDoesNotLayTheStripOutAgain(FxRobot robot) {
    robot.interact(strip::layout);
    int before = strip.layouts();
    robot.interact(() -> {
      strip.cursorDayProperty().set(DAY.plusDays(30));
      strip.layout();
    });
    assertEquals(before, strip.layouts());
    assertTrue(strip.getAccessibleText().startsWith("KT on 2 August 2025:"), strip.getAccessibleText());
  }

  @Test
  void aClickReadsAtTheDayUnderIt(FxRobot robot) {
    robot.clickOn(strip);
    LocalDate middle = LocalDate.ofEpochDay((long) Math.floor(TimelineLayout.scale(VIEW, strip.getWidth()).day(strip.getWidth() / 2)));
    assertEquals(List.of(middle), asked);
  }

  @Test
  void arrowsStepThroughDaysAndMonths(FxRobot robot) {
    robot.interact(strip::requestFocus);
    robot.type(KeyCode.LEFT);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertEquals(List.of(DAY.minusDays(1), DAY.plusMonths(1)), asked);
  }
}
