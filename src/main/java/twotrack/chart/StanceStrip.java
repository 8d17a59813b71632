package twotrack.chart;

import twotrack.drawing.Drawing;
import twotrack.timeline.TimeScale;

/// The strip laid out, and where it puts days and index points.
///
/// @param top place of the index 100
/// @param bottom place of the smallest index that is shown
/// @param least the smallest index that is shown, −100 to 0
public record StanceStrip(Drawing drawing, TimeScale scale, double top, double bottom, double least) {
  /// The height at which an index stands.
  public double y(double index) {
    return bottom - new IndexRange(least).share(index) * (bottom - top);
  }
}
