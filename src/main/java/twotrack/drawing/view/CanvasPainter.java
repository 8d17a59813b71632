package twotrack.drawing.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Painter;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;

/// Paints drawings on a JavaFX canvas.
public final class CanvasPainter implements Painter {
  /// The family under which the shipped typeface is loaded.
  public static final String FAMILY = "NanumGothic";

  /// Warm-ups paint beside the window.
  private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();
  private static final Map<Palette, Map<Ink, Color>> COLORS = new ConcurrentHashMap<>();

  private static final double[] NO_DASHES = {};

  private final GraphicsContext target;
  private final RoundShapes round;

  /// @param target already moved and scaled as the drawing is to lie
  public CanvasPainter(GraphicsContext target) {
    this.target = target;
    round = new RoundShapes(target);
  }

  @Override
  public void paint(Drawing drawing, Palette palette) {
    paint(drawing.marks(), palette);
  }

  private void paint(List<Mark> marks, Palette palette) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> box(box, palette);
        case Mark.Line line -> line(line, palette);
        case Mark.Dot dot -> dot(dot, palette);
        case Mark.Path path -> path(path, palette);
        case Mark.Label(var text, double x, double baseline, _, var face, var ink, _) -> {
          target.setFill(color(ink, palette));
          target.setFont(font(face));
          target.fillText(text, x, baseline);
        }
        case Mark.Fade(double x, double y, double width, double height, var ink, var towards) -> {
          target.setFill(fade(color(ink, palette), towards));
          target.fillRect(x, y, width, height);
        }
        case Mark.Group group -> paint(group.marks(), palette);
      }
    }
  }

  private void line(Mark.Line line, Palette palette) {
    double width = line.x2() - line.x1();
    double height = line.y2() - line.y1();
    if (width < 0 || height < 0 || Math.min(width, height) > 0) {
      use(line.stroke(), palette);
      target.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
      return;
    }
    // Rectangles show the same and cost a fraction.
    target.setFill(color(line.stroke().ink(), palette));
    double thick = line.stroke().width();
    double length = width + height;
    double dash = line.stroke().pattern().stream().findFirst().orElse(length);
    double step = line.stroke().pattern().stream().reduce(0.0, Double::sum);
    for (double at = 0; at < length; at += Math.max(dash, step)) {
      double drawn = Math.min(dash, length - at);
      if (width > 0) {
        target.fillRect(line.x1() + at, line.y1() - thick / 2, drawn, thick);
      } else {
        target.fillRect(line.x1() - thick / 2, line.y1() + at, thick, drawn);
      }
    }
  }

  private void dot(Mark.Dot dot, Palette palette) {
    if (dot.fill().isPresent()) {
      double half = dot.stroke().map(stroke -> stroke.width() / 2).orElse(0.0);
      dot.stroke().ifPresent(stroke -> disc(dot, dot.radius() + half, color(stroke.ink(), palette)));
      disc(dot, dot.radius() - half, color(dot.fill().get(), palette));
    } else {
      dot.stroke().ifPresent(stroke -> {
        use(stroke, palette);
        target.strokeOval(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
      });
    }
  }

  private void disc(Mark.Dot dot, double radius, Color color) {
    fill(new Mark.Bounds(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius), radius, color);
  }

  private void box(Mark.Box box, Palette palette) {
    Mark.Bounds bounds = new Mark.Bounds(box.x(), box.y(), box.width(), box.height());
    if (box.fill().isPresent() && box.stroke().isPresent() && box.stroke().get().pattern().isEmpty()) {
      // One filled shape on another shows the same as an outline and costs a third of it.
      double half = box.stroke().get().width() / 2;
      fill(grown(bounds, half - 0.5), box.radius() + half, color(box.stroke().get().ink(), palette));
      fill(grown(bounds, -half - 0.5), box.radius() - half, color(box.fill().get(), palette));
      return;
    }
    box.fill().ifPresent(ink -> fill(bounds, box.radius(), color(ink, palette)));
    box.stroke().ifPresent(stroke -> {
      use(stroke, palette);
      target.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 2 * box.radius(), 2 * box.radius());
    });
  }

  private static Mark.Bounds grown(Mark.Bounds bounds, double by) {
    return new Mark.Bounds(bounds.x() - by, bounds.y() - by, bounds.width() + 2 * by, bounds.height() + 2 * by);
  }

  private void fill(Mark.Bounds b, double radius, Color color) {
    double rounding = Math.min(radius, Math.min(b.width(), b.height()) / 2);
    if (rounding > 0) {
      round.fill(b, rounding, color);
    } else {
      target.setFill(color);
      target.fillRect(b.x(), b.y(), b.width(), b.height());
    }
  }

  private void path(Mark.Path path, Palette palette) {
    int count = path.points().size();
    double[] xs = path.points().stream().mapToDouble(Mark.Point::x).toArray();
    double[] ys = path.points().stream().mapToDouble(Mark.Point::y).toArray();
    path.fill().ifPresent(ink -> {
      target.setFill(color(ink, palette));
      target.fillPolygon(xs, ys, count);
    });
    path.stroke().ifPresent(stroke -> {
      use(stroke, palette);
      target.strokePolyline(xs, ys, count);
    });
  }

  private void use(Stroke stroke, Palette palette) {
    target.setStroke(color(stroke.ink(), palette));
    target.setLineWidth(stroke.width());
    target.setLineDashes(stroke.pattern().isEmpty() ? NO_DASHES : stroke.pattern().stream().mapToDouble(Double::doubleValue).toArray());
    target.setLineCap(StrokeLineCap.BUTT);
  }

  private static LinearGradient fade(Color color, Mark.Side towards) {
    Color clear = color.deriveColor(0, 1, 1, 0);
    return switch (towards) {
      case RIGHT -> new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, color), new Stop(1, clear));
      case LEFT -> new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, clear), new Stop(1, color));
    };
  }

  /// The JavaFX font of a face.
  public static Font font(Face face) {
    return FONTS.computeIfAbsent(face, key -> Font.font(FAMILY, key.weight() == Face.Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL, key.size()));
  }

  /// The JavaFX colour of an ink.
  public static Color color(Ink ink, Palette palette) {
    return COLORS.computeIfAbsent(palette, _ -> new ConcurrentHashMap<>()).computeIfAbsent(ink, key -> {
      int rgb = palette.rgb(key);
      return Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    });
  }
}
