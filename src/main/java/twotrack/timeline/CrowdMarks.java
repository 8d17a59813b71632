package twotrack.timeline;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.DateWords;

/// Draws the events that are only counted.
final class CrowdMarks {
  private static final Face COUNT = Face.regular(10.5);
  private static final double LEAST_HEIGHT = 2;
  private static final double LIFT = 4;
  private static final double PAD = 3;
  private static final double GUTTER_RIGHT = TimelineLayout.GUTTER - LaneItems.POINT - 2;

  private final TimelineScene scene;
  private final TimeScale scale;
  private final TextMeasurer measurer;
  private final DateWords words;
  private final NumberFormat numbers;

  CrowdMarks(TimelineScene scene, TimeScale scale, TextMeasurer measurer) {
    this.scene = scene;
    this.scale = scale;
    this.measurer = measurer;
    words = new DateWords(scene.messages());
    numbers = NumberFormat.getCompactNumberInstance(scene.messages().language().locale(), NumberFormat.Style.SHORT);
    numbers.setMaximumFractionDigits(1);
  }

  /// Adds the bars of a cell, and how many events they stand for where there is room.
  ///
  /// @param peak how many events the highest bar stands for
  void cell(List<Mark> marks, TiledLane.Cell cell, int peak, LaneRows rows) {
    Members.Beginning members = cell.members();
    double left = scale.clamped(scale.x(members.from()));
    double right = scale.clamped(scale.x(members.after()));
    double top = rows.top(rows.count() - 1);
    double bottom = rows.bottom();
    var inner = new ArrayList<Mark>();
    double days = (members.after() - members.from()) / (double) cell.bars();
    for (int bar = 0; bar < cell.bars(); bar++) {
      double from = Math.rint(scale.clamped(scale.x(members.from() + bar * days)));
      double to = Math.rint(scale.clamped(scale.x(members.from() + (bar + 1) * days)));
      if (cell.count(bar) > 0 && to > from) {
        double height = LEAST_HEIGHT + (bottom - top - LEAST_HEIGHT) * Math.sqrt(cell.count(bar) / (double) peak);
        inner.add(Mark.Box.filled(from, bottom - height, to - from, height, rows.box().tint().with(Ink.Strength.SOFT)));
      }
    }
    String count = numbers.format(members.count());
    double width = measurer.width(count, COUNT);
    if (width + 2 * PAD <= right - left) {
      inner.add(new Mark.Label(count, (left + right - width) / 2, bottom - LIFT, width, COUNT, Ink.Role.TEXT));
    }
    String title = scene.messages().text("timeline.cluster.title", members.count(), day(members.from()), day(members.after() - 1));
    marks.add(new Mark.Group(new TimelineTarget.Cluster(members), title, new Mark.Bounds(left, top, right - left, bottom - top), inner));
  }

  /// Adds a bubble left of the axis for events that began before the days in view.
  void running(List<Mark> marks, Members.Running running, LaneRows rows) {
    String count = scene.messages().text("timeline.running", numbers.format(running.count()));
    double width = measurer.width(count, COUNT);
    double left = GUTTER_RIGHT - width - 2 * PAD;
    double top = rows.top(rows.count() - 1);
    var bounds = new Mark.Bounds(left, top, width + 2 * PAD, rows.bottom() - top);
    Ink.Tint tint = rows.box().tint();
    var ground = new Mark.Box(left, rows.bottom() - 16, width + 2 * PAD, 16, 3, Optional.of(tint.with(Ink.Strength.WASH)), Optional.empty());
    var label = new Mark.Label(count, left + PAD, rows.bottom() - LIFT, width, COUNT, tint.with(Ink.Strength.TEXT));
    String title = scene.messages().text("timeline.running.title", running.count(), day(running.day()));
    marks.add(new Mark.Group(new TimelineTarget.Cluster(running), title, bounds, List.of(ground, label)));
  }

  private String day(int day) {
    return words.words(LocalDate.ofEpochDay(day));
  }
}
