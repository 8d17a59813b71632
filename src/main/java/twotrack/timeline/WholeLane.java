package twotrack.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import twotrack.drawing.Mark;
import twotrack.model.EventTable;

/// A lane with so few events that all of them are packed together, in view or not.
///
/// A bubble stands where the packing put it while the whole of it is in view there; else those of its events that are in view, such as long ones that
/// began earlier, share a bubble at that edge. So every event in view can be reached, wherever the viewport stands.
///
/// @param perDay length of a day at the packing zoom
record WholeLane(EventTable table, double perDay, LanePacking packing) implements LaneItems.Rows {
  @Override
  public void draw(EventMarks events, CrowdMarks crowds, TimelinePicture.LaneBox box) {
    TimeScale scale = events.scale();
    List<LanePacking.Spot> singles = new ArrayList<>();
    packing.seats().stream().filter(seat -> seat.row() == box.rows() - 1).map(seat -> seat.item().row()).filter(event -> isInView(event, scale))
        .forEach(event -> singles.add(single(event, scale)));
    List<LanePacking.Spot> bubbles = bubbles(scale, singles);
    var folded = new TreeSet<Integer>();
    bubbles.forEach(bubble -> folded.addAll(bubble.rows()));
    packing.seats().stream().filter(seat -> !folded.contains(seat.item().row())).forEach(seat -> events.single(seat, box));
    for (LanePacking.Spot bubble : bubbles) {
      double end = Stream.of(bubbles, singles).flatMap(List::stream).mapToDouble(LanePacking.Spot::left).filter(left -> left > bubble.middle()).min()
          .orElse(scale.right());
      var room = new Mark.Bounds(bubble.left(), box.rowTop(box.rows() - 1), Math.min(end, scale.right()) - bubble.left(), 0);
      events.bubble(bubble.rows(), box.tint(), room);
    }
  }

  /// What of an event is in view.
  private LanePacking.Spot single(int row, TimeScale scale) {
    if (LaneItems.isPoint(table, row)) {
      return new LanePacking.Spot(List.of(row), scale.x(table.firstDay(row) + 0.5), LaneItems.POINT);
    }
    double left = scale.clamped(scale.x(table.firstDay(row)));
    double right = scale.clamped(scale.x(table.afterDay(row)));
    return new LanePacking.Spot(List.of(row), (left + right) / 2, (right - left) / 2);
  }

  /// The bubbles that are in view; none covers another, or an event of its row.
  ///
  /// @param singles the events of the row that are in view; those in an edge's way go into its bubble
  private List<LanePacking.Spot> bubbles(TimeScale scale, List<LanePacking.Spot> singles) {
    var bubbles = new ArrayList<LanePacking.Spot>();
    var left = new TreeSet<Integer>();
    var right = new TreeSet<Integer>();
    for (LanePacking.Spot bubble : packing.bubbles()) {
      var spot = new LanePacking.Spot(bubble.rows(), scale.x(bubble.middle() / perDay));
      if (spot.left() >= scale.left() && spot.middle() + spot.half() <= scale.right()) {
        bubbles.add(spot);
      } else {
        spot.rows().stream().filter(event -> isInView(event, scale)).forEach(spot.left() < scale.left() ? left::add : right::add);
      }
    }
    gather(bubbles, singles, left, scale.left() + TimelineLayout.BUBBLE_WIDTH / 2);
    gather(bubbles, singles, right, scale.right() - TimelineLayout.BUBBLE_WIDTH / 2);
    return bubbles;
  }

  /// Adds a bubble at an edge for events, which takes in what it would cover.
  private static void gather(List<LanePacking.Spot> bubbles, List<LanePacking.Spot> singles, Collection<Integer> rows, double middle) {
    if (rows.isEmpty()) {
      return;
    }
    var all = new TreeSet<>(rows);
    for (List<LanePacking.Spot> spots : List.of(bubbles, singles)) {
      List<LanePacking.Spot> covered =
          spots.stream().filter(spot -> Math.abs(spot.middle() - middle) < spot.half() + TimelineLayout.BUBBLE_WIDTH / 2).toList();
      spots.removeAll(covered);
      covered.forEach(spot -> all.addAll(spot.rows()));
    }
    bubbles.add(new LanePacking.Spot(List.copyOf(all), middle));
  }

  private boolean isInView(int row, TimeScale scale) {
    return LaneItems.isPoint(table, row)
        ? scale.view().shows(table.firstDay(row) + 0.5)
        : table.firstDay(row) < scale.view().endDay() && table.afterDay(row) > scale.view().startDay();
  }
}
