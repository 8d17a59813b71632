package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.stance.CurvePoint;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimeScale;

/// The curve of one axis with the points that are in view.
public record StanceCurve(AxisLook look, List<CurvePoint> points) {
  private static final double WIDTH = 1.75;
  private static final double POINT_SPACING = 2;

  public StanceCurve {
    points = List.copyOf(points);
  }

  /// The curve from the first coding to a day, as far as the scale shows it.
  ///
  /// @param to epoch day
  public static StanceCurve of(StanceIndex index, AxisLook look, TimeScale scale, int to) {
    OptionalInt first = index.firstDay();
    int from = Math.max((int) Math.floor(scale.view().startDay()), first.orElse(Integer.MAX_VALUE));
    int last = Math.min(to, (int) Math.ceil(scale.view().endDay()));
    int most = Math.max(8, (int) (scale.width() / POINT_SPACING));
    return new StanceCurve(look, from > last ? List.of() : index.curve(look.axis().id(), from, last, most));
  }

  /// The indices and the low ends of the envelope: what a range must hold.
  public DoubleStream values() {
    return points.stream().flatMapToDouble(point -> DoubleStream.of(point.index(), point.low()));
  }

  /// Adds the envelope.
  public void envelope(List<Mark> marks, StanceStrip strip) {
    if (points.size() > 1) {
      List<Mark.Point> low = points.stream().map(point -> place(strip, point, point.low())).toList();
      List<Mark.Point> high = points.stream().map(point -> place(strip, point, point.high())).toList();
      var outline = new ArrayList<>(high);
      outline.addAll(low.reversed());
      var edge = Optional.of(new Stroke(look.tint().with(Ink.Strength.SOFT), 0.5));
      marks.add(new Mark.Path(outline, Optional.of(look.tint().with(Ink.Strength.WASH)), Optional.empty()));
      marks.add(new Mark.Path(low, Optional.empty(), edge));
      marks.add(new Mark.Path(high, Optional.empty(), edge));
    }
  }

  /// Adds the line up to the end of the data; how it would fade from there on, faint.
  ///
  /// @param lastDay of the data, epoch day
  public void line(List<Mark> marks, StanceStrip strip, int lastDay) {
    List<CurvePoint> known = points.stream().filter(point -> point.day() <= lastDay).toList();
    List<CurvePoint> after = points.subList(Math.max(0, known.size() - 1), points.size());
    polyline(marks, strip, after, new Stroke(look.tint().with(Ink.Strength.SOFT), 1, look.dash()));
    polyline(marks, strip, known, look.stroke(WIDTH));
  }

  private static void polyline(List<Mark> marks, StanceStrip strip, List<CurvePoint> points, Stroke stroke) {
    if (points.size() > 1) {
      marks.add(new Mark.Path(points.stream().map(point -> place(strip, point, point.index())).toList(), Optional.empty(), Optional.of(stroke)));
    }
  }

  private static Mark.Point place(StanceStrip strip, CurvePoint point, double index) {
    return new Mark.Point(strip.scale().clamped(strip.scale().x(point.day())), strip.y(index));
  }

  /// Adds the zero line, and the thresholds at which axes switch on.
  public static void levels(List<Mark> marks, List<AxisLook> looks, StanceStrip strip) {
    double left = strip.scale().left();
    double right = strip.scale().right();
    for (AxisLook look : looks) {
      double y = Math.rint(strip.y(look.axis().on())) + 0.5;
      marks.add(new Mark.Line(left, y, right, y, new Stroke(Ink.Role.TIE, 0.75, Stroke.Dash.DOTTED)));
    }
    marks.add(Mark.Box.filled(left, Math.rint(strip.y(0)), right - left, 1, Ink.Role.AXIS));
  }
}
