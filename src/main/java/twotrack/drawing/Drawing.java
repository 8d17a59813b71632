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

  /// The same marks moved right and down, to stand inside a larger drawing.
  public List<Mark> movedBy(double dx, double dy) {
    return marks.stream().map(mark -> moved(mark, dx, dy)).toList();
  }

  private static Mark moved(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Box(double x, double y, double w, double h, double radius, var fill, var stroke) -> new Mark.Box(x + dx, y + dy, w, h, radius, fill, stroke);
      case Mark.Line(double x1, double y1, double x2, double y2, var stroke) -> new Mark.Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
      case Mark.Dot(double x, double y, double radius, var fill, var stroke) -> new Mark.Dot(x + dx, y + dy, radius, fill, stroke);
      case Mark.Path(var points, var fill, var stroke) ->
          new Mark.Path(points.stream().map(point -> new Mark.Point(point.x() + dx, point.y() + dy)).toList(), fill, stroke);
      case Mark.Label(var text, double x, double baseline, double width, var face, var ink) -> new Mark.Label(text, x + dx, baseline + dy, width, face, ink);
      case Mark.Fade(double x, double y, double w, double h, var ink, var towards) -> new Mark.Fade(x + dx, y + dy, w, h, ink, towards);
      case Mark.Group(var target, var title, var b, var marks) ->
          new Mark.Group(target, title, new Mark.Bounds(b.x() + dx, b.y() + dy, b.width(), b.height()), marks.stream().map(inner -> moved(inner, dx, dy)).toList());
    };
  }
}
