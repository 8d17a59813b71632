package twotrack.table;

import java.util.List;

/// How events are sorted. What all keys hold equal stands in time order.
///
/// @param keys the first one decides; none is time order
public record Sorting(List<Key> keys) {
  /// Time order.
  public static final Sorting BY_TIME = new Sorting(List.of());

  public Sorting {
    keys = List.copyOf(keys);
  }

  /// A column and its direction.
  public record Key(EventColumn column, Direction direction) {}

  /// From the smallest or from the largest.
  public enum Direction {
    ASCENDING,
    DESCENDING
  }
}
