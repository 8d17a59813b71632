package twotrack.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One facet of all events: the first value of each row, and the rows of each value.
final class FacetColumn {
  private final int size;
  private final List<String> values;
  private final Map<String, Integer> index;
  /// The index of the value that a name is, or −1.
  private final int[] valueOfName;
  /// The first value of each row, or −1: bytes where there are few values, nothing where there are none.
  private final byte[] few;
  private final int[] many;
  private final long[][] bits;
  private final List<RowSet> rows;
  /// Made when somebody groups by the facet: a set for each value, the last one for the rows without any.
  private volatile List<RowSet> primaryRows = List.of();

  FacetColumn(List<String> values, Names names, int size) {
    this.values = List.copyOf(values);
    index = HashMap.newHashMap(values.size());
    valueOfName = new int[names.size()];
    Arrays.fill(valueOfName, -1);
    for (String value : values) {
      int name = names.find(Utf8.of(value));
      if (name >= 0) {
        valueOfName[name] = index.size();
      }
      index.put(value, index.size());
    }
    this.size = size;
    few = new byte[!values.isEmpty() && values.size() <= Byte.MAX_VALUE ? size : 0];
    many = new int[values.size() > Byte.MAX_VALUE ? size : 0];
    Arrays.fill(few, (byte) -1);
    Arrays.fill(many, -1);
    bits = new long[values.size()][(size + 63) >> 6];
    rows = sets(bits, size);
  }

  /// Takes in what a row names.
  void add(int row, int name) {
    int value = valueOfName[name];
    if (value < 0) {
      return;
    }
    bits[value][row >> 6] |= 1L << row;
    if (primary(row) < 0 && few.length > 0) {
      few[row] = (byte) value;
    } else if (primary(row) < 0) {
      many[row] = value;
    }
  }

  List<String> values() {
    return values;
  }

  int indexOf(String value) {
    return index.getOrDefault(value, -1);
  }

  int primary(int row) {
    if (few.length > 0) {
      return few[row];
    }
    return many.length > 0 ? many[row] : -1;
  }

  RowSet rows(int value) {
    return rows.get(value);
  }

  /// The rows whose first value this is; −1 for those without any.
  RowSet primaryRows(int value) {
    if (primaryRows.isEmpty()) {
      long[][] first = new long[values.size() + 1][(size + 63) >> 6];
      for (int row = 0; row < size; row++) {
        first[primary(row) < 0 ? values.size() : primary(row)][row >> 6] |= 1L << row;
      }
      primaryRows = sets(first, size);
    }
    return primaryRows.get(value < 0 ? values.size() : value);
  }

  private static List<RowSet> sets(long[][] bits, int size) {
    return Arrays.stream(bits).map(words -> RowSet.of(words, size)).toList();
  }
}
