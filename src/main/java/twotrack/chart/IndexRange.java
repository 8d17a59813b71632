package twotrack.chart;

import java.util.stream.DoubleStream;

/// The part of the index that a chart shows: 0 to 100, and below 0 only as far as something reaches.
///
/// @param least −100 to 0
public record IndexRange(double least) {
  /// The largest index.
  public static final double MOST = 100;

  private static final double STEP = 10;

  /// The range that holds all values, extended below 0 in steps.
  ///
  /// @param slack how far below the range values may still reach, because the chart has room there
  public static IndexRange holding(DoubleStream values, double slack) {
    double missing = Math.max(0, -values.min().orElse(0) - slack);
    return new IndexRange(Math.max(-MOST, 0 - Math.ceil(missing / STEP) * STEP));
  }

  /// The share of the range below a value: 0 to 1 inside it, negative below it.
  public double share(double value) {
    return (value - least) / (MOST - least);
  }
}
