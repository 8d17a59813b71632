package twotrack.drawing.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.drawing.Mark;

@ExtendWith(ApplicationExtension.class)
class RoundShapesTest {
  /// Of the whole range of a channel: outlines are smoothed differently, and edges lie up to a sixteenth of a pixel beside their places.
  private static final double TOLERANCE = 0.18;

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      5, 4, 60, 20, 10, 1, 0
      5.3, 4.6, 60.4, 20, 10, 1, 0
      5.3, 4, 9, 9, 4.5, 1, 0.4
      5.8, 4.2, 3.4, 16, 1.7, 1, 0
      5.8, 4.2, 30.3, 16, 3, 1.25, 0.6
      5.4, 4.1, 40.2, 18, 9, 2, -1.5""")
  void lookAsFilledOutlinesDo(double x, double y, double width, double height, double radius, double scale, double moved, FxRobot robot) {
    var box = new Mark.Bounds(x, y, width, height);
    robot.interact(() -> {
      var expected = new Canvas(160, 60);
      placed(expected, scale, moved).fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
      var shown = new Canvas(160, 60);
      new RoundShapes(placed(shown, scale, moved)).fill(box, radius, Color.BLACK);
      double difference = difference(expected.snapshot(null, null), shown.snapshot(null, null));
      assertTrue(difference <= TOLERANCE, "differ by " + difference);
    });
  }

  private static GraphicsContext placed(Canvas canvas, double scale, double moved) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.scale(scale, scale);
    graphics.translate(0, moved);
    return graphics;
  }

  private static double difference(WritableImage one, WritableImage other) {
    double most = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        most = Math.max(most, Math.abs(one.getPixelReader().getColor(x, y).getRed() - other.getPixelReader().getColor(x, y).getRed()));
      }
    }
    return most;
  }
}
