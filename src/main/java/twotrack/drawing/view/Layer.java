package twotrack.drawing.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;

/// One canvas of a view that is cleared and painted as a whole.
public final class Layer {
  private final Canvas canvas = new Canvas();
  private final double scale;
  private int paints;

  public Layer() {
    this(1);
  }

  /// @param scale pixels of the canvas for each unit, more than 1 for pictures that leave the window
  public Layer(double scale) {
    this.scale = scale;
    canvas.setMouseTransparent(true);
  }

  /// The node to put into the view.
  public Canvas canvas() {
    return canvas;
  }

  /// Sizes the canvas and wipes it.
  public void begin(double width, double height) {
    begin(new Mark.Bounds(0, 0, width, height));
  }

  /// Puts the canvas over a part of the view and wipes it; places remain those of the view.
  public void begin(Mark.Bounds part) {
    if (canvas.getWidth() != part.width() * scale || canvas.getHeight() != part.height() * scale) {
      canvas.setWidth(part.width() * scale);
      canvas.setHeight(part.height() * scale);
    }
    canvas.relocate(part.x(), part.y());
    graphics().setTransform(scale, 0, 0, scale, -part.x() * scale, -part.y() * scale);
    graphics().clearRect(part.x(), part.y(), part.width(), part.height());
    paints++;
  }

  /// Shows a drawing and nothing else.
  public void show(Drawing drawing, Palette palette) {
    begin(drawing.width(), drawing.height());
    paint(drawing.marks(), palette);
  }

  /// The outline of a view that has the keyboard.
  public static Mark focusRing(double width, double height) {
    return new Mark.Box(0, 0, width, height, 4, Optional.empty(), Optional.of(new Stroke(Ink.Role.ACCENT, 2)));
  }

  /// Paints marks moved down by `dy`, cut off above `top`.
  public void paint(List<Mark> marks, Palette palette, double dy, double top) {
    GraphicsContext graphics = graphics();
    graphics.save();
    graphics.beginPath();
    graphics.rect(canvas.getLayoutX(), top, canvas.getWidth(), canvas.getLayoutY() + canvas.getHeight() - top);
    graphics.clip();
    graphics.translate(0, dy);
    new CanvasPainter(graphics).paint(new Drawing(canvas.getWidth(), canvas.getHeight(), marks), palette);
    graphics.restore();
  }

  /// Paints marks where they are.
  public void paint(List<Mark> marks, Palette palette) {
    new CanvasPainter(graphics()).paint(new Drawing(canvas.getWidth(), canvas.getHeight(), marks), palette);
  }

  /// How often the layer was painted.
  public int paints() {
    return paints;
  }

  private GraphicsContext graphics() {
    return canvas.getGraphicsContext2D();
  }
}
