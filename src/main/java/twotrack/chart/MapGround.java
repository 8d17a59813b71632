package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.stance.Verdict;

/// What lies under the path: four regions split where the axes switch on, their names in the corners, the names of the axes outside.
final class MapGround {
  private static final Face REGION = Face.bold(11);
  private static final Face AXIS = Face.regular(11);
  private static final Face TICK = Face.regular(10);
  private static final double PAD = 7;

  private final TextMeasurer measurer;
  private final StanceScene scene;
  private final MapFrame frame;
  private final StanceWords words;
  private final PositionInks inks;

  /// One of the four parts of the plane.
  private record Region(Mark.Bounds bounds, Set<String> high) {}

  MapGround(TextMeasurer measurer, StanceScene scene, MapFrame frame) {
    this.measurer = measurer;
    this.scene = scene;
    this.frame = frame;
    words = new StanceWords(scene);
    inks = new PositionInks(List.of(frame.across(), frame.up()));
  }

  /// The pale grounds.
  void grounds(List<Mark> marks) {
    for (Region region : regions()) {
      Mark.Bounds bounds = region.bounds();
      marks.add(Mark.Box.filled(bounds.x(), bounds.y(), bounds.width(), bounds.height(), inks.ground(region.high()).with(Ink.Strength.HAZE)));
    }
  }

  /// What must stay legible over the envelope: the frame, the thresholds, all names.
  ///
  /// @return where the names of the regions stand
  List<Mark.Bounds> names(List<Mark> marks) {
    Mark.Bounds plane = frame.plane();
    var threshold = new Stroke(Ink.Role.TIE, 0.75, Stroke.Dash.DOTTED);
    double x = Math.rint(frame.x(frame.across().axis().on()));
    double y = Math.rint(frame.y(frame.up().axis().on()));
    marks.add(new Mark.Line(x, plane.y(), x, plane.y() + plane.height(), threshold));
    marks.add(new Mark.Line(plane.x(), y, plane.x() + plane.width(), y, threshold));
    marks.add(new Mark.Box(plane.x(), plane.y(), plane.width(), plane.height(), 0, Optional.empty(), Optional.of(new Stroke(Ink.Role.AXIS, 1))));
    zero(marks);
    var taken = new ArrayList<Mark.Bounds>();
    regions().forEach(region -> name(marks, region.bounds(), region.high()).ifPresent(taken::add));
    axisNames(marks);
    ticks(marks);
    return taken;
  }

  private List<Region> regions() {
    Mark.Bounds plane = frame.plane();
    String across = frame.across().axis().id();
    String up = frame.up().axis().id();
    double x = Math.rint(frame.x(frame.across().axis().on()));
    double y = Math.rint(frame.y(frame.up().axis().on()));
    double right = plane.x() + plane.width();
    double bottom = plane.y() + plane.height();
    return List.of(
        new Region(new Mark.Bounds(plane.x(), plane.y(), x - plane.x(), y - plane.y()), Set.of(up)),
        new Region(new Mark.Bounds(x, plane.y(), right - x, y - plane.y()), Set.of(across, up)),
        new Region(new Mark.Bounds(plane.x(), y, x - plane.x(), bottom - y), Set.of()),
        new Region(new Mark.Bounds(x, y, right - x, bottom - y), Set.of(across)));
  }

  /// The name stands in the corner of the plane, away from the middle.
  private Optional<Mark.Bounds> name(List<Mark> marks, Mark.Bounds region, Set<String> high) {
    String name = words.name(Verdict.of(scene.index().model().positions(), high));
    String text = measurer.fitted(name, REGION, region.width() - 2 * PAD);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    double width = measurer.width(text, REGION);
    double left = high.contains(frame.across().axis().id()) ? region.x() + region.width() - PAD - width : region.x() + PAD;
    double baseline = high.contains(frame.up().axis().id()) ? region.y() + PAD + 9 : region.y() + region.height() - PAD;
    marks.add(new Mark.Label(text, left, baseline, width, REGION, Ink.Role.TEXT_MUTED));
    return Optional.of(new Mark.Bounds(left, baseline - 11, width, 14));
  }

  /// The zero lines, where the plane reaches below them.
  private void zero(List<Mark> marks) {
    Mark.Bounds plane = frame.plane();
    var stroke = new Stroke(Ink.Role.AXIS, 1, Stroke.Dash.DOTTED);
    if (frame.acrossRange().least() < 0) {
      marks.add(new Mark.Line(frame.x(0), plane.y(), frame.x(0), plane.y() + plane.height(), stroke));
    }
    if (frame.upRange().least() < 0) {
      marks.add(new Mark.Line(plane.x(), frame.y(0), plane.x() + plane.width(), frame.y(0), stroke));
    }
  }

  private void axisNames(List<Mark> marks) {
    Mark.Bounds plane = frame.plane();
    String up = measurer.fitted(scene.messages().text("stance.map.up", scene.shortName(frame.up().axis())), AXIS, plane.width());
    marks.add(new Mark.Label(up, plane.x(), plane.y() - 6, measurer.width(up, AXIS), AXIS, frame.up().tint().with(Ink.Strength.TEXT)));
    String across = measurer.fitted(scene.messages().text("stance.map.across", scene.shortName(frame.across().axis())), AXIS, plane.width() / 2);
    double width = measurer.width(across, AXIS);
    double left = plane.x() + plane.width() - width;
    marks.add(new Mark.Label(across, left, plane.y() + plane.height() + 15, width, AXIS, frame.across().tint().with(Ink.Strength.TEXT)));
  }

  /// The thresholds and the ends that the names leave room for.
  private void ticks(List<Mark> marks) {
    Mark.Bounds plane = frame.plane();
    for (double value : List.of(frame.acrossRange().least(), frame.across().axis().on())) {
      String text = StanceWords.plain(value);
      double width = measurer.width(text, TICK);
      double left = Math.max(plane.x(), frame.x(value) - width / 2);
      marks.add(new Mark.Label(text, left, plane.y() + plane.height() + 13, width, TICK, Ink.Role.TEXT_MUTED));
    }
    for (double value : List.of(frame.upRange().least(), frame.up().axis().on(), IndexRange.MOST)) {
      String text = StanceWords.plain(value);
      double width = measurer.width(text, TICK);
      double baseline = Math.clamp(frame.y(value) + 3.5, plane.y() + 8, plane.y() + plane.height());
      marks.add(new Mark.Label(text, plane.x() - 5 - width, baseline, width, TICK, Ink.Role.TEXT_MUTED));
    }
  }
}
