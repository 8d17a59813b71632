package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;

/// What can stand on a timeline and needs a word in the legend, with a small sample of it.
enum Sign {
  POINT,
  BAR,
  UNCERTAIN,
  OPEN_END,
  UNKNOWN_END,
  CLUSTER,
  NUMBER,
  CHOSEN,
  GOES_ON,
  TIE,
  PHASE,
  TURN,
  CURSOR,
  ENVELOPE,
  EVIDENCE,
  COMMITMENT,
  THIN,
  OVERLAP;

  /// Size of a sample, points.
  static final double WIDTH = 20;
  static final double HEIGHT = 9;

  private static final Ink.Tint TINT = new Ink.Tint(0x6e7781, Ink.Strength.SOLID);
  private static final Ink SOFT = TINT.with(Ink.Strength.SOFT);
  private static final Ink WASH = TINT.with(Ink.Strength.WASH);
  private static final double MIDDLE = HEIGHT / 2;
  private static final Face SMALL = Face.bold(8);

  /// The sample, its left upper corner at the origin.
  List<Mark> sample(TextMeasurer measurer) {
    return switch (this) {
      case POINT -> List.of(
          new Mark.Box(0, 0, WIDTH, HEIGHT, MIDDLE, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(TINT, 0.75))),
          new Mark.Dot(MIDDLE + 1, MIDDLE, 2.5, Optional.of(TINT), Optional.empty()));
      case BAR -> List.of(bar(Optional.empty()));
      case UNCERTAIN -> List.of(bar(Optional.of(new Stroke(TINT, 0.75, Stroke.Dash.DASHED))));
      case OPEN_END -> List.of(bar(Optional.empty()), arrow(WIDTH - 6, WIDTH - 1.5, TINT));
      case UNKNOWN_END -> List.of(bar(Optional.empty()), new Mark.Fade(WIDTH / 2, 0, WIDTH / 2, HEIGHT, Ink.Role.SURFACE, Mark.Side.LEFT));
      case CLUSTER -> List.of(
          new Mark.Box(2, 0, WIDTH - 4, HEIGHT, MIDDLE, Optional.of(WASH), Optional.of(new Stroke(SOFT, 0.75))),
          label("3", WIDTH / 2 - measurer.width("3", SMALL) / 2, TINT.with(Ink.Strength.TEXT), measurer));
      case NUMBER -> List.of(
          new Mark.Dot(4, MIDDLE, 2.5, Optional.of(TINT), Optional.empty()), label("12", 9, Ink.Role.TEXT_MUTED, measurer));
      case CHOSEN -> List.of(new Mark.Box(1, 0, WIDTH - 2, HEIGHT, MIDDLE, Optional.empty(), Optional.of(new Stroke(Ink.Role.ACCENT, 1.5))));
      case GOES_ON -> List.of(Mark.Box.filled(0, 0, WIDTH - 6, HEIGHT, SOFT), arrow(WIDTH - 5, WIDTH, Ink.Role.TEXT));
      case TIE -> List.of(
          new Mark.Line(WIDTH / 2, 0, WIDTH / 2, HEIGHT - 3, new Stroke(Ink.Role.TIE, 0.75, Stroke.Dash.DOTTED)),
          new Mark.Dot(WIDTH / 2, HEIGHT - 2, 2, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(TINT, 1))));
      case PHASE -> List.of(new Mark.Box(0, 0, WIDTH, HEIGHT, 2, Optional.of(WASH), Optional.empty()));
      case TURN -> List.of(triangle());
      case CURSOR -> List.of(Mark.Box.filled(WIDTH / 2 - 0.5, 0, 1, HEIGHT, Ink.Role.CURSOR));
      case ENVELOPE -> List.of(Mark.Box.filled(0, 0, WIDTH, HEIGHT, WASH), new Mark.Line(0, MIDDLE, WIDTH, MIDDLE, new Stroke(TINT, 1)));
      case EVIDENCE -> List.of(
          Mark.Box.filled(4, 0, 1.5, MIDDLE, TINT),
          Mark.Box.filled(11, MIDDLE, 1.5, 3, TINT),
          new Mark.Line(0, MIDDLE, WIDTH, MIDDLE, new Stroke(Ink.Role.AXIS, 0.5)));
      case COMMITMENT -> List.of(Mark.Box.filled(2, MIDDLE - 1, WIDTH - 2, 2, SOFT), new Mark.Dot(2, MIDDLE, 2, Optional.of(TINT), Optional.empty()));
      case THIN -> hatch();
      case OVERLAP -> List.of(
          new Mark.Line(WIDTH / 2 - 4, MIDDLE, WIDTH / 2 + 4, MIDDLE, new Stroke(Ink.Role.TEXT, 0.5)),
          new Mark.Line(WIDTH / 2, MIDDLE - 4, WIDTH / 2, MIDDLE + 4, new Stroke(Ink.Role.TEXT, 0.5)),
          new Mark.Dot(WIDTH / 2, MIDDLE, 2, Optional.empty(), Optional.of(new Stroke(Ink.Role.TEXT, 0.5))));
    };
  }

  private static Mark label(String text, double x, Ink ink, TextMeasurer measurer) {
    return new Mark.Label(text, x, MIDDLE + 3, measurer.width(text, SMALL), SMALL, ink);
  }

  private static Mark bar(Optional<Stroke> outline) {
    return new Mark.Box(0, 0, WIDTH, HEIGHT, 1.5, Optional.of(SOFT), outline);
  }

  private static Mark arrow(double base, double tip, Ink ink) {
    var points = List.of(new Mark.Point(base, MIDDLE - 3), new Mark.Point(tip, MIDDLE), new Mark.Point(base, MIDDLE + 3));
    return new Mark.Path(points, Optional.of(ink), Optional.empty());
  }

  private static Mark triangle() {
    var points = List.of(new Mark.Point(WIDTH / 2 - 3, 2), new Mark.Point(WIDTH / 2 + 3, 2), new Mark.Point(WIDTH / 2, 7));
    return new Mark.Path(points, Optional.of(Ink.Role.TEXT), Optional.empty());
  }

  private static List<Mark> hatch() {
    var marks = new ArrayList<Mark>();
    for (double x = 0; x + HEIGHT <= WIDTH; x += 4) {
      marks.add(new Mark.Line(x, HEIGHT, x + HEIGHT, 0, new Stroke(Ink.Role.GRID_MAJOR, 0.75)));
    }
    return marks;
  }
}
