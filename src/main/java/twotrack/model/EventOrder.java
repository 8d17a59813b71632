package twotrack.model;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/// The order of events: by first day, then by the day after the last, then by id.
final class EventOrder {
  private final int[] first;
  private final int[] after;
  private final IntBinaryOperator byId;

  /// @param byId compares the ids of two events by their numbers
  EventOrder(int[] first, int[] after, IntBinaryOperator byId) {
    this.first = first;
    this.after = after;
    this.byId = byId;
  }

  /// The numbers of so many events in order; empty if they stand in order already, as events that a program wrote often do.
  int[] rows(int size) {
    if (isSorted(size)) {
      return new int[0];
    }
    // A day and a number in one long: sorted as primitives, equal days by number.
    long[] keys = new long[size];
    for (int number = 0; number < size; number++) {
      keys[number] = ((long) first[number] << Integer.SIZE) | number;
    }
    Arrays.parallelSort(keys);
    int[] rows = numbers(keys);
    eachRun(rows, first, 0, size, (from, to) -> sortByLastDay(rows, from, to));
    return rows;
  }

  private boolean isSorted(int size) {
    for (int i = 1; i < size; i++) {
      if (compare(i - 1, i) > 0) {
        return false;
      }
    }
    return true;
  }

  private int compare(int one, int other) {
    int byFirst = Integer.compare(first[one], first[other]);
    int byAfter = byFirst != 0 ? byFirst : Integer.compare(after[one], after[other]);
    return byAfter != 0 ? byAfter : byId.applyAsInt(one, other);
  }

  private void sortByLastDay(int[] rows, int from, int to) {
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      keys[i - from] = ((long) after[rows[i]] << Integer.SIZE) | rows[i];
    }
    Arrays.sort(keys);
    System.arraycopy(numbers(keys), 0, rows, from, keys.length);
    eachRun(rows, after, from, to, (start, end) -> sortById(rows, start, end));
  }

  private void sortById(int[] rows, int from, int to) {
    Integer[] numbers = IntStream.range(from, to).mapToObj(i -> rows[i]).toArray(Integer[]::new);
    Arrays.sort(numbers, byId::applyAsInt);
    for (int i = from; i < to; i++) {
      rows[i] = numbers[i - from];
    }
  }

  private static int[] numbers(long[] keys) {
    int[] numbers = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = (int) keys[i];
    }
    return numbers;
  }

  private interface Range {
    void accept(int from, int to);
  }

  /// Calls back for each run of at least two rows with the same day.
  private static void eachRun(int[] rows, int[] days, int from, int to, Range action) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || days[rows[i]] != days[rows[start]]) {
        if (i - start > 1) {
          action.accept(start, i);
        }
        start = i;
      }
    }
  }
}
