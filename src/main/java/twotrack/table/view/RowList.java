package twotrack.table.view;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import twotrack.model.RowSet;
import twotrack.table.RowOrder;

/// Rows of an event table in the order in which they are listed: numbers only, whatever else is shown is looked up when it comes into view. To list others
/// costs the same for any number of rows, so the change is told as a whole and not collected row by row.
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
    var change = new Replaced(this, new Listed(order));
    order = next;
    fireChange(change);
  }

  private static final class Listed extends AbstractList<Integer> {
    private final RowOrder order;

    Listed(RowOrder order) {
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

  /// All rows for all rows.
  private static final class Replaced extends ListChangeListener.Change<Integer> {
    private final List<Integer> removed;
    private boolean begun;

    Replaced(ObservableList<Integer> list, List<Integer> removed) {
      super(list);
      this.removed = removed;
    }

    @Override
    public boolean next() {
      boolean first = !begun;
      begun = true;
      return first;
    }

    @Override
    public void reset() {
      begun = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<Integer> getRemoved() {
      return removed;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
