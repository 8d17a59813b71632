package twotrack.drawing;

/// How a line is drawn.
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
}
