package twotrack.chart;

import java.util.stream.DoubleStream;

/// The part of the index that a chart shows: 0 to 100, and below 0 only as far as something reaches.
///
/// @param least −100 to 0
record IndexRange(double least) {
  /// The largest index.
  static final double MOST = 100;

  private static final double STEP = 25;
  /// Less than this below 0 cannot be seen.
  private static final double SLACK = 0.5;

  /// The range that holds all values, extended below 0 in steps.
  static IndexRange holding(DoubleStream values) {
    double smallest = values.min().orElse(0);
    return new IndexRange(smallest > -SLACK ? 0 : Math.max(-MOST, Math.floor(smallest / STEP) * STEP));
  }

  /// The share of the range below a value, 0 to 1.
  double share(double value) {
    return (Math.clamp(value, least, MOST) - least) / (MOST - least);
  }
}
