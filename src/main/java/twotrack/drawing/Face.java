package twotrack.drawing;

/// A style of the app's one typeface.
///
/// @param size px or points
public record Face(double size, Weight weight) {
  /// The weights that the typeface is shipped in.
  public enum Weight {
    REGULAR,
    BOLD
  }

  /// Regular weight.
  public static Face regular(double size) {
    return new Face(size, Weight.REGULAR);
  }

  /// Bold weight.
  public static Face bold(double size) {
    return new Face(size, Weight.BOLD);
  }
}
