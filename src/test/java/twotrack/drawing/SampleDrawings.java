package twotrack.drawing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Drawings for the tests of painters.
public final class SampleDrawings {
  public static final Ink BLUE = new Ink.Tint(0x0969da, Ink.Strength.SOLID);

  /// A small target with words.
  public record Named(String name) implements Target {}

  private SampleDrawings() {}

  /// Every kind of mark once, apart from each other on 200 x 100.
  public static Drawing everyMark() {
    return new Drawing(
        200,
        100,
        List.of(
            new Mark.Box(10, 10, 30, 20, 4, Optional.of(BLUE), Optional.of(new Stroke(Ink.Role.TEXT, 1))),
            Mark.Box.filled(50, 10, 30, 20, Ink.Role.WARNING),
            new Mark.Line(10, 40, 90, 40, new Stroke(Ink.Role.ACCENT, 2, Stroke.Dash.DASHED)),
            new Mark.Dot(110, 20, 8, Optional.of(Ink.Role.ACCENT), Optional.empty()),
            new Mark.Path(List.of(new Mark.Point(130, 30), new Mark.Point(140, 10), new Mark.Point(150, 30)), Optional.of(Ink.Role.TEXT), Optional.empty()),
            new Mark.Path(
                List.of(new Mark.Point(160, 30), new Mark.Point(170, 10)), Optional.empty(), Optional.of(new Stroke(Ink.Role.AXIS, 1.5, Stroke.Dash.DOTTED))),
            new Mark.Fade(10, 50, 80, 10, BLUE, Mark.Side.RIGHT),
            new Mark.Fade(100, 50, 80, 10, BLUE, Mark.Side.LEFT),
            new Mark.Group(
                new Target.Link(URI.create("https://example.org/a?b=1&c=2")),
                "Own model & <partner>",
                new Mark.Bounds(10, 70, 120, 20),
                List.of(new Mark.Label("믿음 2.0 <own> & \"two\"", 12, 85, 110, Face.bold(10), Ink.Role.TEXT))),
            new Mark.Group(
                new Named("inner"),
                "안쪽",
                new Mark.Bounds(140, 70, 50, 20),
                List.of(new Mark.Label("꽃뚫뷁", 142, 85, 30, Face.regular(10), Ink.Role.TEXT_MUTED)))));
  }

  /// One line of text on a page of its own.
  public static Drawing line(String text) {
    return new Drawing(300, 50, List.of(new Mark.Label(text, 10, 30, 200, Face.regular(12), Ink.Role.TEXT)));
  }
}
