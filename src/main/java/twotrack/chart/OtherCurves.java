package twotrack.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.stance.CurvePoint;

/// The curves of other subjects in a strip: thin lines in the colours of their lanes with the patterns of the axes, named at their right ends.
final class OtherCurves {
  private static final double LINE = 1;
  private static final Face NAME = Face.regular(10);
  private static final double NAME_HEIGHT = 12;
  private static final double PAD = 2;

  private final TextMeasurer measurer;

  OtherCurves(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// One curve.
  ///
  /// @param points of the days in view, in order
  record Curve(String name, Ink.Tint tint, Stroke.Dash dash, List<CurvePoint> points) {}

  /// The lines; a curve of less than two points has none.
  static void lines(List<Mark> marks, List<Curve> curves, StanceStrip strip) {
    for (Curve curve : curves) {
      if (curve.points().size() > 1) {
        List<Mark.Point> line = curve.points().stream().map(point -> place(strip, point)).toList();
        marks.add(new Mark.Path(line, Optional.empty(), Optional.of(new Stroke(curve.tint(), LINE, curve.dash()))));
      }
    }
  }

  /// The names, from top to bottom as the lines end, pushed apart where they would touch. Those for which there is no height left are left out.
  void names(List<Mark> marks, List<Curve> curves, StanceStrip strip) {
    List<Curve> shown = new ArrayList<>(curves.stream().filter(curve -> curve.points().size() > 1).toList());
    shown.sort(Comparator.comparingDouble(curve -> place(strip, curve.points().getLast()).y()));
    double bottom = strip.bottom() + NAME_HEIGHT / 2;
    int fitting = (int) Math.min(shown.size(), Math.floor(bottom / NAME_HEIGHT));
    double top = 0;
    for (int i = 0; i < fitting; i++) {
      Curve curve = shown.get(i);
      double latest = bottom - (fitting - i) * NAME_HEIGHT;
      top = Math.clamp(place(strip, curve.points().getLast()).y() - NAME_HEIGHT / 2, top, Math.max(top, latest));
      String text = measurer.fitted(curve.name(), NAME, strip.scale().width() / 2);
      double width = measurer.width(text, NAME);
      double left = strip.scale().right() - width - PAD;
      if (!text.isEmpty()) {
        marks.add(new Mark.Box(left - PAD, top, width + 2 * PAD, NAME_HEIGHT, 2, Optional.of(Ink.Role.SURFACE), Optional.empty()));
        marks.add(new Mark.Label(text, left, top + NAME_HEIGHT - 3, width, NAME, curve.tint().with(Ink.Strength.TEXT), curve.name()));
      }
      top += NAME_HEIGHT;
    }
  }

  private static Mark.Point place(StanceStrip strip, CurvePoint point) {
    return new Mark.Point(strip.scale().clamped(strip.scale().x(point.day())), strip.y(point.index()));
  }
}
