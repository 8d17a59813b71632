package twotrack.timeline.view;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;

/// One canvas of a view that is cleared and painted as a whole.
final class Layer {
  private final Canvas canvas = new Canvas();
  private int paints;

  Layer() {
    canvas.setMouseTransparent(true);
  }

  Canvas canvas() {
    return canvas;
  }

  /// Sizes the canvas and wipes it.
  void begin(double width, double height) {
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    graphics().clearRect(0, 0, width, height);
    paints++;
  }

  /// Paints marks moved down by `dy`, cut off above `top`.
  void paint(List<Mark> marks, Palette palette, double dy, double top) {
    GraphicsContext graphics = graphics();
    graphics.save();
    graphics.beginPath();
    graphics.rect(0, top, canvas.getWidth(), canvas.getHeight() - top);
    graphics.clip();
    graphics.translate(0, dy);
    new CanvasPainter(graphics).paint(new Drawing(canvas.getWidth(), canvas.getHeight(), marks), palette);
    graphics.restore();
  }

  /// Paints marks where they are.
  void paint(List<Mark> marks, Palette palette) {
    new CanvasPainter(graphics()).paint(new Drawing(canvas.getWidth(), canvas.getHeight(), marks), palette);
  }

  /// How often the layer was painted.
  int paints() {
    return paints;
  }

  private GraphicsContext graphics() {
    return canvas.getGraphicsContext2D();
  }
}
