package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of a lane while they are being filled. An event takes the first row that has room for its whole title, else for a shorter one;
/// before it goes without a title, or without a place, the title of the event to its left gives way.
final class PackedRows {
  private static final double GAP = 6;

  private final List<NavigableMap<Double, Taken>> rows = new ArrayList<>();
  private final int most;

  private record Taken(LanePacking.Item item, double width) {
    double end() {
      return item.start() + width;
    }

    /// The width that is left to it when something else begins at a place.
    double widthBefore(double start) {
      return Math.min(width, start - GAP - item.start());
    }
  }

  PackedRows(int most) {
    this.most = most;
  }

  /// Takes a place for an event with a good part of its title.
  ///
  /// @return whether there was one
  boolean placeWell(LanePacking.Item item) {
    return placeFree(item, item.goodWidth());
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

  /// Number of rows that hold something.
  int used() {
    return rows.size();
  }

  /// What was placed, row by row.
  List<LanePacking.Placement> placements() {
    var placements = new ArrayList<LanePacking.Placement>();
    for (int row = 0; row < rows.size(); row++) {
      for (Taken taken : rows.get(row).values()) {
        boolean titled = taken.width() >= taken.item().shortestWidth();
        placements.add(new LanePacking.Placement.Single(taken.item().row(), row, taken.width(), titled ? LanePacking.Form.PILL : LanePacking.Form.DOT));
      }
    }
    return placements;
  }

  private boolean placeFree(LanePacking.Item item, double width) {
    for (int row = 0; row < most; row++) {
      NavigableMap<Double, Taken> taken = row(row);
      Map.@Nullable Entry<Double, Taken> left = taken.floorEntry(item.start());
      if ((left == null || left.getValue().end() + GAP <= item.start()) && roomAfter(taken, item) >= width) {
        taken.put(item.start(), new Taken(item, width));
        return true;
      }
    }
    return false;
  }

  /// Shortens the title of the event to the left.
  ///
  /// @param keepsTitle whether that event must keep a part of its title
  private boolean placeShrinking(LanePacking.Item item, double least, boolean keepsTitle) {
    for (NavigableMap<Double, Taken> taken : rows) {
      Map.@Nullable Entry<Double, Taken> left = taken.floorEntry(item.start());
      double room = roomAfter(taken, item);
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

  private static double roomAfter(NavigableMap<Double, Taken> taken, LanePacking.Item item) {
    Map.@Nullable Entry<Double, Taken> right = taken.higherEntry(item.start());
    return right == null ? Double.MAX_VALUE : right.getKey() - GAP - item.start();
  }

  private NavigableMap<Double, Taken> row(int row) {
    while (row >= rows.size()) {
      rows.add(new TreeMap<>());
    }
    return rows.get(row);
  }
}
