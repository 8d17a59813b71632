package twotrack.pages;

/// How wide the free edges are.
///
/// @param own each side, where the kind is [Kind#OWN]
public record MarginChoice(Kind kind, Sides own) {
  public static final MarginChoice STANDARD = new MarginChoice(Kind.NORMAL, new Sides(11, 11, 11, 11));

  /// Widest margin that can be chosen, millimetres.
  public static final int WIDEST = 80;

  private static final double NARROW = Margins.millimetres(6);
  private static final double WIDE = Margins.millimetres(20);

  public enum Kind {
    NARROW,
    NORMAL,
    WIDE,
    OWN
  }

  /// Whole millimetres.
  public record Sides(int top, int right, int bottom, int left) {
    public Sides {
      if (Math.min(Math.min(top, right), Math.min(bottom, left)) < 0 || Math.max(Math.max(top, right), Math.max(bottom, left)) > WIDEST) {
        throw new IllegalArgumentException("Margins of " + top + ", " + right + ", " + bottom + ", " + left + " mm; 0 to " + WIDEST + " mm are possible.");
      }
    }
  }

  public Margins margins() {
    return switch (kind) {
      case NARROW -> Margins.same(NARROW);
      case NORMAL -> Margins.STANDARD;
      case WIDE -> Margins.same(WIDE);
      case OWN -> new Margins(
          Margins.millimetres(own.top()), Margins.millimetres(own.right()), Margins.millimetres(own.bottom()), Margins.millimetres(own.left()));
    };
  }
}
