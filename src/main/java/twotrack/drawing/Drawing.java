package twotrack.drawing;

import java.util.List;
import java.util.Optional;

/// An immutable picture: its size and its marks, the topmost last.
public record Drawing(double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /// The topmost group under a place.
  public Optional<Mark.Group> at(double x, double y) {
    for (Mark mark : marks.reversed()) {
      if (mark instanceof Mark.Group group && group.bounds().contains(x, y)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /// The same marks on another scale, to stand inside a larger drawing with their origin at (x, y).
  ///
  /// @param scale new size / old size, for places, text and lines alike
  public List<Mark> placed(double x, double y, double scale) {
    var placement = new Placement(x, y, scale);
    return marks.stream().map(placement::of).toList();
  }

  private record Placement(double dx, double dy, double scale) {
    Mark of(Mark mark) {
      return switch (mark) {
        case Mark.Box(double x, double y, double w, double h, double radius, var fill, var stroke) ->
            new Mark.Box(x(x), y(y), w * scale, h * scale, radius * scale, fill, stroke.map(this::of));
        case Mark.Line(double x1, double y1, double x2, double y2, var stroke) -> new Mark.Line(x(x1), y(y1), x(x2), y(y2), of(stroke));
        case Mark.Dot(double x, double y, double radius, var fill, var stroke) -> new Mark.Dot(x(x), y(y), radius * scale, fill, stroke.map(this::of));
        case Mark.Path(var points, var fill, var stroke) ->
            new Mark.Path(points.stream().map(point -> new Mark.Point(x(point.x()), y(point.y()))).toList(), fill, stroke.map(this::of));
        case Mark.Label(var text, double x, double baseline, double width, var face, var ink, var meaning) ->
            new Mark.Label(text, x(x), y(baseline), width * scale, new Face(face.size() * scale, face.weight()), ink, meaning);
        case Mark.Fade(double x, double y, double w, double h, var ink, var towards) -> new Mark.Fade(x(x), y(y), w * scale, h * scale, ink, towards);
        case Mark.Group(var target, var title, var b, var inner) ->
            new Mark.Group(target, title, new Mark.Bounds(x(b.x()), y(b.y()), b.width() * scale, b.height() * scale), inner.stream().map(this::of).toList());
      };
    }

    private Stroke of(Stroke stroke) {
      return new Stroke(stroke.ink(), stroke.width() * scale, stroke.dash());
    }

    private double x(double x) {
      return dx + x * scale;
    }

    private double y(double y) {
      return dy + y * scale;
    }
  }
}
