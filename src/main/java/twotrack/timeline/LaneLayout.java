package twotrack.timeline;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;

/// The lanes with their events, the grid and the phases behind them.
final class LaneLayout {
  private static final Face NAME = Face.bold(12);
  private static final Face COUNT = Face.regular(11);
  private static final double NAME_BASELINE = 20;
  private static final double COUNT_BASELINE = 35;
  /// Between the count and the line below the lane; in a lower lane the count stands behind the name, if there is room.
  private static final double MARGIN = 4;
  private static final double COUNT_GAP = 8;
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

  /// Does what takes long for a scene of very many events. May be called on any thread.
  ///
  /// @param frame of the lanes alone
  void prepare(TimelineScene scene, TimelineLayout.Frame frame) {
    items.prepare(scene, mostLanes(frame));
  }

  /// The height at which every lane has all the rows that it could use.
  double naturalHeight(TimelineScene scene, TimeScale scale, TimelineLayout.Frame frame) {
    return items.at(scene, scale, mostLanes(frame)).lanes().stream().mapToDouble(lane -> TimelinePicture.LaneBox.natural(lane.rowsWanted())).sum();
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
    int[] wanted = packed.lanes().stream().mapToInt(LaneItems.PackedLane::rowsWanted).toArray();
    int[] rows = rows(wanted, (int) ((frameHeight - lanes * TimelinePicture.LaneBox.natural(0)) / TimelinePicture.LaneBox.ROW_HEIGHT));
    List<TimelinePicture.LaneBox> boxes = boxes(packed.lanes(), rows, frameHeight);
    double height = Math.max(frameHeight, boxes.isEmpty() ? 0 : boxes.getLast().top() + boxes.getLast().height());

    var marks = new ArrayList<Mark>();
    grounds(marks, scene, scale, height);
    Grid.draw(marks, scale, ticks, 0, height);
    var events = new EventMarks(scene, scale, measurer, packed);
    var crowds = new CrowdMarks(scene, measurer, events);
    for (int lane = 0; lane < lanes; lane++) {
      TimelinePicture.LaneBox box = boxes.get(lane);
      marks.add(Mark.Box.filled(0, Math.rint(box.top() + box.height()) - 1, width, 1, Ink.Role.GRID_MAJOR));
      packed.lanes().get(lane).inRows().apply(box.rows()).draw(events, crowds, box);
    }
    marks.addAll(events.ties(boxes));
    marks.addAll(events.marks());
    for (int lane = 0; lane < lanes; lane++) {
      Lanes.Lane of = packed.lanes().get(lane).lane();
      name(marks, boxes.get(lane), scene.dims() ? of.rows().countAnd(scene.lit()) : of.count(), scene.messages().language());
    }
    marks.addAll(crowds.gutter());
    return new Laid(new Drawing(width, height, marks), boxes);
  }

  long reads() {
    return items.reads();
  }

  /// Shares the height of a frame among lanes: everyone gets one row, then whoever lacks most gets the next, while there is room.
  ///
  /// @param wanted rows that each lane could use, at least 1
  /// @param room rows that fit into the frame
  private static int[] rows(int[] wanted, int room) {
    int[] given = new int[wanted.length];
    Arrays.fill(given, 1);
    for (int left = wanted.length == 0 ? 0 : room - wanted.length; left > 0; left--) {
      int neediest = 0;
      for (int lane = 1; lane < wanted.length; lane++) {
        // Compares what lacks as shares of what is given.
        if ((wanted[lane] - given[lane]) * given[neediest] > (wanted[neediest] - given[neediest]) * given[lane]) {
          neediest = lane;
        }
      }
      if (wanted[neediest] == given[neediest]) {
        return given;
      }
      given[neediest]++;
    }
    return given;
  }

  private static List<TimelinePicture.LaneBox> boxes(List<LaneItems.PackedLane> lanes, int[] rows, double frameHeight) {
    double natural = Arrays.stream(rows).mapToDouble(TimelinePicture.LaneBox::natural).sum();
    double stretch = Math.clamp((frameHeight - natural) / Math.max(1, natural), 0, STRETCH);
    var boxes = new ArrayList<TimelinePicture.LaneBox>();
    double top = 0;
    for (int lane = 0; lane < rows.length; lane++) {
      double height = TimelinePicture.LaneBox.natural(rows[lane]) * (1 + stretch);
      Lanes.Lane of = lanes.get(lane).lane();
      boxes.add(new TimelinePicture.LaneBox(of.id(), of.name(), of.tint(), top, height, rows[lane]));
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

  private void name(List<Mark> marks, TimelinePicture.LaneBox box, int count, Language language) {
    var inner = new ArrayList<Mark>();
    var bounds = new Mark.Bounds(0, box.top(), TimelineLayout.GUTTER - LaneItems.POINT, box.height());
    inner.add(Mark.Box.filled(0, box.top(), bounds.width(), box.height() - 1, Ink.Role.SURFACE));
    inner.add(new Mark.Box(6, box.top() + 4, 4, box.height() - 9, 2, Optional.of(box.tint()), Optional.empty()));
    double room = TimelineLayout.GUTTER - NAME_LEFT - 14;
    String name = measurer.fitted(box.name(), NAME, room);
    double nameWidth = measurer.width(name, NAME);
    inner.add(new Mark.Label(name, NAME_LEFT, box.top() + NAME_BASELINE, nameWidth, NAME, Ink.Role.TEXT));
    String number = NumberFormat.getIntegerInstance(language.locale()).format(count);
    double width = measurer.width(number, COUNT);
    if (box.height() >= COUNT_BASELINE + MARGIN) {
      inner.add(new Mark.Label(number, NAME_LEFT, box.top() + COUNT_BASELINE, width, COUNT, Ink.Role.TEXT_MUTED));
    } else if (nameWidth + COUNT_GAP + width <= room) {
      inner.add(new Mark.Label(number, NAME_LEFT + nameWidth + COUNT_GAP, box.top() + NAME_BASELINE, width, COUNT, Ink.Role.TEXT_MUTED));
    }
    marks.add(new Mark.Group(new TimelineTarget.LaneName(box.id()), box.name(), bounds, inner));
  }
}
