package twotrack.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import twotrack.chart.AxisLook;
import twotrack.chart.IndexRange;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceWords;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// The column at the left of a panel: the subject, the axes with their line patterns, and the scale.
final class PanelGutter {
  static final double LEFT = 16;

  private static final Face NAME = Face.bold(13);
  private static final Face AXIS = Face.regular(10.5);
  private static final Face SCALE = Face.regular(10);
  private static final double NAME_BASELINE = 13;
  private static final double FIRST_ROW = 33;
  /// Below the label of 100, where that stands beside the first row.
  private static final double UNDER_SCALE = 22;
  private static final double ROW = 16;
  private static final double SAMPLE = 16.5;
  private static final double SAMPLE_GAP = 4;
  private static final double EDGE = 5;

  private final TextMeasurer measurer;

  PanelGutter(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  void draw(List<Mark> marks, StanceScene subject, Panel panel) {
    double right = panel.frame().scale().left() - EDGE;
    label(marks, new Mark.Point(LEFT, panel.top() + NAME_BASELINE), subject.subjectName(), NAME, Ink.Role.TEXT, right);
    List<Mark.Bounds> taken = scale(marks, subject, panel.frame());
    boolean roomAbove = panel.frame().top() - panel.top() > FIRST_ROW + ROW;
    double baseline = roomAbove ? panel.top() + FIRST_ROW : panel.frame().top() + UNDER_SCALE;
    for (AxisLook look : subject.looks()) {
      var row = new Mark.Bounds(LEFT, baseline - 10, right - LEFT, 13);
      double end = taken.stream().filter(row::overlaps).mapToDouble(Mark.Bounds::x).min().orElse(right + 3) - 3;
      marks.add(new Mark.Line(LEFT, baseline - 4, LEFT + SAMPLE, baseline - 4, look.stroke(1.5)));
      label(marks, new Mark.Point(LEFT + SAMPLE + SAMPLE_GAP, baseline), subject.shortName(look.axis()), AXIS, look.tint().with(Ink.Strength.TEXT), end);
      baseline += ROW;
    }
  }

  /// Labels of 0, 100, the end below 0 and the thresholds, in this order of importance; one that would touch another is left out.
  private List<Mark.Bounds> scale(List<Mark> marks, StanceScene subject, StanceStrip frame) {
    var values = new ArrayList<Double>(List.of(0.0, IndexRange.MOST, frame.least()));
    values.addAll(new TreeSet<>(subject.looks().stream().map(look -> look.axis().on()).toList()));
    var taken = new ArrayList<Mark.Bounds>();
    for (double value : values) {
      String text = StanceWords.plain(value);
      double width = measurer.width(text, SCALE);
      var bounds = new Mark.Bounds(frame.scale().left() - EDGE - width, frame.y(value) - 6, width, 12);
      if (taken.stream().noneMatch(bounds::overlaps)) {
        taken.add(bounds);
        marks.add(new Mark.Label(text, bounds.x(), frame.y(value) + 3.5, width, SCALE, Ink.Role.TEXT_MUTED));
      }
    }
    return taken;
  }

  private void label(List<Mark> marks, Mark.Point place, String text, Face face, Ink ink, double right) {
    String fitted = measurer.fitted(text, face, right - place.x());
    if (!fitted.isEmpty()) {
      marks.add(new Mark.Label(fitted, place.x(), place.y(), measurer.width(fitted, face), face, ink, text));
    }
  }
}
