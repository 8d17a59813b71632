package twotrack.drawing;

import java.util.List;

/// How a line is drawn: with flat ends and sharp corners.
///
/// @param width px or points
/// @param dash solid, or a run of dashes
public record Stroke(Ink ink, double width, Dash dash) {
  /// A solid line.
  public Stroke(Ink ink, double width) {
    this(ink, width, Dash.SOLID);
  }

  /// Patterns that stay apart in grey.
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /// Lengths of dash and gap, px or points; empty for a solid line. Thin lines get the pattern of a line of width 1.
  public List<Double> pattern() {
    double unit = Math.max(1, width);
    return switch (dash) {
      case SOLID -> List.of();
      case DASHED -> List.of(4 * unit, 3 * unit);
      case DOTTED -> List.of(unit, 2 * unit);
    };
  }
}
