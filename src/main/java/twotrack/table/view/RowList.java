package twotrack.table.view;

import java.util.AbstractList;
import javafx.collections.ObservableListBase;
import twotrack.model.RowSet;
import twotrack.table.RowOrder;

/// Rows of an event table in the order in which they are listed: numbers only, whatever else is shown is looked up when it comes into view.
final class RowList extends ObservableListBase<Integer> {
  private RowOrder order = RowOrder.byTime(RowSet.none(0));

  @Override
  public Integer get(int index) {
    return order.row(index);
  }

  @Override
  public int size() {
    return order.size();
  }

  /// Where a row stands, or −1.
  int placeOf(int row) {
    return order.placeOf(row);
  }

  /// Lists other rows, or the same in another order.
  void show(RowOrder next) {
    RowOrder before = order;
    beginChange();
    order = next;
    nextReplace(0, next.size(), new Removed(before));
    endChange();
  }

  private static final class Removed extends AbstractList<Integer> {
    private final RowOrder order;

    Removed(RowOrder order) {
      this.order = order;
    }

    @Override
    public Integer get(int index) {
      return order.row(index);
    }

    @Override
    public int size() {
      return order.size();
    }
  }
}
