package twotrack.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.chart.AxisLook;
import twotrack.chart.IndexRange;
import twotrack.chart.StanceCurve;
import twotrack.chart.StanceStrip;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.Viewport;

/// Lays a comparison out: one panel for each subject under the other, all on one scale of days and one scale of the index.
///
/// By calendar there is one scale of dates at the foot. Shifted, every panel has its real dates at its top, and the foot counts from day 0, which
/// stands at the same place in all panels.
public final class ComparisonLayout {
  private static final double CURVES = 76;
  private static final double TOP = 6;
  private static final double NOTE = 18;
  private static final double NOTE_BASELINE = 13;
  private static final double MARGIN = 0.02;
  private static final int YEAR = 365;
  private static final Face SMALL = Face.regular(10.5);

  private final TextMeasurer measurer;

  public ComparisonLayout(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The height below which curves could not be read, px or points.
  public static double leastHeight(ComparisonScene scene) {
    return TOP + scene.alignment().subjects().size() * (PanelLayout.head(scene) + CURVES + PanelLayout.foot()) + foot(scene);
  }

  /// The picture of a comparison.
  ///
  /// @param height at least [#leastHeight]
  public ComparisonPicture layout(ComparisonScene scene, double width, double height) {
    TimeScale common = TimelineLayout.scale(Viewport.over(days(scene.alignment().subjects()), MARGIN), width);
    double panelHeight = (height - TOP - foot(scene)) / Math.max(1, scene.alignment().subjects().size());
    var panels = new ArrayList<Panel>();
    for (Alignment.Aligned subject : scene.alignment().subjects()) {
      double top = TOP + panels.size() * panelHeight;
      panels.add(panel(scene, subject, common, new Mark.Bounds(0, top, width, panelHeight)));
    }
    List<List<StanceCurve>> curves = panels.stream().map(ComparisonLayout::curves).toList();
    double least = IndexRange.holding(curves.stream().flatMap(List::stream).flatMapToDouble(StanceCurve::values), 0).least();
    List<Panel> framed = panels.stream().map(panel -> reaching(panel, least)).toList();
    var marks = new ArrayList<Mark>();
    framed.forEach(panel -> grid(marks, scene, common, panel));
    for (int i = 0; i < framed.size(); i++) {
      new PanelLayout(scene, measurer).draw(marks, framed.get(i), curves.get(i));
    }
    foot(marks, scene, common, height - foot(scene));
    return new ComparisonPicture(new Drawing(width, height, marks), framed);
  }

  /// From the first coding of any subject to the end of the data, on the common scale; the last year where nobody is coded.
  private static DayRange days(List<Alignment.Aligned> subjects) {
    List<Alignment.Aligned> coded = subjects.stream().filter(subject -> subject.index().firstDay().isPresent()).toList();
    int end = subjects.stream().mapToInt(subject -> subject.index().lastDay() - subject.offset()).max().orElse(0) + 1;
    int start = coded.stream().mapToInt(subject -> subject.index().firstDay().getAsInt() - subject.offset()).min().orElse(end - YEAR);
    return new DayRange(start, Math.max(start + 1, end));
  }

  private static Panel panel(ComparisonScene scene, Alignment.Aligned subject, TimeScale common, Mark.Bounds place) {
    var real = new TimeScale(new Viewport(common.view().startDay() + subject.offset(), common.view().days()), common.left(), common.width());
    double bottom = place.y() + place.height();
    var empty = new Drawing(place.width(), place.height(), List.of());
    return new Panel(subject, new StanceStrip(empty, real, place.y() + PanelLayout.head(scene), bottom - PanelLayout.foot(), 0), place.y(), bottom);
  }

  private static Panel reaching(Panel panel, double least) {
    StanceStrip frame = panel.frame();
    return new Panel(panel.subject(), new StanceStrip(frame.drawing(), frame.scale(), frame.top(), frame.bottom(), least), panel.top(), panel.bottom());
  }

  /// The curves end with the data: how they would fade afterwards differs between subjects only by where they stand.
  private static List<StanceCurve> curves(Panel panel) {
    StanceIndex index = panel.subject().index();
    return AxisLook.of(index.model()).stream().map(look -> StanceCurve.of(index, look, panel.frame().scale(), index.lastDay())).toList();
  }

  private void grid(List<Mark> marks, ComparisonScene scene, TimeScale common, Panel panel) {
    double top = panel.frame().top();
    double bottom = panel.frame().bottom();
    if (scene.shifted()) {
      new RelativeAxis(measurer, scene.messages()).grid(marks, common, top, bottom);
    } else {
      new DateAxis(measurer, scene.messages()).grid(marks, common, top, bottom);
    }
  }

  private static double foot(ComparisonScene scene) {
    double axis = scene.shifted() ? RelativeAxis.HEIGHT : DateAxis.HEIGHT;
    return axis + (scene.alignment().without().isEmpty() ? 0 : NOTE);
  }

  private void foot(List<Mark> marks, ComparisonScene scene, TimeScale common, double top) {
    if (scene.shifted()) {
      new RelativeAxis(measurer, scene.messages()).draw(marks, common, top);
      line(marks, scene.messages().text("compare.axis"), new Mark.Point(PanelGutter.LEFT, top + NOTE_BASELINE + 2), common.left() - 2 * PanelGutter.LEFT);
    } else {
      new DateAxis(measurer, scene.messages()).draw(marks, common, top);
    }
    double note = top + (scene.shifted() ? RelativeAxis.HEIGHT : DateAxis.HEIGHT) + NOTE_BASELINE;
    new ComparisonWords(scene).note().ifPresent(text -> line(marks, text, new Mark.Point(PanelGutter.LEFT, note), common.right() - PanelGutter.LEFT));
  }

  private void line(List<Mark> marks, String text, Mark.Point place, double room) {
    String fitted = measurer.fitted(text, SMALL, room);
    marks.add(new Mark.Label(fitted, place.x(), place.y(), measurer.width(fitted, SMALL), SMALL, Ink.Role.TEXT_MUTED, text));
  }

  /// What lies over a picture while somebody points at a place: a line through all panels, and a dot on each curve.
  ///
  /// @param x place within the picture
  public static List<Mark> pointer(ComparisonPicture picture, double x) {
    var marks = new ArrayList<Mark>();
    for (Panel panel : picture.panels()) {
      double clamped = panel.frame().scale().clamped(x);
      marks.add(Mark.Box.filled(Math.rint(clamped), panel.frame().top(), 1, panel.frame().bottom() - panel.frame().top(), Ink.Role.TEXT_MUTED));
      dots(marks, panel, panel.day(x), clamped);
    }
    return marks;
  }

  private static void dots(List<Mark> marks, Panel panel, int day, double x) {
    StanceIndex index = panel.subject().index();
    if (index.firstDay().isPresent() && day >= index.firstDay().getAsInt() && day <= index.lastDay()) {
      for (AxisLook look : AxisLook.of(index.model())) {
        double y = panel.frame().y(index.index(look.axis().id(), day));
        marks.add(new Mark.Dot(x, y, 4, Optional.of(look.tint()), Optional.of(new Stroke(Ink.Role.SURFACE, 1.5))));
      }
    }
  }

  /// The line of a real day in each panel that shows it, in another ink than day 0.
  public static List<Mark> cursor(ComparisonPicture picture, LocalDate day) {
    return picture.panels().stream()
        .filter(panel -> panel.frame().scale().view().shows(EventTable.epochDay(day)))
        .<Mark>map(panel -> {
          double x = Math.rint(panel.frame().scale().x(day));
          return Mark.Box.filled(x - 0.5, panel.frame().top(), 1.5, panel.frame().bottom() - panel.frame().top(), Ink.Role.ACCENT);
        })
        .toList();
  }
}
