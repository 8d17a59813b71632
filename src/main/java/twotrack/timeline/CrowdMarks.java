package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventTable;

/// Draws the events that are only counted.
final class CrowdMarks {
  private static final Face COUNT = Face.regular(10.5);
  private static final double LEAST_HEIGHT = 2;
  private static final double LIFT = 4;
  private static final double PAD = 3;
  private static final double GUTTER_RIGHT = TimelineLayout.GUTTER - LaneItems.POINT - 2;
  private static final double BUBBLE_WIDTH = 24;
  private static final double BUBBLE_HEIGHT = 20;

  private final TimelineScene scene;
  private final TextMeasurer measurer;
  private final EventMarks events;
  private final boolean dims;
  private final List<Mark> gutter = new ArrayList<>();

  CrowdMarks(TimelineScene scene, TextMeasurer measurer, EventMarks events) {
    this.scene = scene;
    this.measurer = measurer;
    this.events = events;
    dims = scene.dims();
  }

  /// What lies over the names of the lanes.
  List<Mark> gutter() {
    return gutter;
  }

  /// Adds a bubble where events are sparse, bars where they are dense, and how many they are where there is room.
  void cell(TiledLane.Cell cell, TimelinePicture.LaneBox box) {
    Captions.Crowd crowd = cell.crowd();
    Members.Beginning members = crowd.members();
    if (members.count() == 0) {
      return;
    }
    double left = x(members.from());
    double right = x(members.after());
    double top = box.rowTop(box.rows() - 1);
    if (cell.sparse() && right - left > BUBBLE_WIDTH) {
      double middle = events.scale().x(members.from() + cell.middle() * (members.after() - members.from()));
      var bounds = new Mark.Bounds(Math.clamp(middle - BUBBLE_WIDTH / 2, left, right - BUBBLE_WIDTH), top, BUBBLE_WIDTH, BUBBLE_HEIGHT);
      List<Mark> bubble = events.bubble(bounds, box.tint(), crowd.count(), crowd.count());
      boolean dimmed = dims && lit(members, members.from(), members.after()) == 0;
      events.add(members, crowd.full(), bounds, dimmed ? Muted.marks(bubble) : bubble);
      return;
    }
    var bounds = new Mark.Bounds(left, top, right - left, box.bottom() - top);
    List<Mark> bars = bars(cell, bounds, box.tint());
    double width = measurer.width(crowd.count(), COUNT);
    if (width + 2 * PAD <= bounds.width()) {
      bars.add(new Mark.Label(crowd.count(), left + (bounds.width() - width) / 2, box.bottom() - LIFT, width, COUNT, Ink.Role.TEXT));
    }
    events.add(members, crowd.full(), bounds, bars);
  }

  /// Bars over the whole width of a cell; where some of the events are dimmed, a paler one behind that of the others.
  private List<Mark> bars(TiledLane.Cell cell, Mark.Bounds bounds, Ink.Tint tint) {
    var bars = new ArrayList<Mark>();
    double days = (cell.crowd().members().after() - cell.crowd().members().from()) / (double) cell.bars().size();
    for (int bar = 0; bar < cell.bars().size(); bar++) {
      double day = cell.crowd().members().from() + bar * days;
      double from = Math.rint(x(day));
      double width = Math.rint(x(day + days)) - from;
      int count = cell.bars().get(bar);
      if (count > 0 && width > 0) {
        int lit = dims ? lit(cell.crowd().members(), day, day + days) : count;
        var room = new Mark.Bounds(from, bounds.y(), width, bounds.height());
        if (lit < count) {
          bars.add(bar(room, count / (double) cell.many(), tint.with(Ink.Strength.WASH)));
        }
        if (lit > 0) {
          bars.add(bar(room, lit / (double) cell.many(), tint.with(Ink.Strength.SOFT)));
        }
      }
    }
    return bars;
  }

  private static Mark bar(Mark.Bounds room, double share, Ink ink) {
    double height = LEAST_HEIGHT + (room.height() - LEAST_HEIGHT) * Math.sqrt(Math.min(1, share));
    return Mark.Box.filled(room.x(), room.y() + room.height() - height, room.width(), height, ink);
  }

  /// How many of the events of a cell that begin in some days the filter lets through.
  private int lit(Members.Beginning members, double from, double after) {
    EventTable table = scene.dataset().events();
    int first = table.lowerBound(from);
    int end = table.lowerBound(after);
    long apart = members.apart().stream().filter(row -> row >= first && row < end && !scene.isDimmed(row)).count();
    return members.lane().countAndBetween(scene.lit(), first, end) - (int) apart;
  }

  private double x(double day) {
    return events.scale().clamped(events.scale().x(day));
  }

  /// Adds a bubble left of the axis for events that began before the days in view.
  void running(Captions.Crowd crowd, TimelinePicture.LaneBox box) {
    if (crowd.members().count() == 0) {
      return;
    }
    double width = measurer.width(crowd.count(), COUNT);
    double left = GUTTER_RIGHT - width - 2 * PAD;
    double top = box.rowTop(box.rows() - 1);
    var bounds = new Mark.Bounds(left, top, width + 2 * PAD, box.bottom() - top);
    Ink.Tint tint = box.tint();
    var ground = new Mark.Box(left, box.bottom() - 16, width + 2 * PAD, 16, 3, Optional.of(tint.with(Ink.Strength.WASH)), Optional.empty());
    var label = new Mark.Label(crowd.count(), left + PAD, box.bottom() - LIFT, width, COUNT, tint.with(Ink.Strength.TEXT));
    gutter.add(new Mark.Group(new TimelineTarget.Cluster(crowd.members()), crowd.full(), bounds, List.of(ground, label)));
  }
}
