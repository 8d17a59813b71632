package twotrack.filter;

import java.util.function.IntUnaryOperator;
import twotrack.model.RowSet;

/// A column of days with the earliest and the latest of every 64 rows. Days mostly rise with the rows, so a comparison is settled for whole blocks but for
/// those near the day that is asked for.
final class DayBlocks {
  private final IntUnaryOperator column;
  private final int size;
  private final int[] earliest;
  private final int[] latest;

  /// @param column the day of each row
  DayBlocks(IntUnaryOperator column, int size) {
    this.column = column;
    this.size = size;
    int blocks = (size + Long.SIZE - 1) / Long.SIZE;
    earliest = new int[blocks];
    latest = new int[blocks];
    for (int block = 0; block < blocks; block++) {
      int least = Integer.MAX_VALUE;
      int most = Integer.MIN_VALUE;
      for (int row = block * Long.SIZE; row < end(block); row++) {
        int day = column.applyAsInt(row);
        least = Math.min(least, day);
        most = Math.max(most, day);
      }
      earliest[block] = least;
      latest[block] = most;
    }
  }

  /// The rows whose day is this one or before it.
  RowSet upTo(int day) {
    return RowSet.ofWords(size, block -> latest[block] <= day ? -1 : earliest[block] > day ? 0 : scan(block, day));
  }

  private long scan(int block, int day) {
    long word = 0;
    for (int row = block * Long.SIZE; row < end(block); row++) {
      word |= (column.applyAsInt(row) <= day ? 1L : 0) << row;
    }
    return word;
  }

  private int end(int block) {
    return Math.min(size, (block + 1) * Long.SIZE);
  }
}
