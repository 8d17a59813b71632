package twotrack.table.view;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import twotrack.model.RowSet;

/// Rows of an event table in the order in which they are listed: numbers only, whatever else is shown is looked up when it comes into view.
final class RowList extends ObservableListBase<Integer> {
  private int[] rows = {};

  @Override
  public Integer get(int index) {
    return rows[index];
  }

  @Override
  public int size() {
    return rows.length;
  }

  /// Where a row stands, or −1.
  int placeOf(int row) {
    return IntStream.range(0, rows.length).filter(place -> rows[place] == row).findFirst().orElse(-1);
  }

  /// Lists other rows.
  void show(RowSet shown, Comparator<Integer> order) {
    int[] before = rows;
    var next = new int[shown.count()];
    int row = -1;
    for (int place = 0; place < next.length; place++) {
      row = shown.next(row + 1);
      next[place] = row;
    }
    beginChange();
    rows = sorted(next, order);
    nextReplace(0, rows.length, listOf(before));
    endChange();
  }

  /// Lists the same rows in another order.
  void arrange(Comparator<Integer> order) {
    int[] before = rows;
    beginChange();
    rows = sorted(before, order);
    var places = new int[IntStream.of(rows).max().orElse(-1) + 1];
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
    nextPermutation(0, rows.length, IntStream.of(before).map(row -> places[row]).toArray());
    endChange();
  }

  /// What the order holds equal stands in time order.
  private static int[] sorted(int[] rows, Comparator<Integer> order) {
    return IntStream.of(rows).sorted().boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private static List<Integer> listOf(int[] rows) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return rows[index];
      }

      @Override
      public int size() {
        return rows.length;
      }
    };
  }
}
