package twotrack.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
  private static final double VALUE_HEIGHT = 15;

  private final TextMeasurer measurer;
  private final StripGutter gutter;

  public StanceStripLayout(TextMeasurer measurer) {
    this.measurer = measurer;
    gutter = new StripGutter(measurer);
  }

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
    int to = (int) Math.ceil(viewport.endDay());
    List<StanceCurve> curves = scene.looks().stream().map(look -> StanceCurve.of(scene.index(), look, scale, to)).toList();
    List<OtherCurves.Curve> others = others(compared, scale);
    DoubleStream otherValues = others.stream().flatMap(curve -> curve.points().stream()).mapToDouble(CurvePoint::index);
    IndexRange range = IndexRange.holding(DoubleStream.concat(curves.stream().flatMapToDouble(StanceCurve::values), otherValues), SLACK);
    var frame = new StanceStrip(new Drawing(width, height, List.of()), scale, TOP, height - EVIDENCE, range.least());
    var marks = new ArrayList<Mark>();
    curves.forEach(curve -> curve.envelope(marks, frame));
    StripEvidence.gaps(marks, scene.index().evidence().gaps(), frame);
    Grid.draw(marks, scale, Ticks.of(scale, new TickWords(scene.messages()), measurer, TICKS), 0, height);
    StanceCurve.levels(marks, scene.looks(), frame);
    new StripEvidence(scene, frame).draw(marks);
    OtherCurves.lines(marks, others, frame);
    curves.forEach(curve -> curve.line(marks, frame, scene.index().lastDay()));
    gutter.draw(marks, scene, others, frame);
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
        curves.add(new OtherCurves.Curve(scene.name(other.subject()), tint, look.dash(), StanceCurve.of(other, look, scale, other.lastDay()).points()));
      }
    }
    return curves;
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
