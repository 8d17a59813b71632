package twotrack.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides how each event of one lane is shown in the rows there are: as a pill with its title, as a dot, or inside a cluster.
///
/// The result depends on the events, the zoom and the number of rows only, never on where the viewport stands, so panning moves nothing
/// up or down. Important events are placed first. Coordinates are px at the packing zoom, from an origin that does not move.
public final class LanePacking {
  /// Events that begin within this width are counted together.
  static final double CLUSTER_WIDTH = 34;

  /// Width of a cluster's bubble, about the middle of its first event.
  public static final double BUBBLE_WIDTH = 28;

  private static final Comparator<Item> PRIORITY =
      Comparator.comparingInt(Item::importance).reversed().thenComparingDouble(Item::start).thenComparingInt(Item::row);

  private LanePacking() {}

  /// An event as the packing sees it.
  ///
  /// @param row of the event table
  /// @param start left end of its mark
  /// @param markEnd right end of its mark without any title
  /// @param widths that mark and title take together, from `start`: with the whole title first, then with ever shorter ones
  /// @param numberWidth how much of all these widths the event's number takes; 0 without one
  record Item(int row, int importance, double start, double markEnd, List<Double> widths, double numberWidth) {
    Item {
      widths = List.copyOf(widths);
    }

    /// An event without a number.
    Item(int row, int importance, double start, double markEnd, List<Double> widths) {
      this(row, importance, start, markEnd, widths, 0);
    }

    double markWidth() {
      return markEnd - start;
    }

    /// Width of the smallest mark that the event can have.
    double pointWidth() {
      return Math.min(markWidth(), 2 * LaneItems.POINT);
    }

    /// Centre of the smallest mark.
    double middle() {
      return start + pointWidth() / 2;
    }

    /// Width with the whole title.
    double wholeWidth() {
      return Math.max(markWidth(), widths.getFirst());
    }

    /// Width with a title that one can read, if not the whole of it.
    double goodWidth() {
      return Math.max(markWidth(), widths.get(Math.min(1, widths.size() - 1)));
    }

    /// Width with the shortest title.
    double shortestWidth() {
      return Math.max(markWidth(), widths.getLast());
    }
  }

  /// Where and how an event or a cluster of events is shown.
  public sealed interface Placement {
    /// Row inside the lane, 0 at the top.
    int lane();

    /// One event.
    ///
    /// @param reach width from the mark's left end that belongs to this event alone; its title must stay inside
    record Single(int row, int lane, double reach, Form form) implements Placement {}

    /// Several events that stand too close to be told apart, in table order.
    ///
    /// @param middle centre of the bubble, px at the packing zoom
    record Cluster(List<Integer> rows, int lane, double middle) implements Placement {
      public Cluster {
        rows = List.copyOf(rows);
      }
    }
  }

  /// How much of an event is shown.
  enum Form {
    PILL,
    DOT
  }

  /// Number of rows that would show a good part of every title.
  static int rowsWanted(List<Item> items, int most) {
    var rows = new PackedRows(most, Double.MAX_VALUE);
    return byPriority(items).stream().allMatch(item -> rows.placeFree(item, item.goodWidth())) ? rows.used() : most;
  }

  /// Places every event, exactly once, in at most `rowCount` rows.
  static List<Placement> pack(List<Item> items, int rowCount) {
    var placements = new ArrayList<Placement>();
    if (place(items, rowCount, placements).isEmpty()) {
      return placements;
    }
    placements.clear();
    List<Item> crowded = place(items, rowCount - 1, placements);
    placements.addAll(clusters(crowded, rowCount - 1));
    return placements;
  }

  /// Adds what finds room and returns what does not.
  private static List<Item> place(List<Item> items, int rowCount, List<Placement> placements) {
    var rows = new PackedRows(rowCount, Double.MAX_VALUE);
    List<Item> crowded = byPriority(items).stream().filter(item -> !rows.place(item)).toList();
    rows.seats().forEach(seat -> placements.add(seat.placement()));
    return crowded;
  }

  /// Counts together what begins within the width of a bubble from the first of them. All events of the lane take part, in view or not, so the
  /// members never change while panning. A point that stays alone stays a point.
  private static List<Placement> clusters(List<Item> crowded, int lane) {
    var clusters = new ArrayList<Placement>();
    var members = new ArrayList<Item>();
    for (Item item : crowded.stream().sorted(Comparator.comparingDouble(Item::middle).thenComparingInt(Item::row)).toList()) {
      if (!members.isEmpty() && item.middle() - members.getFirst().middle() >= CLUSTER_WIDTH + members.getFirst().numberWidth()) {
        clusters.add(cluster(members, lane));
        members.clear();
      }
      members.add(item);
    }
    if (!members.isEmpty()) {
      clusters.add(cluster(members, lane));
    }
    return clusters;
  }

  private static Placement cluster(List<Item> members, int lane) {
    Item first = members.getFirst();
    return members.size() == 1 && first.markWidth() - first.numberWidth() <= first.pointWidth()
        ? new Placement.Single(first.row(), lane, first.markWidth(), Form.DOT)
        : new Placement.Cluster(members.stream().map(Item::row).sorted().toList(), lane, first.middle());
  }

  private static List<Item> byPriority(List<Item> items) {
    return items.stream().sorted(PRIORITY).toList();
  }
}
