package twotrack.drawing;

import java.util.List;
import java.util.Optional;

/// Everything that a painter must know how to show. Coordinates and lengths are px on screen and points on paper; y grows downwards.
public sealed interface Mark {

  /// A filled and outlined rectangle; both inks are optional, corners are rounded by `radius`.
  record Box(double x, double y, double width, double height, double radius, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {
    /// A plain filled rectangle: the cheapest mark on every target.
    public static Box filled(double x, double y, double width, double height, Ink fill) {
      return new Box(x, y, width, height, 0, Optional.of(fill), Optional.empty());
    }
  }

  /// A straight line.
  record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

  /// A filled circle about a centre.
  record Dot(double x, double y, double radius, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {}

  /// A run of straight segments; closed and filled when it has a fill.
  record Path(List<Point> points, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {
    public Path {
      points = List.copyOf(points);
    }
  }

  /// One line of text from its left end on the baseline; `width` is the measured width, so painters never measure.
  ///
  /// @param meaning what the text stands for in full, where it is shortened: what a search finds and a reader hears
  record Label(String text, double x, double baseline, double width, Face face, Ink ink, String meaning) implements Mark {
    /// A text that says all there is.
    public Label(String text, double x, double baseline, double width, Face face, Ink ink) {
      this(text, x, baseline, width, face, ink, text);
    }
  }

  /// A band that fades from its fill to nothing towards one side: an end that nobody knows.
  record Fade(double x, double y, double width, double height, Ink ink, Side towards) implements Mark {}

  /// Marks that belong together and mean one thing: what the pointer finds, what a reader of the file hears.
  ///
  /// @param bounds where the pointer finds it
  /// @param title what it is, in words
  record Group(Target target, String title, Bounds bounds, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }

  /// A place in a drawing.
  record Point(double x, double y) {}

  /// A rectangle in a drawing.
  record Bounds(double x, double y, double width, double height) {
    /// Whether a place is inside.
    public boolean contains(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }

    /// Whether two rectangles share more than an edge.
    public boolean overlaps(Bounds other) {
      return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
  }

  /// A side of a rectangle.
  enum Side {
    LEFT,
    RIGHT
  }
}
