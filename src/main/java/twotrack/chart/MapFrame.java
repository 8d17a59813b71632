package twotrack.chart;

import twotrack.drawing.Mark;
import twotrack.stance.StanceIndex;

/// The plane of two axes: where it lies, and where indices stand on it.
///
/// @param across the axis that grows to the right
/// @param up the axis that grows upwards
public record MapFrame(Mark.Bounds plane, AxisLook across, AxisLook up, IndexRange acrossRange, IndexRange upRange) {
  double x(double index) {
    return plane.x() + acrossRange.share(index) * plane.width();
  }

  double y(double index) {
    return plane.y() + (1 - upRange.share(index)) * plane.height();
  }

  /// Where a subject stands on a day.
  Mark.Point place(StanceIndex subject, int day) {
    return new Mark.Point(x(subject.index(across.axis().id(), day)), y(subject.index(up.axis().id(), day)));
  }
}
