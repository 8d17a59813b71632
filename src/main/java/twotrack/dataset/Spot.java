package twotrack.dataset;

/// A line and a byte column in one `long` that sorts by place, so that a million of them cost an array. Both count from 1.
final class Spot {
  /// The beginning of a file.
  static final long START = of(1, 1);

  private Spot() {}

  static long of(int line, int column) {
    return (long) line << 32 | column;
  }

  static int line(long spot) {
    return (int) (spot >>> 32);
  }
}
