package twotrack.table;

import twotrack.model.RowSet;

/// Rows as they stand in the table, which is sorted by time: nothing is copied, a place is looked up by counting.
record TimeOrder(RowSet rows) implements RowOrder {
  @Override
  public int size() {
    return rows.countBefore(rows.tableSize());
  }

  @Override
  public int row(int place) {
    int low = 0;
    int high = rows.tableSize() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.countBefore(middle + 1) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public int placeOf(int row) {
    return rows.contains(row) ? rows.countBefore(row) : -1;
  }
}
