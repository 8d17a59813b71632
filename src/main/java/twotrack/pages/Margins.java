package twotrack.pages;

/// The free edges of a page, in points.
public record Margins(double top, double right, double bottom, double left) {
  /// More than most printers leave free.
  public static final Margins STANDARD = same(millimetres(11));

  public Margins {
    if (!(Math.min(Math.min(top, right), Math.min(bottom, left)) >= 0)) {
      throw new IllegalArgumentException("A margin of less than nothing: " + top + ", " + right + ", " + bottom + ", " + left);
    }
  }

  /// These, with no side narrower than that of others.
  public Margins atLeast(Margins least) {
    return new Margins(Math.max(top, least.top), Math.max(right, least.right), Math.max(bottom, least.bottom), Math.max(left, least.left));
  }

  /// A length in points.
  public static double millimetres(double length) {
    return length / 25.4 * 72;
  }

  /// The same margin on all sides.
  public static Margins same(double width) {
    return new Margins(width, width, width, width);
  }
}
