package twotrack.chart;

import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.stance.CurvePoint;

/// The curves of other subjects in a strip: thin lines in the colours of their lanes with the patterns of the axes. The gutter names the colours,
/// where no line and no value of the cursor day can cross the names.
final class OtherCurves {
  private static final double WIDTH = 1;

  private OtherCurves() {}

  /// One curve.
  ///
  /// @param subject its name
  /// @param points of the days in view, in order
  record Curve(String subject, Ink.Tint tint, Stroke.Dash dash, List<CurvePoint> points) {}

  /// The lines; a curve of less than two points has none.
  static void lines(List<Mark> marks, List<Curve> curves, StanceStrip strip) {
    for (Curve curve : curves) {
      if (curve.points().size() > 1) {
        List<Mark.Point> line = curve.points().stream().map(point -> place(strip, point)).toList();
        marks.add(new Mark.Path(line, Optional.empty(), Optional.of(new Stroke(curve.tint(), WIDTH, curve.dash()))));
      }
    }
  }

  private static Mark.Point place(StanceStrip strip, CurvePoint point) {
    return new Mark.Point(strip.scale().clamped(strip.scale().x(point.day())), strip.y(point.index()));
  }
}
