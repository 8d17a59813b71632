package twotrack.filter;

import java.util.Arrays;
import java.util.stream.IntStream;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// Counts events by calendar year: the year in which each event ends is kept, the year in which it starts follows from the order of the table.
final class YearIndex {
  private final EventTable events;
  private final int firstYear;
  /// First day of each year and of the one after the last.
  private final int[] starts;
  /// Index of the last year that an event overlaps, by row.
  private final int[] last;

  YearIndex(EventTable events) {
    this.events = events;
    var years = events.extent().map(YearRange::around);
    firstYear = years.map(YearRange::first).orElse(0);
    starts = years.map(YearIndex::starts).orElseGet(() -> new int[1]);
    last = IntStream.range(0, events.size()).map(row -> yearOf(events.afterDay(row) - 1)).toArray();
  }

  YearCounts count(RowSet rows) {
    int years = starts.length - 1;
    int[] changes = new int[years + 1];
    int year = 0;
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      while (year < years - 1 && starts[year + 1] <= events.firstDay(row)) {
        year++;
      }
      changes[year]++;
      changes[last[row] + 1]--;
    }
    Arrays.parallelPrefix(changes, Integer::sum);
    return new YearCounts(firstYear, Arrays.stream(changes, 0, years).boxed().toList());
  }

  private static int[] starts(YearRange years) {
    return IntStream.rangeClosed(years.first(), years.last() + 1).map(year -> new YearRange(year, year).days().from()).toArray();
  }

  private int yearOf(int day) {
    int at = Arrays.binarySearch(starts, day);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, starts.length - 2);
  }
}
