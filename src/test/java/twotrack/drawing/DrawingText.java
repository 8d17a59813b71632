package twotrack.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A drawing as text, one mark a line, for golden files: numbers with at most two decimals, inks by role or colour, groups indented.
public final class DrawingText {
  private final StringBuilder lines = new StringBuilder();

  private DrawingText() {}

  /// The drawing's text; ends with a line feed.
  public static String of(Drawing drawing) {
    var text = new DrawingText();
    text.lines.append("drawing ").append(size(drawing.width(), drawing.height())).append('\n');
    text.add(drawing.marks(), "");
    return text.lines.toString();
  }

  /// The text of some marks only.
  public static String of(List<Mark> marks) {
    var text = new DrawingText();
    text.add(marks, "");
    return text.lines.toString();
  }

  private void add(List<Mark> marks, String indent) {
    for (Mark mark : marks) {
      lines.append(indent).append(line(mark)).append('\n');
      if (mark instanceof Mark.Group group) {
        add(group.marks(), indent + "  ");
      }
    }
  }

  private static String line(Mark mark) {
    return switch (mark) {
      case Mark.Box(double x, double y, double w, double h, double radius, var fill, var stroke) ->
          "box " + place(x, y) + " " + size(w, h) + (radius > 0 ? " radius " + number(radius) : "") + paint(fill, stroke);
      case Mark.Line(double x1, double y1, double x2, double y2, var stroke) ->
          "line " + place(x1, y1) + " to " + place(x2, y2) + paint(Optional.empty(), Optional.of(stroke));
      case Mark.Dot(double x, double y, double radius, var fill, var stroke) -> "dot " + place(x, y) + " radius " + number(radius) + paint(fill, stroke);
      case Mark.Path(var points, var fill, var stroke) ->
          "path " + points.stream().map(point -> place(point.x(), point.y())).collect(Collectors.joining(" ")) + paint(fill, stroke);
      case Mark.Label(var text, double x, double baseline, double width, var face, var ink, _) ->
          "label \"" + text + "\" " + place(x, baseline) + " width " + number(width) + " " + face.weight() + " " + number(face.size()) + " " + ink(ink);
      case Mark.Fade(double x, double y, double w, double h, var ink, var towards) ->
          "fade " + place(x, y) + " " + size(w, h) + " " + ink(ink) + " towards " + towards;
      case Mark.Group(var target, var title, var b, _) ->
          "group " + target + " \"" + title + "\" " + place(b.x(), b.y()) + " " + size(b.width(), b.height());
    };
  }

  private static String paint(Optional<Ink> fill, Optional<Stroke> stroke) {
    return fill.map(ink -> " fill " + ink(ink)).orElse("")
        + stroke.map(line -> " stroke " + ink(line.ink()) + " " + number(line.width()) + (line.dash() == Stroke.Dash.SOLID ? "" : " " + line.dash()))
            .orElse("");
  }

  private static String ink(Ink ink) {
    return switch (ink) {
      case Ink.Role role -> role.name();
      case Ink.Tint(int rgb, var strength) -> String.format("#%06x %s", rgb, strength);
    };
  }

  private static String place(double x, double y) {
    return number(x) + "," + number(y);
  }

  private static String size(double width, double height) {
    return number(width) + "x" + number(height);
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
