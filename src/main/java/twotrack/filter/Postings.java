package twotrack.filter;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Numbers under keys from 0, all in one array: the places of each word, the events that cite each source.
final class Postings {
  /// Where the numbers of a key begin; those of the next one follow.
  private final int[] starts;
  private final int[] numbers;

  interface Entry {
    void accept(int key, int number);
  }

  /// @param entries hands over all entries, when called twice the same ones both times
  Postings(int keys, Consumer<Entry> entries) {
    // One too far to the right while they count, so that filling moves them to where they belong.
    starts = new int[keys + 2];
    entries.accept((key, _) -> starts[key + 2]++);
    Arrays.parallelPrefix(starts, Math::addExact);
    numbers = new int[starts[keys + 1]];
    entries.accept((key, number) -> numbers[starts[key + 1]++] = number);
  }

  /// Hands out the numbers of a key in the order in which they came.
  void forEach(int key, IntConsumer action) {
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      action.accept(numbers[i]);
    }
  }
}
