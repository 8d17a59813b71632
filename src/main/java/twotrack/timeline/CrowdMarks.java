package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// Draws the events that are only counted.
final class CrowdMarks {
  private static final Face COUNT = Face.regular(10.5);
  private static final double LEAST_HEIGHT = 2;
  private static final double LIFT = 4;
  private static final double PAD = 3;
  private static final double GUTTER_RIGHT = TimelineLayout.GUTTER - LaneItems.POINT - 2;
  private static final double BUBBLE_WIDTH = 24;
  private static final double BUBBLE_HEIGHT = 20;

  private final TimeScale scale;
  private final TextMeasurer measurer;
  private final EventMarks events;

  CrowdMarks(TimeScale scale, TextMeasurer measurer, EventMarks events) {
    this.scale = scale;
    this.measurer = measurer;
    this.events = events;
  }

  /// Adds a bubble where events are sparse, bars where they are dense, and how many they are where there is room.
  ///
  /// @param many how many events a bar of full height stands for
  void cell(List<Mark> marks, TiledLane.Cell cell, int many, LaneRows rows) {
    Members.Beginning members = cell.members();
    double left = scale.clamped(scale.x(members.from()));
    double right = scale.clamped(scale.x(members.after()));
    double top = rows.top(rows.count() - 1);
    if (cell.isSparse() && right - left > BUBBLE_WIDTH) {
      double middle = scale.x(members.from() + cell.middle() * (members.after() - members.from()));
      double x = Math.clamp(middle - BUBBLE_WIDTH / 2, left, right - BUBBLE_WIDTH);
      var bounds = new Mark.Bounds(x, top, BUBBLE_WIDTH, BUBBLE_HEIGHT);
      List<Mark> bubble = events.bubble(bounds, rows.box().tint(), cell.crowd().caption(), cell.crowd().caption());
      boolean dimmed = events.dims() && events.lit(members, members.from(), members.after()) == 0;
      marks.add(new Mark.Group(new TimelineTarget.Cluster(members), cell.crowd().full(), bounds, dimmed ? Muted.marks(bubble) : bubble));
      return;
    }
    var bounds = new Mark.Bounds(left, top, right - left, rows.bottom() - top);
    marks.add(new Mark.Group(new TimelineTarget.Cluster(members), cell.crowd().full(), bounds, bars(cell, many, bounds, rows.box().tint())));
  }

  private List<Mark> bars(TiledLane.Cell cell, int many, Mark.Bounds bounds, Ink.Tint tint) {
    Members.Beginning members = cell.members();
    double bottom = bounds.y() + bounds.height();
    var inner = new ArrayList<Mark>();
    double days = (members.after() - members.from()) / (double) cell.bars();
    for (int bar = 0; bar < cell.bars(); bar++) {
      double from = Math.rint(scale.clamped(scale.x(members.from() + bar * days)));
      double to = Math.rint(scale.clamped(scale.x(members.from() + (bar + 1) * days)));
      if (cell.count(bar) > 0 && to > from) {
        int lit = events.dims() ? events.lit(members, members.from() + bar * days, members.from() + (bar + 1) * days) : cell.count(bar);
        if (lit < cell.count(bar)) {
          double height = height(cell.count(bar), many, bounds);
          inner.add(Mark.Box.filled(from, bottom - height, to - from, height, tint.with(Ink.Strength.WASH)));
        }
        if (lit > 0) {
          double height = height(lit, many, bounds);
          inner.add(Mark.Box.filled(from, bottom - height, to - from, height, tint.with(Ink.Strength.SOFT)));
        }
      }
    }
    String count = cell.crowd().caption();
    double width = measurer.width(count, COUNT);
    if (width + 2 * PAD <= bounds.width()) {
      inner.add(new Mark.Label(count, bounds.x() + (bounds.width() - width) / 2, bottom - LIFT, width, COUNT, Ink.Role.TEXT));
    }
    return inner;
  }

  private static double height(int count, int many, Mark.Bounds bounds) {
    return LEAST_HEIGHT + (bounds.height() - LEAST_HEIGHT) * Math.sqrt(Math.min(1, count / (double) many));
  }

  /// Adds a bubble left of the axis for events that began before the days in view.
  void running(List<Mark> marks, Captions.Crowd running, LaneRows rows) {
    String count = running.caption();
    double width = measurer.width(count, COUNT);
    double left = GUTTER_RIGHT - width - 2 * PAD;
    double top = rows.top(rows.count() - 1);
    var bounds = new Mark.Bounds(left, top, width + 2 * PAD, rows.bottom() - top);
    Ink.Tint tint = rows.box().tint();
    var ground = new Mark.Box(left, rows.bottom() - 16, width + 2 * PAD, 16, 3, Optional.of(tint.with(Ink.Strength.WASH)), Optional.empty());
    var label = new Mark.Label(count, left + PAD, rows.bottom() - LIFT, width, COUNT, tint.with(Ink.Strength.TEXT));
    marks.add(new Mark.Group(new TimelineTarget.Cluster(running.members()), running.full(), bounds, List.of(ground, label)));
  }
}
