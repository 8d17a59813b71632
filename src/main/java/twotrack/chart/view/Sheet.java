package twotrack.chart.view;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.view.CanvasPainter;

/// A canvas that is wiped and painted as a whole.
final class Sheet {
  private final Canvas canvas = new Canvas();

  Sheet() {
    canvas.setMouseTransparent(true);
  }

  Canvas canvas() {
    return canvas;
  }

  /// Shows a drawing and nothing else.
  void show(Drawing drawing, Palette palette) {
    canvas.setWidth(drawing.width());
    canvas.setHeight(drawing.height());
    canvas.getGraphicsContext2D().clearRect(0, 0, drawing.width(), drawing.height());
    new CanvasPainter(canvas.getGraphicsContext2D()).paint(drawing, palette);
  }

  /// The outline of a view that has the keyboard.
  static Mark focusRing(double width, double height) {
    return new Mark.Box(0, 0, width, height, 4, Optional.empty(), Optional.of(new Stroke(Ink.Role.ACCENT, 2)));
  }
}
