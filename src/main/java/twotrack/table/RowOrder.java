package twotrack.table;

import twotrack.model.RowSet;

/// Rows of an event table in the order in which they are listed.
public interface RowOrder {
  /// Rows in time order, as they stand in the table.
  static RowOrder byTime(RowSet rows) {
    return new TimeOrder(rows);
  }

  /// Number of rows.
  int size();

  /// The row at a place, 0 to [#size()] − 1.
  int row(int place);

  /// Where a row stands, or −1.
  int placeOf(int row);
}
