package twotrack.table;

import java.util.Arrays;
import twotrack.model.RowSet;

/// Rows as they stand in the table, which is sorted by time: nothing is copied, a place is looked up among counts of blocks.
final class TimeOrder implements RowOrder {
  private static final int BLOCK = 4096;
  private static final int STEP = 64;

  private final RowSet rows;
  /// Number of rows before each block.
  private final int[] before;
  private final int size;

  TimeOrder(RowSet rows) {
    this.rows = rows;
    before = new int[rows.tableSize() / BLOCK + 1];
    for (int block = 1; block < before.length; block++) {
      before[block] = before[block - 1] + rows.countBetween((block - 1) * BLOCK, block * BLOCK);
    }
    size = rows.count();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int row(int place) {
    int found = Arrays.binarySearch(before, place);
    int block = found >= 0 ? found : -found - 2;
    int from = block * BLOCK;
    int left = place - before[block];
    for (int count = step(from); count <= left; count = step(from)) {
      left -= count;
      from += STEP;
    }
    int row = rows.next(from);
    while (left-- > 0) {
      row = rows.next(row + 1);
    }
    return row;
  }

  private int step(int from) {
    return rows.countBetween(from, Math.min(from + STEP, rows.tableSize()));
  }

  @Override
  public int placeOf(int row) {
    return rows.contains(row) ? before[row / BLOCK] + rows.countBetween(row / BLOCK * BLOCK, row) : -1;
  }
}
