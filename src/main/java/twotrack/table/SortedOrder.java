package twotrack.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import twotrack.model.RowSet;

/// Rows in an order of their own.
final class SortedOrder implements RowOrder {
  private final int[] rows;

  /// @param sorted all rows of the table
  /// @param shown those of them that are listed
  SortedOrder(int[] sorted, RowSet shown) {
    rows = Arrays.stream(sorted).filter(shown::contains).toArray();
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public int row(int place) {
    return rows[place];
  }

  @Override
  public int placeOf(int row) {
    return IntStream.range(0, rows.length).filter(place -> rows[place] == row).findFirst().orElse(-1);
  }
}
