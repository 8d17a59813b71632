package twotrack.inspector.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import twotrack.chart.AxisLook;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.view.CanvasPainter;

/// The colour and line pattern of an axis, as the strip draws it.
final class Swatch extends Region {
  private static final double WIDTH = 22;
  private static final double HEIGHT = 12;

  Swatch(AxisLook look, Palette palette) {
    Stroke stroke = look.stroke(2.5);
    var line = new Line(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
    line.setStroke(CanvasPainter.color(stroke.ink(), palette));
    line.setStrokeWidth(stroke.width());
    line.getStrokeDashArray().setAll(stroke.pattern());
    getChildren().add(line);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }
}
