package twotrack.timeline;

import java.util.Arrays;
import java.util.function.IntConsumer;
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

  private final EventTable table;
  private final RowSet rows;

  /// Rows by kind and importance, each in table order.
  private final int[][] groups = new int[KINDS * IMPORTANCES][];

  /// First days of the events longer than a day, and the days after their last, both rising.
  private final int[] starts;
  private final int[] ends;

  /// The most events that begin in one aligned stretch of 2^i days.
  private final int[] peaks;
  private long reads;

  LaneIndex(EventTable table, RowSet rows) {
    this.table = table;
    this.rows = rows;
    var survey = new Survey();
    rows.forEach(survey);
    peaks = survey.peaks();
    int bars = 0;
    for (int group = 0; group < groups.length; group++) {
      groups[group] = new int[survey.sizes[group]];
      bars += group < IMPORTANCES ? 0 : survey.sizes[group];
    }
    starts = new int[bars];
    ends = new int[bars];
    rows.forEach(new Filling());
    Arrays.sort(ends);
  }

  private final class Survey implements IntConsumer {
    private final int[] sizes = new int[KINDS * IMPORTANCES];
    private final int[] most = new int[Integer.SIZE];
    private final int[] run = new int[Integer.SIZE];
    private int day = EventTable.OPEN_START;

    @Override
    public void accept(int row) {
      sizes[group(row)]++;
      int first = table.firstDay(row);
      if (first != day) {
        close(first);
      }
      run[0] += first == EventTable.OPEN_START ? 0 : 1;
    }

    /// Ends the stretches that do not reach the next day with events.
    private void close(int next) {
      for (int i = 0; i < Integer.SIZE && day >> i != next >> i; i++) {
        most[i] = Math.max(most[i], run[i]);
        if (i + 1 < Integer.SIZE) {
          run[i + 1] += run[i];
        }
        run[i] = 0;
      }
      day = next;
    }

    private int[] peaks() {
      close(~day);
      return most;
    }
  }

  private final class Filling implements IntConsumer {
    private final int[] filled = new int[KINDS * IMPORTANCES];
    private int bars;

    @Override
    public void accept(int row) {
      int group = group(row);
      groups[group][filled[group]++] = row;
      if (group >= IMPORTANCES) {
        starts[bars] = table.firstDay(row);
        ends[bars++] = table.afterDay(row);
      }
    }
  }

  private int group(int row) {
    return kind(table, row) * IMPORTANCES + table.importance(row) - 1;
  }

  /// The power of two of days that an event lasts at most.
  static int kind(EventTable table, int row) {
    return Long.SIZE - Long.numberOfLeadingZeros(table.afterDay(row) - (long) table.firstDay(row) - 1);
  }

  RowSet rows() {
    return rows;
  }

  EventTable table() {
    return table;
  }

  /// Whether the lane has events of a kind.
  boolean has(int kind) {
    for (int importance = 0; importance < IMPORTANCES; importance++) {
      if (groups[kind * IMPORTANCES + importance].length > 0) {
        return true;
      }
    }
    return false;
  }

  /// Number of events that begin before a day.
  int before(double day) {
    reads++;
    return rows.countBefore(table.lowerBound(day));
  }

  /// Number of events that begin before a day and end after it: starts less ends.
  int running(int day) {
    reads++;
    return countBelow(starts, day) - countBelow(ends, day + 1);
  }

  /// The most events that begin in any aligned stretch of 2^`kind` days.
  int peak(int kind) {
    return peaks[Math.min(kind, peaks.length - 1)];
  }

  /// The rows of the most important events of some kinds that begin in a stretch: important ones first, early ones first among these.
  ///
  /// @param kinds first and last kind
  /// @param most how many at most
  int[] best(Range kinds, double from, double after, int most) {
    int[] best = new int[most];
    int count = 0;
    int first = table.lowerBound(from);
    int end = table.lowerBound(after);
    for (int importance = IMPORTANCES - 1; importance >= 0 && count < most && first < end; importance--) {
      int begin = count;
      int[] found = new int[0];
      for (int kind = kinds.first(); kind <= kinds.last(); kind++) {
        int[] group = groups[kind * IMPORTANCES + importance];
        int at = countBelow(group, first);
        int stop = at;
        while (stop < group.length && stop - at < most - begin && group[stop] < end) {
          stop++;
        }
        if (stop > at) {
          int length = found.length;
          found = Arrays.copyOf(found, length + stop - at);
          System.arraycopy(group, at, found, length, stop - at);
        }
      }
      reads += found.length;
      Arrays.sort(found);
      count = Math.min(most, begin + found.length);
      System.arraycopy(found, 0, best, begin, count - begin);
    }
    return Arrays.copyOf(best, count);
  }

  /// A run of kinds, both ends included.
  record Range(int first, int last) {}

  /// How many events were read or counted for questions so far.
  long reads() {
    return reads;
  }

  /// Number of values of a rising array that are below one.
  private static int countBelow(int[] rising, int value) {
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
