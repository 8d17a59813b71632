package twotrack.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import twotrack.model.EventTable;

/// The bubbles of one lane at one viewport. A cluster stands where the packing put it while its whole bubble is in view there; else those of its events that
/// are in view, such as long ones that began earlier, share a bubble at that edge. So every event in view can be reached, wherever the viewport stands.
///
/// @param bubbles none of which covers another
/// @param folded rows of single points that an edge bubble would cover and therefore counts
record Bubbles(List<Bubble> bubbles, Set<Integer> folded) {
  private static final double HALF = LanePacking.BUBBLE_WIDTH / 2;

  Bubbles {
    bubbles = List.copyOf(bubbles);
    folded = Set.copyOf(folded);
  }

  /// One bubble.
  ///
  /// @param rows in table order
  /// @param middle its centre, px
  record Bubble(List<Integer> rows, double middle) {
    Bubble {
      rows = List.copyOf(rows);
    }
  }

  static Bubbles of(List<LanePacking.Placement> placements, LaneItems.Packed packed, EventTable table, TimeScale scale) {
    var inside = new ArrayList<Bubble>();
    var left = new TreeSet<Integer>();
    var right = new TreeSet<Integer>();
    OptionalInt lane = OptionalInt.empty();
    for (LanePacking.Placement placement : placements) {
      if (placement instanceof LanePacking.Placement.Cluster(var rows, int at, double middle)) {
        lane = OptionalInt.of(at);
        double x = scale.x(packed.day(middle));
        if (x - HALF < scale.left()) {
          rows.stream().filter(row -> isInView(table, row, scale)).forEach(left::add);
        } else if (x + HALF > scale.right()) {
          rows.stream().filter(row -> isInView(table, row, scale)).forEach(right::add);
        } else {
          inside.add(new Bubble(rows, x));
        }
      }
    }
    var points = new Points(placements, lane.orElse(-1), table, scale);
    var folded = new HashSet<Integer>();
    if (!left.isEmpty()) {
      points.fold(left, folded, x -> x - LaneItems.POINT < scale.left() + LanePacking.BUBBLE_WIDTH);
      merge(inside, left, scale.left() + HALF);
    }
    if (!right.isEmpty()) {
      points.fold(right, folded, x -> x + LaneItems.POINT > scale.right() - LanePacking.BUBBLE_WIDTH);
      merge(inside, right, scale.right() - HALF);
    }
    return new Bubbles(inside, folded);
  }

  /// Where whatever stands to the right of a bubble in its row begins, px.
  double next(Bubble bubble, List<LanePacking.Placement> placements, EventTable table, TimeScale scale) {
    double other = bubbles.stream().mapToDouble(one -> one.middle() - HALF).filter(left -> left > bubble.middle()).min().orElse(scale.right());
    int lane = placements.stream().filter(LanePacking.Placement.Cluster.class::isInstance).mapToInt(LanePacking.Placement::lane).findFirst().orElse(-1);
    double point = placements.stream()
        .filter(placement -> placement instanceof LanePacking.Placement.Single single && single.lane() == lane && !folded.contains(single.row()))
        .mapToDouble(placement -> scale.x(table.firstDay(((LanePacking.Placement.Single) placement).row()) + 0.5) - LaneItems.POINT)
        .filter(left -> left > bubble.middle())
        .min()
        .orElse(scale.right());
    return Math.min(Math.min(other, point), scale.right() + LaneItems.POINT);
  }

  /// Adds a bubble at an edge, which takes in the ones that it would cover.
  private static void merge(List<Bubble> inside, Collection<Integer> rows, double middle) {
    List<Bubble> covered = inside.stream().filter(bubble -> Math.abs(bubble.middle() - middle) < LanePacking.BUBBLE_WIDTH).toList();
    inside.removeAll(covered);
    var all = new TreeSet<>(rows);
    covered.forEach(bubble -> all.addAll(bubble.rows()));
    inside.add(new Bubble(List.copyOf(all), middle));
  }

  private static boolean isInView(EventTable table, int row, TimeScale scale) {
    return LaneItems.isPoint(table, row)
        ? scale.view().shows(table.firstDay(row) + 0.5)
        : table.firstDay(row) < scale.view().endDay() && table.afterDay(row) > scale.view().startDay();
  }

  /// The single points in the row of the bubbles.
  private record Points(List<LanePacking.Placement> placements, int lane, EventTable table, TimeScale scale) {
    void fold(Set<Integer> into, Set<Integer> folded, DoublePredicate covered) {
      for (LanePacking.Placement placement : placements) {
        if (placement instanceof LanePacking.Placement.Single single && single.lane() == lane && isInView(table, single.row(), scale)
            && covered.test(scale.x(table.firstDay(single.row()) + 0.5))) {
          into.add(single.row());
          folded.add(single.row());
        }
      }
    }
  }
}
