package twotrack.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// The events of one lane, arranged so that questions about a stretch of days cost the same however many there are: how many begin in it, how many run
/// into it, which are the most important. Made once for a lane of a filter's result, in one pass and a sort.
///
/// Events are told apart by *kind*, the power of two of days that they last at most: 0 is a single day, 1 two days, 2 up to four, and so on to open ends.
final class LaneIndex {
  /// Number of kinds.
  static final int KINDS = 33;

  private static final int IMPORTANCES = 5;
  private static final int TIMES_MEAN = 4;

  private final EventTable table;
  private final RowSet rows;

  /// Rows by kind and importance, each in table order.
  private final int[][] groups;

  /// The days after the last of the events longer than a day, rising.
  private final int[] ends;

  /// The first row of each day that has events; open starts are none.
  private final int[] days;

  /// Answers of [#many].
  private final Map<Integer, Integer> many = new HashMap<>();
  private long reads;

  LaneIndex(EventTable table, RowSet rows) {
    this.table = table;
    this.rows = rows;
    var grouped = Stream.generate(IntStream::builder).limit(KINDS * IMPORTANCES).toList();
    var endsOfLonger = IntStream.builder();
    var newDays = IntStream.builder();
    int last = EventTable.OPEN_START;
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      int kind = kind(table, row);
      grouped.get(kind * IMPORTANCES + table.importance(row) - 1).accept(row);
      if (kind > 0) {
        endsOfLonger.accept(table.afterDay(row));
      }
      if (table.firstDay(row) != last) {
        newDays.accept(row);
        last = table.firstDay(row);
      }
    }
    groups = grouped.stream().map(group -> group.build().toArray()).toArray(int[][]::new);
    ends = endsOfLonger.build().sorted().toArray();
    days = newDays.build().toArray();
  }

  /// The power of two of days that an event lasts at most.
  static int kind(EventTable table, int row) {
    return Long.SIZE - Long.numberOfLeadingZeros(table.afterDay(row) - (long) table.firstDay(row) - 1);
  }

  EventTable table() {
    return table;
  }

  RowSet rows() {
    return rows;
  }

  /// Whether the lane has events of a kind.
  boolean has(int kind) {
    return Arrays.stream(groups, kind * IMPORTANCES, (kind + 1) * IMPORTANCES).anyMatch(group -> group.length > 0);
  }

  /// Number of events that begin before a day.
  int before(long day) {
    reads++;
    return rows.countBefore(table.lowerBound((double) day));
  }

  /// Number of events that begin before a day and end after it: starts less ends.
  int running(int day) {
    reads++;
    int first = table.lowerBound(day);
    int running = -countBelow(ends, day + 1);
    for (int group = IMPORTANCES; group < groups.length; group++) {
      running += countBelow(groups[group], first);
    }
    return running;
  }

  /// How many events are many for an aligned stretch of 2^`kind` days: the most in any, but no more than four times the mean of those with events, so that
  /// one burst, or the dates that mean no more than a year, do not make everything else look like nothing.
  int many(int kind) {
    return many.computeIfAbsent(Math.min(kind, Integer.SIZE - 1), shift -> {
      int most = 0;
      int stretches = 0;
      for (int day = 0; day < days.length; stretches++) {
        int first = days[day];
        while (++day < days.length && table.firstDay(days[day]) >> shift == table.firstDay(first) >> shift) {}
        most = Math.max(most, rows.countBefore(day < days.length ? days[day] : rows.tableSize()) - rows.countBefore(first));
      }
      return (int) Math.min(most, TIMES_MEAN * (long) rows.count() / Math.max(1, stretches));
    });
  }

  /// The rows of the most important events of some kinds that begin in a stretch: important ones first, early ones first among these.
  ///
  /// @param kinds first and last kind
  /// @param most how many at most
  int[] best(Range kinds, long from, long after, int most) {
    int first = table.lowerBound((double) from);
    int end = table.lowerBound((double) after);
    int[] best = new int[most];
    int count = 0;
    for (int importance = IMPORTANCES - 1; importance >= 0 && count < most && first < end; importance--) {
      int[] found = new int[(kinds.last() - kinds.first() + 1) * (most - count)];
      int size = 0;
      for (int kind = kinds.first(); kind <= kinds.last(); kind++) {
        int[] group = groups[kind * IMPORTANCES + importance];
        int at = countBelow(group, first);
        for (int i = at; i < Math.min(group.length, at + most - count) && group[i] < end; i++) {
          found[size++] = group[i];
        }
      }
      reads += size;
      Arrays.sort(found, 0, size);
      int taken = Math.min(most - count, size);
      System.arraycopy(found, 0, best, count, taken);
      count += taken;
    }
    return Arrays.copyOf(best, count);
  }

  /// A run of kinds, both ends included.
  record Range(int first, int last) {}

  /// How many of some rising numbers are below one.
  private static int countBelow(int[] rising, int number) {
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How many events were read or counted for questions so far.
  long reads() {
    return reads;
  }
}
