package twotrack.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How each event of one lane is shown in the rows there are: as a pill with its title, as a dot, or inside a bubble.
///
/// It depends on the events, the zoom and the number of rows only, never on where the viewport stands, so panning moves nothing
/// up or down. Important events are placed first. Coordinates are px at the packing zoom, from an origin that does not move.
///
/// @param seats the events that have places of their own
/// @param bubbles in the last row, for events that stand too close to be told apart
record LanePacking(List<PackedRows.Seat> seats, List<Spot> bubbles) {
  /// Events that begin within this width share a bubble.
  private static final double CLUSTER_WIDTH = 34;

  private static final Comparator<Item> PRIORITY =
      Comparator.comparingInt(Item::importance).reversed().thenComparingDouble(Item::start).thenComparingInt(Item::row);

  LanePacking {
    seats = List.copyOf(seats);
    bubbles = List.copyOf(bubbles);
  }

  /// An event as the packing sees it.
  ///
  /// @param row of the event table
  /// @param start left end of its mark
  /// @param markWidth of its mark without any title
  /// @param widths that mark and title take together, from `start`: with the whole title first, then with ever shorter ones
  /// @param numberWidth how much of all these widths the event's number takes; 0 without one
  record Item(int row, int importance, double start, double markWidth, List<Double> widths, double numberWidth) {
    Item {
      widths = List.copyOf(widths);
    }

    /// Centre of the smallest mark that the event can have.
    double middle() {
      return start + Math.min(markWidth, 2 * LaneItems.POINT) / 2;
    }

    boolean isPoint() {
      return markWidth - numberWidth <= 2 * LaneItems.POINT;
    }

    /// Width with a title that one can read, if not the whole of it.
    double goodWidth() {
      return widths.get(Math.min(1, widths.size() - 1));
    }

    /// Width with the shortest title.
    double shortestWidth() {
      return widths.getLast();
    }
  }

  /// What stands in the row of the bubbles: one of these, or a single point.
  ///
  /// @param rows in table order
  /// @param middle px
  /// @param half of its width, px
  record Spot(List<Integer> rows, double middle, double half) {
    Spot {
      rows = List.copyOf(rows);
    }

    /// A bubble for some events.
    Spot(List<Integer> rows, double middle) {
      this(rows, middle, TimelineLayout.BUBBLE_WIDTH / 2);
    }

    double left() {
      return middle - half;
    }
  }

  /// Number of rows that would show a good part of every title.
  static int rowsWanted(List<Item> items, int most) {
    var rows = new PackedRows(most, Double.MAX_VALUE);
    return items.stream().sorted(PRIORITY).allMatch(item -> rows.placeFree(item, item.goodWidth())) ? rows.used() : most;
  }

  /// Places every event, exactly once, in at most `rowCount` rows.
  static LanePacking of(List<Item> items, int rowCount) {
    var rows = new PackedRows(rowCount, Double.MAX_VALUE);
    return items.stream().sorted(PRIORITY).allMatch(rows::place) ? new LanePacking(rows.seats(), List.of()) : crowded(items, rowCount - 1);
  }

  /// Leaves the last row to what finds no room in the others, and counts together there what begins within the width of a bubble from the first of them. All
  /// events of the lane take part, in view or not, so the members never change while panning. What stays alone keeps its own mark, if that has room.
  private static LanePacking crowded(List<Item> items, int lastRow) {
    var rows = new PackedRows(lastRow, Double.MAX_VALUE);
    List<Item> left = items.stream().sorted(PRIORITY).filter(item -> !rows.place(item)).toList();
    var seats = new ArrayList<>(rows.seats());
    var bubbles = new ArrayList<Spot>();
    double end = Double.MAX_VALUE;
    for (List<Item> members : clusters(left).reversed()) {
      Item first = members.getFirst();
      double room = end - PackedRows.GAP - first.start();
      if (members.size() == 1 && (room >= first.markWidth() || first.isPoint())) {
        seats.add(new PackedRows.Seat(first, lastRow, Math.clamp(room, first.markWidth(), first.widths().getFirst())));
        end = first.start();
      } else {
        bubbles.addFirst(new Spot(members.stream().map(Item::row).sorted().toList(), first.middle()));
        // A bubble at the right edge of the view moves to the left by less than its width.
        end = bubbles.getFirst().left() - TimelineLayout.BUBBLE_WIDTH;
      }
    }
    return new LanePacking(seats, bubbles);
  }

  private static List<List<Item>> clusters(List<Item> items) {
    var clusters = new ArrayList<List<Item>>();
    for (Item item : items.stream().sorted(Comparator.comparingDouble(Item::middle).thenComparingInt(Item::row)).toList()) {
      if (clusters.isEmpty() || item.middle() - clusters.getLast().getFirst().middle() >= CLUSTER_WIDTH + clusters.getLast().getFirst().numberWidth()) {
        clusters.add(new ArrayList<>());
      }
      clusters.getLast().add(item);
    }
    return clusters;
  }
}
