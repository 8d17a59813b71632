package twotrack.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a lane while they are being filled. An event takes the first row that has room for its whole title, else for a shorter one;
/// before it goes without a title, or without a place, the title of the event to its left gives way.
final class PackedRows {
  /// Between one event and the next.
  static final double GAP = 6;

  /// The seats of each row by their left ends.
  private final List<NavigableMap<Double, Seat>> rows;

  /// Table rows of events that were placed elsewhere and only take room here.
  private final Set<Integer> blocked = new HashSet<>();
  private final double end;

  /// The place of an event.
  ///
  /// @param row inside the lane, 0 at the top
  /// @param width from its mark's left end that belongs to it alone; its title must stay inside
  record Seat(LanePacking.Item item, int row, double width) {
    /// Whether there is room for a title.
    boolean isTitled() {
      return width >= item.shortestWidth();
    }
  }

  /// @param most rows at most
  /// @param end no event reaches beyond this place
  PackedRows(int most, double end) {
    rows = Stream.generate(() -> (NavigableMap<Double, Seat>) new TreeMap<Double, Seat>()).limit(most).toList();
    this.end = end;
  }

  /// Takes the best place that there is for an event.
  ///
  /// @return whether there was any
  boolean place(LanePacking.Item item) {
    return item.widths().stream().anyMatch(width -> placeFree(item, width))
        || placeShrinking(item, item.shortestWidth(), true)
        || placeFree(item, item.markWidth())
        || placeShrinking(item, item.markWidth(), false);
  }

  /// Takes a place with a title for an event that may as well have none.
  void placeTitled(LanePacking.Item item) {
    if (!placeFree(item, item.goodWidth())) {
      placeFree(item, item.shortestWidth());
    }
  }

  /// Keeps the place of an event that was placed elsewhere.
  void block(Seat seat) {
    if (seat.row() < rows.size()) {
      blocked.add(seat.item().row());
      take(seat);
    }
  }

  /// Whether some row is free from a place on.
  boolean isFree(double start, double width) {
    return freeRow(start, width) >= 0;
  }

  /// Lets titles grow into the room that is left.
  void grow() {
    for (NavigableMap<Double, Seat> taken : rows) {
      taken.replaceAll((start, seat) -> blocked.contains(seat.item().row()) ? seat
          : new Seat(seat.item(), seat.row(), Math.min(seat.item().widths().getFirst(), roomAfter(taken, start))));
    }
  }

  /// What was placed here, row by row.
  List<Seat> seats() {
    return rows.stream().flatMap(taken -> taken.values().stream()).filter(seat -> !blocked.contains(seat.item().row())).toList();
  }

  /// Number of rows that hold something.
  int used() {
    return (int) rows.stream().filter(taken -> !taken.isEmpty()).count();
  }

  /// Takes the first place that is free for an event.
  ///
  /// @return whether there was one
  boolean placeFree(LanePacking.Item item, double width) {
    int row = freeRow(item.start(), width);
    if (row >= 0) {
      take(new Seat(item, row, width));
    }
    return row >= 0;
  }

  private int freeRow(double start, double width) {
    for (int row = 0; row < rows.size(); row++) {
      Map.@Nullable Entry<Double, Seat> left = rows.get(row).floorEntry(start);
      if ((left == null || left.getKey() + left.getValue().width() + GAP <= start) && roomAfter(rows.get(row), start) >= width) {
        return row;
      }
    }
    return -1;
  }

  /// Shortens the title of the event to the left.
  ///
  /// @param keepsTitle whether that event must keep a part of its title
  private boolean placeShrinking(LanePacking.Item item, double least, boolean keepsTitle) {
    for (NavigableMap<Double, Seat> taken : rows) {
      Map.@Nullable Entry<Double, Seat> left = taken.floorEntry(item.start());
      double room = roomAfter(taken, item.start());
      if (left == null || room < least) {
        continue;
      }
      Seat seat = left.getValue();
      LanePacking.Item other = seat.item();
      double rest = Math.min(seat.width(), item.start() - GAP - other.start());
      if (rest >= (keepsTitle ? other.shortestWidth() : other.markWidth()) && (keepsTitle || other.importance() <= item.importance())) {
        take(new Seat(other, seat.row(), keepsTitle ? rest : other.markWidth()));
        take(new Seat(item, seat.row(), Math.min(item.widths().getFirst(), room)));
        return true;
      }
    }
    return false;
  }

  private void take(Seat seat) {
    rows.get(seat.row()).put(seat.item().start(), seat);
  }

  private double roomAfter(NavigableMap<Double, Seat> taken, double start) {
    Map.@Nullable Entry<Double, Seat> right = taken.higherEntry(start);
    return Math.min(right == null ? end : right.getKey() - GAP, end) - start;
  }
}
