package twotrack.timeline;

import java.util.Arrays;

/// Rising numbers that one can search once they are all there.
final class Rising {
  private int[] values = {};
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, size * 2));
    }
    values[size++] = value;
  }

  /// Brings the numbers into order, if they were not added so.
  void sort() {
    Arrays.sort(values, 0, size);
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  /// Copies numbers from an index on into the rest of an array.
  void copy(int index, int[] target, int from) {
    System.arraycopy(values, index, target, from, target.length - from);
  }

  /// Number of values below one.
  int countBelow(int value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
