package twotrack.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Decides how each event of one lane is shown in the rows there are: as a pill with its title, as a dot, or inside a cluster.
///
/// The result depends on the events, the zoom and the number of rows only, never on where the viewport stands, so panning moves nothing
/// up or down. Important events are placed first. Coordinates are px at the packing zoom, from an origin that does not move.
public final class LanePacking {
  /// Width of the place that a cluster's bubble takes.
  static final double CLUSTER_WIDTH = 36;

  private static final double GAP = 6;
  private static final Comparator<Item> PRIORITY =
      Comparator.comparingInt(Item::importance).reversed().thenComparingDouble(Item::start).thenComparingInt(Item::row);

  private LanePacking() {}

  /// An event as the packing sees it.
  ///
  /// @param row of the event table
  /// @param start left end of its mark
  /// @param markEnd right end of its mark without any title
  /// @param titleWidth width that mark and whole title take together, from `start`
  /// @param shortWidth the same with a shortened title
  record Item(int row, int importance, double start, double markEnd, double titleWidth, double shortWidth) {}

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

  /// Number of rows that would show every title in full.
  static int rowsWanted(List<Item> items, int most) {
    var rows = new Rows(most);
    int wanted = 0;
    for (Item item : byPriority(items)) {
      int row = rows.place(item.start(), Math.max(item.markEnd(), item.start() + item.titleWidth()));
      if (row < 0) {
        return most;
      }
      wanted = Math.max(wanted, row + 1);
    }
    return wanted;
  }

  /// Places every event, exactly once, in at most `rowCount` rows.
  static List<Placement> pack(List<Item> items, int rowCount) {
    var placements = new ArrayList<Placement>();
    if (place(items, new Rows(rowCount), placements).isEmpty()) {
      return placements;
    }
    placements.clear();
    List<Item> crowded = place(items, new Rows(rowCount - 1), placements);
    placements.addAll(clusters(crowded, rowCount - 1));
    return placements;
  }

  /// Adds what finds room and returns what does not.
  private static List<Item> place(List<Item> items, Rows rows, List<Placement> placements) {
    var crowded = new ArrayList<Item>();
    for (Item item : byPriority(items)) {
      if (!tryForm(item, item.titleWidth(), Form.PILL, rows, placements)
          && !tryForm(item, item.shortWidth(), Form.PILL, rows, placements)
          && !tryForm(item, item.markEnd() - item.start(), Form.DOT, rows, placements)) {
        crowded.add(item);
      }
    }
    return crowded;
  }

  private static boolean tryForm(Item item, double width, Form form, Rows rows, List<Placement> placements) {
    double reach = Math.max(width, item.markEnd() - item.start());
    int row = rows.place(item.start(), item.start() + reach);
    if (row < 0) {
      return false;
    }
    placements.add(new Placement.Single(item.row(), row, reach, form));
    return true;
  }

  /// One bubble per cell of a grid that does not move with the viewport, so bubbles never touch and their members never change while panning.
  private static List<Placement> clusters(List<Item> crowded, int lane) {
    var cells = new TreeMap<Long, List<Integer>>();
    for (Item item : crowded) {
      double middle = Math.min(item.start() + CLUSTER_WIDTH / 2, (item.start() + item.markEnd()) / 2);
      cells.computeIfAbsent((long) Math.floor(middle / CLUSTER_WIDTH), _ -> new ArrayList<>()).add(item.row());
    }
    var clusters = new ArrayList<Placement>();
    cells.forEach((cell, rows) -> {
      Collections.sort(rows);
      clusters.add(new Placement.Cluster(rows, lane, (cell + 0.5) * CLUSTER_WIDTH));
    });
    return clusters;
  }

  private static List<Item> byPriority(List<Item> items) {
    return items.stream().sorted(PRIORITY).toList();
  }

  /// The taken stretches of each row; first fit.
  private static final class Rows {
    private final List<TreeMap<Double, Double>> taken = new ArrayList<>();
    private final int most;

    Rows(int most) {
      this.most = most;
    }

    /// Takes a stretch in the first row where it is free; −1 where none is.
    int place(double start, double end) {
      for (int row = 0; row < most; row++) {
        if (row == taken.size()) {
          taken.add(new TreeMap<>());
        }
        var stretches = taken.get(row);
        var before = stretches.floorEntry(start);
        var after = stretches.ceilingEntry(start);
        if ((before == null || before.getValue() + GAP <= start) && (after == null || end + GAP <= after.getKey())) {
          stretches.put(start, end);
          return row;
        }
      }
      return -1;
    }
  }
}
