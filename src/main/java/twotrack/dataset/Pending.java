package twotrack.dataset;

import java.util.Arrays;

/// Values that can only be checked later, with the places where they stand, in columns.
final class Pending {
  private final Paths paths = new Paths();
  private String[] values = new String[16];
  private String[] partners = new String[16];
  private long[] offsets = new long[16];
  private int[] pathStarts = new int[16];
  private int size;

  /// Remembers a value at the path of a cursor.
  ///
  /// @param partner what else the check needs
  void add(String value, String partner, long offset, JsonCursor cursor) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      partners = Arrays.copyOf(partners, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
      pathStarts = Arrays.copyOf(pathStarts, size * 2);
    }
    values[size] = value;
    partners[size] = partner;
    offsets[size] = offset;
    pathStarts[size] = cursor.remember(paths);
    size++;
  }

  void clear() {
    size = 0;
    paths.clear();
  }

  int size() {
    return size;
  }

  String value(int i) {
    return values[i];
  }

  String partner(int i) {
    return partners[i];
  }

  long offset(int i) {
    return offsets[i];
  }

  String path(int i) {
    return paths.text(pathStarts[i]);
  }
}
