package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows of a lane while they are being filled. An event takes the first row that has room for its whole title, else for a shorter one;
/// before it goes without a title, or without a place, the title of the event to its left gives way.
final class PackedRows {
  private static final double GAP = 6;

  private final List<NavigableMap<Double, Taken>> rows = new ArrayList<>();
  private final int most;
  private final double end;

  /// The place of an event.
  ///
  /// @param width from its start that belongs to it alone
  record Seat(LanePacking.Item item, int row, double width) {
    LanePacking.Placement.Single placement() {
      var form = width >= item.shortestWidth() ? LanePacking.Form.PILL : LanePacking.Form.DOT;
      return new LanePacking.Placement.Single(item.row(), row, width, form);
    }
  }

  /// @param fixed whether it was placed elsewhere and only takes room here
  private record Taken(LanePacking.Item item, double width, boolean fixed) {
    Taken(LanePacking.Item item, double width) {
      this(item, width, false);
    }

    double end() {
      return item.start() + width;
    }

    /// The width that is left to it when something else begins at a place.
    double widthBefore(double start) {
      return Math.min(width, start - GAP - item.start());
    }
  }

  /// @param most rows at most
  /// @param end no event reaches beyond this place
  PackedRows(int most, double end) {
    this.most = most;
    this.end = end;
  }

  /// Takes the best place that there is for an event.
  ///
  /// @return whether there was any
  boolean place(LanePacking.Item item) {
    return item.widths().stream().anyMatch(width -> placeFree(item, Math.max(width, item.markWidth())))
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
    if (seat.row() < most) {
      row(seat.row()).put(seat.item().start(), new Taken(seat.item(), seat.width(), true));
    }
  }

  /// Whether some row is free from a place on.
  boolean isFree(double start, double width) {
    for (int row = 0; row < most; row++) {
      if (isFree(row(row), start, width)) {
        return true;
      }
    }
    return false;
  }

  /// Lets titles grow into the room that is left.
  void grow() {
    for (NavigableMap<Double, Taken> taken : rows) {
      taken.replaceAll((start, place) -> place.fixed() ? place : new Taken(place.item(), Math.min(place.item().wholeWidth(), roomAfter(taken, start))));
    }
  }

  /// What was placed here, row by row.
  List<Seat> seats() {
    return IntStream.range(0, rows.size()).boxed()
        .flatMap(row -> rows.get(row).values().stream().filter(taken -> !taken.fixed()).map(taken -> new Seat(taken.item(), row, taken.width())))
        .toList();
  }

  /// Number of rows that hold something.
  int used() {
    return rows.size();
  }

  /// Takes the first place that is free for an event.
  ///
  /// @return whether there was one
  boolean placeFree(LanePacking.Item item, double width) {
    for (int row = 0; row < most; row++) {
      NavigableMap<Double, Taken> taken = row(row);
      if (isFree(taken, item.start(), width)) {
        taken.put(item.start(), new Taken(item, width));
        return true;
      }
    }
    return false;
  }

  private boolean isFree(NavigableMap<Double, Taken> taken, double start, double width) {
    Map.@Nullable Entry<Double, Taken> left = taken.floorEntry(start);
    return (left == null || left.getValue().end() + GAP <= start) && roomAfter(taken, start) >= width;
  }

  /// Shortens the title of the event to the left.
  ///
  /// @param keepsTitle whether that event must keep a part of its title
  private boolean placeShrinking(LanePacking.Item item, double least, boolean keepsTitle) {
    for (NavigableMap<Double, Taken> taken : rows) {
      Map.@Nullable Entry<Double, Taken> left = taken.floorEntry(item.start());
      double room = roomAfter(taken, item.start());
      if (left == null || room < least) {
        continue;
      }
      LanePacking.Item other = left.getValue().item();
      double rest = left.getValue().widthBefore(item.start());
      if (rest >= (keepsTitle ? other.shortestWidth() : other.markWidth()) && (keepsTitle || other.importance() <= item.importance())) {
        taken.put(other.start(), new Taken(other, keepsTitle ? rest : other.markWidth()));
        taken.put(item.start(), new Taken(item, Math.min(item.wholeWidth(), room)));
        return true;
      }
    }
    return false;
  }

  private double roomAfter(NavigableMap<Double, Taken> taken, double start) {
    Map.@Nullable Entry<Double, Taken> right = taken.higherEntry(start);
    return Math.min(right == null ? end : right.getKey() - GAP, end) - start;
  }

  private NavigableMap<Double, Taken> row(int row) {
    while (row >= rows.size()) {
      rows.add(new TreeMap<>());
    }
    return rows.get(row);
  }
}
