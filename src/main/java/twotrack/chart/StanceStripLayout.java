package twotrack.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.stance.CurvePoint;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Grid;
import twotrack.timeline.LaneColors;
import twotrack.timeline.TickWords;
import twotrack.timeline.Ticks;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.Viewport;

/// The strip under the lanes, on the same axis: a curve with its envelope for each axis of the subject, and the evidence below it.
public final class StanceStripLayout {
  /// The usual height, px or points.
  public static final double HEIGHT = 112;

  private static final Face VALUE = Face.bold(11);
  /// The face of the fine ticks above, so that the grid lines of both meet.
  private static final Face TICKS = Face.regular(11);
  private static final double TOP = 22;
  private static final double EVIDENCE = 22;
  /// Index points for which there is room in the part of the evidence.
  private static final double SLACK = 20;
  private static final double CURVE = 1.75;
  private static final double POINT_SPACING = 2;
  private static final double VALUE_HEIGHT = 15;

  private final TextMeasurer measurer;
  private final StripGutter gutter;
  private final OtherCurves otherCurves;

  public StanceStripLayout(TextMeasurer measurer) {
    this.measurer = measurer;
    gutter = new StripGutter(measurer);
    otherCurves = new OtherCurves(measurer);
  }

  /// One axis with the points that are in view.
  private record Curve(AxisLook look, List<CurvePoint> points) {}

  /// The strip of a subject alone.
  ///
  /// @param height at least 80
  public StanceStrip layout(StanceScene scene, Viewport viewport, double width, double height) {
    return layout(new MapScene(scene, List.of()), viewport, width, height);
  }

  /// The strip of a subject with the curves of others as thin lines behind its own.
  ///
  /// @param height at least 80
  public StanceStrip layout(MapScene compared, Viewport viewport, double width, double height) {
    StanceScene scene = compared.subject();
    TimeScale scale = TimelineLayout.scale(viewport, width);
    List<Curve> curves = scene.looks().stream().map(look -> new Curve(look, points(scene.index(), look, scale))).toList();
    List<OtherCurves.Curve> others = others(compared, scale);
    DoubleStream values = curves.stream().flatMap(curve -> curve.points().stream()).flatMapToDouble(point -> DoubleStream.of(point.index(), point.low()));
    DoubleStream otherValues = others.stream().flatMap(curve -> curve.points().stream()).mapToDouble(CurvePoint::index);
    IndexRange range = IndexRange.holding(DoubleStream.concat(values, otherValues), SLACK);
    var frame = new StanceStrip(new Drawing(width, height, List.of()), scale, TOP, height - EVIDENCE, range.least());
    var marks = new ArrayList<Mark>();
    curves.forEach(curve -> envelope(marks, frame, curve));
    StripEvidence.gaps(marks, scene.index().evidence().gaps(), frame);
    Grid.draw(marks, scale, Ticks.of(scale, new TickWords(scene.messages()), measurer, TICKS), 0, height);
    levels(marks, scene, frame);
    new StripEvidence(scene, frame).draw(marks);
    OtherCurves.lines(marks, others, frame);
    curves.forEach(curve -> line(marks, scene, frame, curve));
    otherCurves.names(marks, others, frame);
    gutter.draw(marks, scene, frame);
    return new StanceStrip(new Drawing(width, height, marks), scale, frame.top(), frame.bottom(), frame.least());
  }

  /// Other subjects up to the end of the data: how they would fade from there on is not what they are compared by.
  private static List<OtherCurves.Curve> others(MapScene compared, TimeScale scale) {
    StanceScene scene = compared.subject();
    var colors = new LaneColors(scene.dataset());
    var curves = new ArrayList<OtherCurves.Curve>();
    for (StanceIndex other : compared.others()) {
      Ink.Tint tint = colors.tint(Facet.COMPANY, scene.dataset().events().indexOf(Facet.COMPANY, other.subject()));
      for (AxisLook look : scene.looks()) {
        String name = scene.messages().text("stance.strip.other", scene.name(other.subject()), scene.shortName(look.axis()));
        List<CurvePoint> known = points(other, look, scale).stream().filter(point -> point.day() <= other.lastDay()).toList();
        curves.add(new OtherCurves.Curve(name, tint, look.dash(), known));
      }
    }
    return curves;
  }

  /// The points of a curve from the first coding on, within the viewport.
  private static List<CurvePoint> points(StanceIndex index, AxisLook look, TimeScale scale) {
    OptionalInt first = index.firstDay();
    int from = Math.max((int) Math.floor(scale.view().startDay()), first.orElse(Integer.MAX_VALUE));
    int to = (int) Math.ceil(scale.view().endDay());
    return from > to ? List.of() : index.curve(look.axis().id(), from, to, Math.max(8, (int) (scale.width() / POINT_SPACING)));
  }

  private static void envelope(List<Mark> marks, StanceStrip strip, Curve curve) {
    if (curve.points().size() > 1) {
      List<Mark.Point> low = curve.points().stream().map(point -> place(strip, point, point.low())).toList();
      List<Mark.Point> high = curve.points().stream().map(point -> place(strip, point, point.high())).toList();
      var outline = new ArrayList<>(high);
      outline.addAll(low.reversed());
      var edge = Optional.of(new Stroke(curve.look().tint().with(Ink.Strength.SOFT), 0.5));
      marks.add(new Mark.Path(outline, Optional.of(curve.look().tint().with(Ink.Strength.WASH)), Optional.empty()));
      marks.add(new Mark.Path(low, Optional.empty(), edge));
      marks.add(new Mark.Path(high, Optional.empty(), edge));
    }
  }

  /// The line up to the end of the data; how it would fade from there on, faint.
  private static void line(List<Mark> marks, StanceScene scene, StanceStrip strip, Curve curve) {
    int last = scene.index().lastDay();
    List<CurvePoint> known = curve.points().stream().filter(point -> point.day() <= last).toList();
    List<CurvePoint> after = curve.points().subList(Math.max(0, known.size() - 1), curve.points().size());
    polyline(marks, strip, after, new Stroke(curve.look().tint().with(Ink.Strength.SOFT), 1, curve.look().dash()));
    polyline(marks, strip, known, curve.look().stroke(CURVE));
  }

  private static void polyline(List<Mark> marks, StanceStrip strip, List<CurvePoint> points, Stroke stroke) {
    if (points.size() > 1) {
      marks.add(new Mark.Path(points.stream().map(point -> place(strip, point, point.index())).toList(), Optional.empty(), Optional.of(stroke)));
    }
  }

  private static Mark.Point place(StanceStrip strip, CurvePoint point, double index) {
    return new Mark.Point(strip.scale().clamped(strip.scale().x(point.day())), strip.y(index));
  }

  private static void levels(List<Mark> marks, StanceScene scene, StanceStrip strip) {
    double left = strip.scale().left();
    double right = strip.scale().right();
    for (AxisLook look : scene.looks()) {
      double y = Math.rint(strip.y(look.axis().on())) + 0.5;
      marks.add(new Mark.Line(left, y, right, y, new Stroke(Ink.Role.TIE, 0.75, Stroke.Dash.DOTTED)));
    }
    marks.add(Mark.Box.filled(left, Math.rint(strip.y(0)), right - left, 1, Ink.Role.AXIS));
  }

  /// What lies over a strip on one day: the day's line, a dot on each curve, and the values beside it. Empty while the day is out of view.
  public List<Mark> cursor(StanceScene scene, StanceStrip strip, LocalDate day) {
    TimeScale scale = strip.scale();
    if (!scale.view().shows((double) day.toEpochDay())) {
      return List.of();
    }
    double x = Math.rint(scale.x(day));
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(x - 0.5, 0, 1.5, strip.drawing().height(), Ink.Role.CURSOR));
    int epochDay = EventTable.epochDay(day);
    if (scene.index().firstDay().isPresent() && epochDay >= scene.index().firstDay().getAsInt()) {
      for (AxisLook look : scene.looks()) {
        double y = strip.y(scene.index().index(look.axis().id(), epochDay));
        marks.add(new Mark.Dot(x, y, 4, Optional.of(look.tint()), Optional.of(new Stroke(Ink.Role.SURFACE, 1.5))));
      }
      values(marks, scene, strip, epochDay);
    }
    return marks;
  }

  /// The values stand beside the line, the largest on top, pushed apart where they would touch.
  private void values(List<Mark> marks, StanceScene scene, StanceStrip strip, int day) {
    List<AxisLook> looks = new ArrayList<>(scene.looks());
    looks.sort(Collections.reverseOrder((one, other) -> Double.compare(value(scene, one, day), value(scene, other, day))));
    double room = strip.drawing().height() - looks.size() * VALUE_HEIGHT;
    double top = 0;
    for (int i = 0; i < looks.size(); i++) {
      AxisLook look = looks.get(i);
      double value = value(scene, look, day);
      String text = StanceWords.signed(value);
      double width = measurer.width(text, VALUE);
      double x = Math.rint(strip.scale().x(day));
      double left = x + 8 + width + 4 <= strip.scale().right() ? x + 8 : x - 8 - width;
      top = Math.clamp(strip.y(value) - VALUE_HEIGHT / 2, top, Math.max(top, room + i * VALUE_HEIGHT));
      marks.add(new Mark.Box(left - 3, top, width + 6, VALUE_HEIGHT, 3, Optional.of(Ink.Role.SURFACE), Optional.empty()));
      marks.add(new Mark.Label(text, left, top + 11.5, width, VALUE, look.tint().with(Ink.Strength.TEXT)));
      top += VALUE_HEIGHT;
    }
  }

  private static double value(StanceScene scene, AxisLook look, int day) {
    return scene.index().index(look.axis().id(), day);
  }
}
