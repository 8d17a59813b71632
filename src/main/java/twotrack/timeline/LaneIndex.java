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
  private static final int TIMES_MEAN = 4;

  private final EventTable table;
  private final RowSet rows;

  /// Rows by kind and importance, each in table order.
  private final Rising[] groups = new Rising[KINDS * IMPORTANCES];

  /// First days of the events longer than a day, and the days after their last.
  private final Rising starts = new Rising();
  private final Rising ends = new Rising();

  /// Many events for one aligned stretch of 2^i days.
  private final int[] many = new int[Integer.SIZE];
  private long reads;

  LaneIndex(EventTable table, RowSet rows) {
    this.table = table;
    this.rows = rows;
    Arrays.setAll(groups, _ -> new Rising());
    var survey = new Survey();
    rows.forEach(survey);
    survey.finish();
    ends.sort();
  }

  /// One look at each event, in the order of their first days.
  private final class Survey implements IntConsumer {
    private final int[] stretches = new int[Integer.SIZE];
    private final int[] run = new int[Integer.SIZE];
    private int day = EventTable.OPEN_START;

    @Override
    public void accept(int row) {
      int kind = kind(table, row);
      int first = table.firstDay(row);
      groups[kind * IMPORTANCES + table.importance(row) - 1].add(row);
      if (kind > 0) {
        starts.add(first);
        ends.add(table.afterDay(row));
      }
      if (first != day) {
        close(first);
      }
      run[0] += first == EventTable.OPEN_START ? 0 : 1;
    }

    /// Ends the stretches that do not reach the next day with events.
    private void close(int next) {
      for (int i = 0; i < Integer.SIZE && (day >> i) != (next >> i); i++) {
        many[i] = Math.max(many[i], run[i]);
        stretches[i] += run[i] > 0 ? 1 : 0;
        if (i + 1 < Integer.SIZE) {
          run[i + 1] += run[i];
        }
        run[i] = 0;
      }
      day = next;
    }

    void finish() {
      close(~day);
      for (int i = 0; i < many.length; i++) {
        many[i] = (int) Math.min(many[i], TIMES_MEAN * (long) rows.count() / Math.max(1, stretches[i]));
      }
    }
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
      if (groups[kind * IMPORTANCES + importance].size() > 0) {
        return true;
      }
    }
    return false;
  }

  /// Number of events that begin before a day.
  int before(long day) {
    reads++;
    return rows.countBefore(table.lowerBound((double) day));
  }

  /// Number of events that begin before a day and end after it: starts less ends.
  int running(int day) {
    reads++;
    return starts.countBelow(day) - ends.countBelow(day + 1);
  }

  /// How many events are many for an aligned stretch of 2^`kind` days: the most in any, but no more than four times the mean of those with events, so that
  /// one burst, or the dates that mean no more than a year, do not make everything else look like nothing.
  int many(int kind) {
    return many[Math.min(kind, many.length - 1)];
  }

  /// The rows of the most important events of some kinds that begin in a stretch: important ones first, early ones first among these.
  ///
  /// @param kinds first and last kind
  /// @param most how many at most
  int[] best(Range kinds, long from, long after, int most) {
    int[] best = new int[most];
    int count = 0;
    int first = table.lowerBound((double) from);
    int end = table.lowerBound((double) after);
    for (int importance = IMPORTANCES - 1; importance >= 0 && count < most && first < end; importance--) {
      int begin = count;
      int[] found = new int[0];
      for (int kind = kinds.first(); kind <= kinds.last(); kind++) {
        Rising group = groups[kind * IMPORTANCES + importance];
        int at = group.countBelow(first);
        int stop = at;
        while (stop < group.size() && stop - at < most - begin && group.get(stop) < end) {
          stop++;
        }
        if (stop > at) {
          int length = found.length;
          found = Arrays.copyOf(found, length + stop - at);
          group.copy(at, found, length);
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
}
