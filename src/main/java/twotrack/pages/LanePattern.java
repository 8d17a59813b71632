package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;

/// What tells a lane apart without its colour: the hatching of its bars and the shape of its points.
///
/// @param hatching of areas
/// @param shape of points
record LanePattern(Hatching hatching, Shape shape) {
  private static final double SPACING = 5;
  private static final double LINE = 0.8;

  /// The directions in which an area can be hatched.
  enum Hatching {
    PLAIN,
    RISING,
    FALLING,
    UPRIGHT,
    LEVEL,
    CROSSED,
    CHECKED,
    WIDE_RISING
  }

  /// The shapes that a point can have.
  enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    TURNED_TRIANGLE,
    CROSS,
    HEXAGON,
    BAR
  }

  /// The pattern of a lane by its order: as many pairs as there are hatchings times shapes before any comes again.
  static LanePattern of(int lane) {
    int shapes = Shape.values().length;
    return new LanePattern(Hatching.values()[(lane + lane / shapes) % Hatching.values().length], Shape.values()[lane % shapes]);
  }

  /// The lines over an area, cut off at its edges.
  List<Mark> hatch(Mark.Bounds area, Ink ink) {
    return switch (hatching) {
      case PLAIN -> List.of();
      case RISING -> diagonals(area, ink, SPACING, true);
      case FALLING -> diagonals(area, ink, SPACING, false);
      case UPRIGHT -> upright(area, ink);
      case LEVEL -> level(area, ink);
      case CROSSED -> both(diagonals(area, ink, SPACING, true), diagonals(area, ink, SPACING, false));
      case CHECKED -> both(upright(area, ink), level(area, ink));
      case WIDE_RISING -> diagonals(area, ink, 2.4 * SPACING, true);
    };
  }

  private static List<Mark> both(List<Mark> one, List<Mark> other) {
    var marks = new ArrayList<>(one);
    marks.addAll(other);
    return marks;
  }

  /// Lines at 45°, counted from the origin, so that they meet where an area is cut in two.
  private static List<Mark> diagonals(Mark.Bounds area, Ink ink, double spacing, boolean rising) {
    var marks = new ArrayList<Mark>();
    double right = area.x() + area.width();
    double height = area.height();
    for (double foot = Math.floor((area.x() - height) / spacing) * spacing; foot < right; foot += spacing) {
      double from = Math.max(area.x(), foot);
      double to = Math.min(right, foot + height);
      if (from < to) {
        double first = rising ? area.y() + height - (from - foot) : area.y() + (from - foot);
        double last = rising ? area.y() + height - (to - foot) : area.y() + (to - foot);
        marks.add(new Mark.Line(from, first, to, last, new Stroke(ink, LINE)));
      }
    }
    return marks;
  }

  private static List<Mark> upright(Mark.Bounds area, Ink ink) {
    var marks = new ArrayList<Mark>();
    for (double x = Math.ceil(area.x() / SPACING) * SPACING; x < area.x() + area.width(); x += SPACING) {
      marks.add(new Mark.Line(x, area.y(), x, area.y() + area.height(), new Stroke(ink, LINE)));
    }
    return marks;
  }

  private static List<Mark> level(Mark.Bounds area, Ink ink) {
    var marks = new ArrayList<Mark>();
    for (double y = area.y() + SPACING / 2; y < area.y() + area.height(); y += SPACING) {
      marks.add(new Mark.Line(area.x(), y, area.x() + area.width(), y, new Stroke(ink, LINE)));
    }
    return marks;
  }

  /// A point in the lane's shape, about as large to the eye as the circle.
  Mark point(Mark.Dot dot) {
    double r = dot.radius();
    return switch (shape) {
      case CIRCLE -> dot;
      case SQUARE -> polygon(dot, 4, 1.25 * r, Math.PI / 4);
      case TRIANGLE -> polygon(dot, 3, 1.4 * r, -Math.PI / 2);
      case DIAMOND -> polygon(dot, 4, 1.35 * r, 0);
      case TURNED_TRIANGLE -> polygon(dot, 3, 1.4 * r, Math.PI / 2);
      case CROSS -> cross(dot, 1.3 * r, r / 2);
      case HEXAGON -> polygon(dot, 6, 1.2 * r, 0);
      case BAR -> new Mark.Box(dot.x() - r / 2, dot.y() - 1.4 * r, r, 2.8 * r, 0, dot.fill(), dot.stroke());
    };
  }

  private static Mark polygon(Mark.Dot dot, int corners, double radius, double turn) {
    List<Mark.Point> points = IntStream.range(0, corners)
        .mapToDouble(corner -> turn + corner * 2 * Math.PI / corners)
        .mapToObj(angle -> new Mark.Point(dot.x() + radius * Math.cos(angle), dot.y() + radius * Math.sin(angle)))
        .toList();
    return shape(points, dot);
  }

  private static Mark cross(Mark.Dot dot, double arm, double half) {
    var points = new ArrayList<Mark.Point>();
    double[][] quarter = {{half, -arm}, {half, -half}, {arm, -half}};
    for (int turn = 0; turn < 4; turn++) {
      double cos = Math.cos(turn * Math.PI / 2);
      double sin = Math.sin(turn * Math.PI / 2);
      for (double[] corner : quarter) {
        points.add(new Mark.Point(dot.x() + corner[0] * cos - corner[1] * sin, dot.y() + corner[0] * sin + corner[1] * cos));
      }
    }
    return shape(points, dot);
  }

  private static Mark shape(List<Mark.Point> points, Mark.Dot dot) {
    return new Mark.Path(points, dot.fill(), dot.stroke());
  }
}
