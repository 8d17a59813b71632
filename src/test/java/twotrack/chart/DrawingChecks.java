package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;

/// What must hold of every chart.
public final class DrawingChecks {
  private static final double SLACK = 0.01;

  private DrawingChecks() {}

  static Stream<Mark> flat(List<Mark> marks) {
    return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
  }

  /// All labels, those in groups included.
  public static List<Mark.Label> labels(List<Mark> marks) {
    return flat(marks).filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
  }

  static List<String> texts(Drawing drawing) {
    return labels(drawing.marks()).stream().map(Mark.Label::text).toList();
  }

  /// No label lies over another.
  public static void labelsDoNotOverlap(Drawing drawing) {
    var seen = new ArrayList<Mark.Label>();
    for (Mark.Label label : labels(drawing.marks())) {
      for (Mark.Label other : seen) {
        assertTrue(!bounds(label).overlaps(bounds(other)), () -> label + " lies over " + other);
      }
      seen.add(label);
    }
  }

  /// The letters of a label without the room above and below them.
  private static Mark.Bounds bounds(Mark.Label label) {
    return new Mark.Bounds(label.x(), label.baseline() - label.face().size() * 0.75, label.width(), label.face().size() * 0.9);
  }

  /// No mark leaves the drawing.
  public static void marksLieInside(Drawing drawing) {
    var all = new Mark.Bounds(-SLACK, -SLACK, drawing.width() + 2 * SLACK, drawing.height() + 2 * SLACK);
    flat(drawing.marks())
        .forEach(mark -> corners(mark).forEach(corner -> assertTrue(all.contains(corner.x(), corner.y()), () -> mark + " leaves the drawing")));
  }

  private static Stream<Mark.Point> corners(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> Stream.of(new Mark.Point(box.x(), box.y()), new Mark.Point(box.x() + box.width(), box.y() + box.height()));
      case Mark.Line line -> Stream.of(new Mark.Point(line.x1(), line.y1()), new Mark.Point(line.x2(), line.y2()));
      case Mark.Dot dot -> Stream.of(new Mark.Point(dot.x(), dot.y()));
      case Mark.Path path -> path.points().stream();
      case Mark.Label label ->
          Stream.of(new Mark.Point(label.x(), label.baseline() - label.face().size() * 0.75), new Mark.Point(label.x() + label.width(), label.baseline()));
      case Mark.Fade fade -> Stream.of(new Mark.Point(fade.x(), fade.y()), new Mark.Point(fade.x() + fade.width(), fade.y() + fade.height()));
      case Mark.Group group -> flat(group.marks()).flatMap(DrawingChecks::corners);
    };
  }

  static void close(double expected, double actual, String what) {
    assertEquals(expected, actual, SLACK, what);
  }
}
