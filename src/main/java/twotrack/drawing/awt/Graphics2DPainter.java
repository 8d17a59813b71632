package twotrack.drawing.awt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Painter;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;

/// Paints on anything that Java2D can reach: pictures in memory, printers. Leaves the ground as it is.
public final class Graphics2DPainter implements Painter {
  private final Graphics2D target;
  private final Typeface typeface;

  /// @param target in the drawing's units, scaled by its transform; the painter sets its rendering hints, paint, stroke and font
  public Graphics2DPainter(Graphics2D target, Typeface typeface) {
    this.target = target;
    this.typeface = typeface;
    target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    target.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    target.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  @Override
  public void paint(Drawing drawing, Palette palette) {
    paint(drawing.marks(), palette);
  }

  private void paint(List<Mark> marks, Palette palette) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box(double x, double y, double w, double h, double radius, var fill, var stroke) -> paint(box(x, y, w, h, radius), fill, stroke, palette);
        case Mark.Line(double x1, double y1, double x2, double y2, var stroke) -> outline(new Line2D.Double(x1, y1, x2, y2), stroke, palette);
        case Mark.Dot(double x, double y, double r, var fill, var stroke) -> paint(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), fill, stroke, palette);
        case Mark.Path path -> paint(shape(path), path.fill(), path.stroke(), palette);
        case Mark.Label label -> paint(label, palette);
        case Mark.Fade fade -> paint(fade, palette);
        case Mark.Group group -> paint(group.marks(), palette);
      }
    }
  }

  private void paint(Shape shape, Optional<Ink> fill, Optional<Stroke> stroke, Palette palette) {
    fill.ifPresent(ink -> {
      target.setPaint(new Color(palette.rgb(ink)));
      target.fill(shape);
    });
    stroke.ifPresent(line -> outline(shape, line, palette));
  }

  private void outline(Shape shape, Stroke stroke, Palette palette) {
    target.setPaint(new Color(palette.rgb(stroke.ink())));
    target.setStroke(basic(stroke));
    target.draw(shape);
  }

  private void paint(Mark.Label label, Palette palette) {
    target.setPaint(new Color(palette.rgb(label.ink())));
    for (Typeface.Run run : typeface.runs(label.text(), label.face())) {
      target.setFont(run.font());
      target.drawString(run.text(), (float) (label.x() + run.offset()), (float) label.baseline());
    }
  }

  private void paint(Mark.Fade fade, Palette palette) {
    int rgb = palette.rgb(fade.ink());
    Color full = new Color(rgb);
    Color nothing = new Color(full.getRed(), full.getGreen(), full.getBlue(), 0);
    float left = (float) fade.x();
    float right = (float) (fade.x() + fade.width());
    target.setPaint(
        switch (fade.towards()) {
          case LEFT -> new GradientPaint(left, 0, nothing, right, 0, full);
          case RIGHT -> new GradientPaint(left, 0, full, right, 0, nothing);
        });
    target.fill(new Rectangle2D.Double(fade.x(), fade.y(), fade.width(), fade.height()));
  }

  private static Shape box(double x, double y, double width, double height, double radius) {
    return radius > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius) : new Rectangle2D.Double(x, y, width, height);
  }

  private static Shape shape(Mark.Path path) {
    var shape = new Path2D.Double();
    for (Mark.Point point : path.points()) {
      if (shape.getCurrentPoint() == null) {
        shape.moveTo(point.x(), point.y());
      } else {
        shape.lineTo(point.x(), point.y());
      }
    }
    if (path.fill().isPresent() && !path.points().isEmpty()) {
      shape.closePath();
    }
    return shape;
  }

  private static BasicStroke basic(Stroke stroke) {
    List<Double> pattern = stroke.pattern();
    float width = (float) stroke.width();
    if (pattern.isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {pattern.getFirst().floatValue(), pattern.getLast().floatValue()}, 0);
  }
}
