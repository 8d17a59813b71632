package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Mark;

/// Cuts shapes at two vertical lines. What is cut stays open there: an outline has no edge where its shape goes on.
///
/// @param left may be −∞
/// @param right may be +∞
record ShapeCut(double left, double right) {
  private static final int STEPS_OF_CORNER = 6;

  boolean holds(double x) {
    return x >= left && x <= right;
  }

  /// What lies between the lines.
  List<Mark> of(Mark.Box box) {
    if (holds(box.x()) && holds(box.x() + box.width())) {
      return List.of(box);
    }
    if (box.x() >= right || box.x() + box.width() <= left) {
      return List.of();
    }
    if (box.radius() == 0 && box.stroke().isEmpty()) {
      double from = Math.max(left, box.x());
      return List.of(new Mark.Box(from, box.y(), Math.min(right, box.x() + box.width()) - from, box.height(), 0, box.fill(), Optional.empty()));
    }
    List<Mark.Point> outline = outline(box);
    var marks = new ArrayList<Mark>();
    if (box.fill().isPresent()) {
      marks.add(new Mark.Path(area(outline), box.fill(), Optional.empty()));
    }
    if (box.stroke().isPresent()) {
      edges(outline).forEach(edge -> marks.add(new Mark.Path(edge, Optional.empty(), box.stroke())));
    }
    return marks;
  }

  /// What of a line lies between the lines.
  Optional<Mark.Line> of(Mark.Line line) {
    var from = new Mark.Point(line.x1(), line.y1());
    var to = new Mark.Point(line.x2(), line.y2());
    return segment(from, to).map(piece -> new Mark.Line(piece.getFirst().x(), piece.getFirst().y(), piece.getLast().x(), piece.getLast().y(), line.stroke()));
  }

  /// The outline of a box, its corners as short segments; the first point is not repeated.
  private static List<Mark.Point> outline(Mark.Box box) {
    double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
    double right = box.x() + box.width() - radius;
    double bottom = box.y() + box.height() - radius;
    var points = new ArrayList<Mark.Point>();
    corner(points, new Mark.Point(box.x() + radius, box.y() + radius), radius, 2);
    corner(points, new Mark.Point(right, box.y() + radius), radius, 3);
    corner(points, new Mark.Point(right, bottom), radius, 0);
    corner(points, new Mark.Point(box.x() + radius, bottom), radius, 1);
    return points;
  }

  private static void corner(List<Mark.Point> points, Mark.Point centre, double radius, int quarter) {
    int steps = radius == 0 ? 0 : STEPS_OF_CORNER;
    for (int step = 0; step <= steps; step++) {
      double angle = (quarter + (steps == 0 ? 0 : step / (double) steps)) * Math.PI / 2;
      points.add(new Mark.Point(centre.x() + radius * Math.cos(angle), centre.y() + radius * Math.sin(angle)));
    }
  }

  /// The part of a convex outline between the lines.
  private List<Mark.Point> area(List<Mark.Point> outline) {
    var points = new ArrayList<Mark.Point>();
    for (int i = 0; i < outline.size(); i++) {
      for (Mark.Point point : segment(outline.get(i), outline.get((i + 1) % outline.size())).orElse(List.of())) {
        if (points.isEmpty() || !points.getLast().equals(point)) {
          points.add(point);
        }
      }
    }
    return points;
  }

  /// The runs of a closed outline between the lines.
  private List<List<Mark.Point>> edges(List<Mark.Point> outline) {
    int start = 0;
    while (start < outline.size() && holds(outline.get(start).x())) {
      start++;
    }
    var runs = new ArrayList<List<Mark.Point>>();
    List<Mark.Point> run = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      Mark.Point to = outline.get((start + i + 1) % outline.size());
      Optional<List<Mark.Point>> piece = segment(outline.get((start + i) % outline.size()), to);
      if (piece.isPresent()) {
        run.addAll(run.isEmpty() ? piece.get() : piece.get().subList(1, 2));
      }
      if (!run.isEmpty() && !holds(to.x())) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private Optional<List<Mark.Point>> segment(Mark.Point from, Mark.Point to) {
    if (Math.max(from.x(), to.x()) < left || Math.min(from.x(), to.x()) > right) {
      return Optional.empty();
    }
    return Optional.of(List.of(kept(from, to), kept(to, from)));
  }

  /// A point, or where its segment crosses the line that it lies behind.
  private Mark.Point kept(Mark.Point point, Mark.Point other) {
    if (holds(point.x())) {
      return point;
    }
    double x = Math.clamp(point.x(), left, right);
    return new Mark.Point(x, point.y() + (other.y() - point.y()) * (x - point.x()) / (other.x() - point.x()));
  }
}
