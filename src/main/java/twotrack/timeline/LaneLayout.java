package twotrack.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// The lanes with their events, the grid and the phases behind them.
final class LaneLayout {
  private static final Face NAME = Face.bold(12);
  private static final Face COUNT = Face.regular(11);
  private static final double ROW = 24;
  private static final double PADDING = 12;

  /// Where the first row begins, below the marks of events of other lanes.
  private static final double TOP = 8;
  private static final double NAME_BASELINE = 20;
  private static final double NAME_LEFT = 16;

  /// A lane grows by at most this share when there is more room than it needs.
  private static final double STRETCH = 0.5;

  /// Lanes are folded until each could be this high.
  private static final double LANE_HEIGHT = 64;

  private final TextMeasurer measurer;
  private final LaneItems items;

  record Laid(Drawing drawing, List<TimelinePicture.LaneBox> boxes) {}

  LaneLayout(TextMeasurer measurer) {
    this.measurer = measurer;
    items = new LaneItems(measurer);
  }

  /// The height at which every lane has all the rows that it could use.
  double naturalHeight(TimelineScene scene, TimeScale scale, TimelineLayout.Frame frame) {
    return Arrays.stream(items.at(scene, scale, mostLanes(frame)).wanted()).mapToDouble(rows -> rows * ROW + PADDING).sum();
  }

  private static int mostLanes(TimelineLayout.Frame frame) {
    return Math.max(frame.lanesKept(), (int) (frame.height() / LANE_HEIGHT));
  }

  /// @param frame of the lanes alone
  Laid layout(TimelineScene scene, TimeScale scale, Ticks.Rows ticks, TimelineLayout.Frame frame) {
    double width = frame.width();
    double frameHeight = frame.height();
    LaneItems.Packed packed = items.at(scene, scale, mostLanes(frame));
    int lanes = packed.lanes().size();
    int[] rows = LaneHeights.rows(packed.wanted(), (int) ((frameHeight - lanes * PADDING) / ROW));
    List<TimelinePicture.LaneBox> boxes = boxes(packed.lanes(), rows, frameHeight);
    double height = Math.max(frameHeight, boxes.isEmpty() ? 0 : boxes.getLast().top() + boxes.getLast().height());

    var marks = new ArrayList<Mark>();
    grounds(marks, scene, scale, height);
    Grid.draw(marks, scale, ticks, 0, height);
    var events = new EventMarks(scene, scale, measurer, packed.perDay());
    var front = new ArrayList<Mark>();
    for (int lane = 0; lane < lanes; lane++) {
      TimelinePicture.LaneBox box = boxes.get(lane);
      marks.add(Mark.Box.filled(0, Math.rint(box.top() + box.height()) - 1, width, 1, Ink.Role.GRID_MAJOR));
      List<LanePacking.Placement> placements = packed.placements(lane, rows[lane]);
      var bubbles = Bubbles.of(placements, packed, scene.dataset().events(), scale);
      for (LanePacking.Placement placement : placements) {
        if (placement instanceof LanePacking.Placement.Single single && !bubbles.folded().contains(single.row())) {
          events.single(front, single, box, top(box, single.lane()));
        }
      }
      for (Bubbles.Bubble bubble : bubbles.bubbles()) {
        double left = bubble.middle() - LanePacking.BUBBLE_WIDTH / 2;
        double end = scene.numbers().isPresent() ? bubbles.next(bubble, placements, scene.dataset().events(), scale) : left;
        events.bubble(front, bubble, box, new Mark.Bounds(left, top(box, rows[lane] - 1), end - left, ROW));
      }
    }
    marks.addAll(events.ties(boxes));
    marks.addAll(front);
    for (int lane = 0; lane < lanes; lane++) {
      name(marks, boxes.get(lane), packed.lanes().get(lane).rows().count());
    }
    return new Laid(new Drawing(width, height, marks), boxes);
  }

  private static double top(TimelinePicture.LaneBox box, int row) {
    return box.top() + TOP + row * ROW;
  }

  private static List<TimelinePicture.LaneBox> boxes(List<Lanes.Lane> lanes, int[] rows, double frameHeight) {
    double natural = 0;
    for (int count : rows) {
      natural += count * ROW + PADDING;
    }
    double stretch = Math.clamp((frameHeight - natural) / Math.max(1, natural), 0, STRETCH);
    var boxes = new ArrayList<TimelinePicture.LaneBox>();
    double top = 0;
    for (int lane = 0; lane < rows.length; lane++) {
      double height = (rows[lane] * ROW + PADDING) * (1 + stretch);
      boxes.add(new TimelinePicture.LaneBox(lanes.get(lane).id(), lanes.get(lane).name(), lanes.get(lane).tint(), top, height));
      top += height;
    }
    return boxes;
  }

  private static void grounds(List<Mark> marks, TimelineScene scene, TimeScale scale, double height) {
    for (Band band : scene.phases()) {
      double left = scale.clamped(scale.x(band.from()));
      double right = scale.clamped(scale.x(band.to()));
      if (right > left && band.ground() instanceof Ink.Tint tint) {
        marks.add(Mark.Box.filled(left, 0, right - left, height, tint.with(Ink.Strength.HAZE)));
      }
    }
  }

  private void name(List<Mark> marks, TimelinePicture.LaneBox box, int count) {
    var inner = new ArrayList<Mark>();
    double top = box.top() + 4;
    inner.add(Mark.Box.filled(0, box.top(), TimelineLayout.GUTTER - LaneItems.POINT, box.height() - 1, Ink.Role.SURFACE));
    inner.add(new Mark.Box(6, top, 4, box.height() - 9, 2, Optional.of(box.tint()), Optional.empty()));
    String number = Integer.toString(count);
    double numberWidth = measurer.width(number, COUNT);
    String name = measurer.fitted(box.name(), NAME, TimelineLayout.GUTTER - NAME_LEFT - 14);
    inner.add(new Mark.Label(name, NAME_LEFT, box.top() + NAME_BASELINE, measurer.width(name, NAME), NAME, Ink.Role.TEXT));
    if (box.height() >= NAME_BASELINE + 18) {
      inner.add(new Mark.Label(number, NAME_LEFT, box.top() + NAME_BASELINE + 15, numberWidth, COUNT, Ink.Role.TEXT_MUTED));
    }
    marks.add(new Mark.Group(new TimelineTarget.LaneName(box.id()), box.name(), new Mark.Bounds(0, box.top(), TimelineLayout.GUTTER - LaneItems.POINT, box.height()), inner));
  }
}
