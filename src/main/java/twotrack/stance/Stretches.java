package twotrack.stance;

import java.util.Arrays;

/// Stretches of days in a fixed order. Finds the next one that holds a day, passing over many others at once.
final class Stretches {
  private final int leaves;
  private final int[] from;
  private final int[] through;
  private long looks;

  /// Room for stretches that are all empty.
  Stretches(int size) {
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, size - 1)) << 1);
    from = new int[2 * leaves];
    through = new int[2 * leaves];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(through, Integer.MIN_VALUE);
  }

  /// Puts a stretch at a place; [#index] must follow.
  ///
  /// @param last epoch day that belongs to it
  void put(int place, int first, int last) {
    from[leaves + place] = first;
    through[leaves + place] = last;
  }

  /// Prepares the search.
  Stretches index() {
    for (int node = leaves - 1; node > 0; node--) {
      from[node] = Math.min(from[2 * node], from[2 * node + 1]);
      through[node] = Math.max(through[2 * node], through[2 * node + 1]);
    }
    return this;
  }

  /// The first place from a place on whose stretch holds a day, or −1.
  int next(int place, int day) {
    int node = leaves + place;
    while (place < leaves) {
      looks++;
      if (from[node] <= day && day <= through[node]) {
        if (node >= leaves) {
          return node - leaves;
        }
        node *= 2;
      } else {
        while ((node & 1) == 1) {
          node >>= 1;
        }
        if (node == 0) {
          return -1;
        }
        node++;
      }
    }
    return -1;
  }

  /// How many places were looked at so far, alone or together with others.
  long looks() {
    return looks;
  }
}
