package twotrack.dataset;

/// How much of a file is read at most.
///
/// @param bytes of the file
/// @param nesting levels of objects and arrays
/// @param text characters of one text or key
/// @param number digits of one number
record Limits(long bytes, int events, int nesting, int text, int number) {
  /// The limits of the format.
  static final Limits STANDARD = new Limits(4L << 30, 5_000_000, 64, 1 << 20, 32);

  /// A limit was met.
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final long allowed;

    Exceeded(Kind kind, long allowed) {
      super(kind + " over " + allowed);
      this.kind = kind;
      this.allowed = allowed;
    }

    Kind kind() {
      return kind;
    }

    String allowed() {
      return Long.toString(allowed);
    }
  }
}
