package twotrack.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import twotrack.drawing.Mark;
import twotrack.model.EventTable;

/// A lane with so few events that all of them are packed together, in view or not.
///
/// A cluster's bubble stands where the packing put it while the whole of it is in view there; else those of its events that are in view, such as long ones that
/// began earlier, share a bubble at that edge. So every event in view can be reached, wherever the viewport stands.
final class WholeLane implements PackedLane {
  private static final int MOST_ROWS = 40;
  private static final double HALF_BUBBLE = LanePacking.BUBBLE_WIDTH / 2;

  private final Lanes.Lane lane;
  private final EventTable table;
  private final List<LanePacking.Item> items = new ArrayList<>();
  private final double perDay;
  private final int wanted;
  private final Map<Integer, List<LanePacking.Placement>> packings = new HashMap<>();

  /// What stands in the row of the clusters: a bubble or a single point.
  ///
  /// @param rows in table order
  /// @param middle px
  /// @param half of its width, px
  private record Spot(List<Integer> rows, double middle, double half) {
    Spot {
      rows = List.copyOf(rows);
    }

    double left() {
      return middle - half;
    }
  }

  /// @param perDay length of a day at the packing zoom
  /// @param item what the packing must know of an event
  WholeLane(Lanes.Lane lane, EventTable table, double perDay, IntFunction<LanePacking.Item> item) {
    this.lane = lane;
    this.table = table;
    this.perDay = perDay;
    lane.rows().forEach(row -> items.add(item.apply(row)));
    wanted = LanePacking.rowsWanted(items, MOST_ROWS);
  }

  @Override
  public Lanes.Lane lane() {
    return lane;
  }

  @Override
  public int rowsWanted() {
    return wanted;
  }

  @Override
  public void draw(EventMarks events, CrowdMarks crowds, LaneRows rows) {
    TimeScale scale = events.scale();
    List<LanePacking.Placement> placements = packings.computeIfAbsent(rows.count(), count -> LanePacking.pack(items, count));
    List<Spot> spots = spots(placements, scale);
    var folded = new TreeSet<Integer>();
    spots.stream().filter(spot -> spot.half() == HALF_BUBBLE).forEach(bubble -> folded.addAll(bubble.rows()));
    for (LanePacking.Placement placement : placements) {
      if (placement instanceof LanePacking.Placement.Single single && !folded.contains(single.row())) {
        events.single(single, rows);
      }
    }
    for (Spot bubble : spots) {
      if (bubble.half() == HALF_BUBBLE) {
        double end = spots.stream().mapToDouble(Spot::left).filter(left -> left > bubble.middle()).min().orElse(scale.right());
        var room = new Mark.Bounds(bubble.left(), rows.top(rows.count() - 1), Math.min(end, scale.right()) - bubble.left(), LaneRows.HEIGHT);
        events.bubble(bubble.rows(), rows.box().tint(), room);
      }
    }
  }

  /// The bubbles, and the points in their row, that are in view; none covers another.
  private List<Spot> spots(List<LanePacking.Placement> placements, TimeScale scale) {
    var spots = new ArrayList<Spot>();
    var left = new TreeSet<Integer>();
    var right = new TreeSet<Integer>();
    int row = placements.stream().filter(LanePacking.Placement.Cluster.class::isInstance).mapToInt(LanePacking.Placement::lane).findFirst().orElse(-1);
    for (LanePacking.Placement placement : placements) {
      switch (placement) {
        case LanePacking.Placement.Cluster(var rows, _, double middle) -> {
          double x = scale.x(middle / perDay);
          if (x - HALF_BUBBLE >= scale.left() && x + HALF_BUBBLE <= scale.right()) {
            spots.add(new Spot(rows, x, HALF_BUBBLE));
          } else {
            rows.stream().filter(event -> isInView(event, scale)).forEach(x - HALF_BUBBLE < scale.left() ? left::add : right::add);
          }
        }
        case LanePacking.Placement.Single single when single.lane() == row && isInView(single.row(), scale) ->
            spots.add(new Spot(List.of(single.row()), scale.x(table.firstDay(single.row()) + 0.5), LaneItems.POINT));
        case LanePacking.Placement.Single _ -> {}
      }
    }
    gather(spots, left, scale.left() + HALF_BUBBLE);
    gather(spots, right, scale.right() - HALF_BUBBLE);
    return spots;
  }

  /// Adds a bubble at an edge for events, which takes in what it would cover.
  private static void gather(List<Spot> spots, Collection<Integer> rows, double middle) {
    if (!rows.isEmpty()) {
      List<Spot> covered = spots.stream().filter(spot -> Math.abs(spot.middle() - middle) < spot.half() + HALF_BUBBLE).toList();
      spots.removeAll(covered);
      var all = new TreeSet<>(rows);
      covered.forEach(spot -> all.addAll(spot.rows()));
      spots.add(new Spot(List.copyOf(all), middle, HALF_BUBBLE));
    }
  }

  private boolean isInView(int row, TimeScale scale) {
    return LaneItems.isPoint(table, row)
        ? scale.view().shows(table.firstDay(row) + 0.5)
        : table.firstDay(row) < scale.view().endDay() && table.afterDay(row) > scale.view().startDay();
  }
}
