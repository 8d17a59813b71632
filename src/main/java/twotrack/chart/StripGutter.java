package twotrack.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;

/// The column at the left of the strip: its title, the axes with their line patterns, and the scale.
final class StripGutter {
  private static final Face TITLE = Face.bold(12);
  private static final Face NAME = Face.regular(10.5);
  private static final Face SCALE = Face.regular(10);
  private static final double LEFT = 16;
  private static final double SAMPLE = 16.5;
  private static final double SAMPLE_GAP = 4;
  private static final double ROW = 16;
  private static final double FIRST_ROW = 39;
  private static final double EDGE = 5;

  private final TextMeasurer measurer;

  StripGutter(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  void draw(List<Mark> marks, StanceScene scene, List<OtherCurves.Curve> others, StanceStrip strip) {
    double right = strip.scale().left();
    label(marks, scene.messages().text("stance.strip.title", scene.subjectName()), TITLE, Ink.Role.TEXT, new Mark.Bounds(LEFT, 0, right - LEFT - 2, 14));
    List<Mark.Bounds> taken = scale(marks, scene, strip);
    double baseline = others.isEmpty() ? FIRST_ROW : FIRST_ROW - ROW / 2;
    for (AxisLook look : scene.looks()) {
      row(marks, scene.shortName(look.axis()), look.stroke(1.5), look.tint(), new Row(baseline, right, taken));
      baseline += ROW;
    }
    Map<String, Ink.Tint> tints = new LinkedHashMap<>();
    others.forEach(curve -> tints.put(curve.subject(), curve.tint()));
    for (Map.Entry<String, Ink.Tint> other : tints.entrySet()) {
      if (baseline < strip.drawing().height()) {
        row(marks, other.getKey(), new Stroke(other.getValue(), 1), other.getValue(), new Row(baseline, right, taken));
        baseline += ROW;
      }
    }
  }

  /// Where a row stands, and which parts of the scale it must leave free.
  private record Row(double baseline, double right, List<Mark.Bounds> taken) {}

  private void row(List<Mark> marks, String name, Stroke sample, Ink.Tint tint, Row row) {
    var bounds = new Mark.Bounds(LEFT, row.baseline() - 10, row.right() - EDGE - LEFT, 13);
    double end = row.taken().stream().filter(bounds::overlaps).mapToDouble(Mark.Bounds::x).min().orElse(row.right() - EDGE + 3) - 3;
    double text = LEFT + SAMPLE + SAMPLE_GAP;
    marks.add(new Mark.Line(LEFT, row.baseline() - 4, LEFT + SAMPLE, row.baseline() - 4, sample));
    label(marks, name, NAME, tint.with(Ink.Strength.TEXT), new Mark.Bounds(text, row.baseline() - 10, end - text, 10));
  }

  /// Labels of 0, 100, the end below 0 and the thresholds, in this order of importance; one that would touch another is left out.
  private List<Mark.Bounds> scale(List<Mark> marks, StanceScene scene, StanceStrip strip) {
    var values = new ArrayList<Double>(List.of(0.0, IndexRange.MOST, strip.least()));
    values.addAll(new TreeSet<>(scene.looks().stream().map(look -> look.axis().on()).toList()));
    var taken = new ArrayList<Mark.Bounds>();
    for (double value : values) {
      String text = StanceWords.plain(value);
      double width = measurer.width(text, SCALE);
      var bounds = new Mark.Bounds(strip.scale().left() - EDGE - width, strip.y(value) - 6, width, 12);
      if (taken.stream().noneMatch(bounds::overlaps)) {
        taken.add(bounds);
        marks.add(new Mark.Label(text, bounds.x(), strip.y(value) + 3.5, width, SCALE, Ink.Role.TEXT_MUTED));
      }
    }
    return taken;
  }

  private void label(List<Mark> marks, String text, Face face, Ink ink, Mark.Bounds room) {
    String fitted = measurer.fitted(text, face, room.width());
    if (!fitted.isEmpty()) {
      marks.add(new Mark.Label(fitted, room.x(), room.y() + room.height(), measurer.width(fitted, face), face, ink));
    }
  }
}
