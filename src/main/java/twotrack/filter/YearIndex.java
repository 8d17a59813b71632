package twotrack.filter;

import java.util.Arrays;
import java.util.stream.IntStream;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// Counts events by calendar year. The table is sorted by first day, so the events that start in a year are neighbours and are counted as a range; only
/// those that last into another year are looked at one by one.
final class YearIndex {
  private final int firstYear;
  /// First row of each year, and of the one after the last.
  private final int[] starts;
  /// The rows of events that end in a later year than they start, with the index of that year.
  private final int[] crossing;
  private final int[] lastYears;

  YearIndex(EventTable events) {
    var years = events.extent().map(YearRange::around);
    firstYear = years.map(YearRange::first).orElse(0);
    int[] days = years.map(YearIndex::firstDays).orElseGet(() -> new int[1]);
    starts = Arrays.stream(days).map(events::lowerBound).toArray();
    starts[0] = 0;
    crossing = IntStream.range(0, events.size()).filter(row -> year(days, lastDay(events, row)) > year(days, events.firstDay(row))).toArray();
    lastYears = Arrays.stream(crossing).map(row -> year(days, lastDay(events, row))).toArray();
  }

  YearCounts count(RowSet rows) {
    int years = starts.length - 1;
    int[] begun = new int[years];
    for (int year = 0; year < years; year++) {
      begun[year] = rows.countBetween(starts[year], starts[year + 1]);
    }
    int[] carried = carried(rows);
    return new YearCounts(firstYear, IntStream.range(0, years).mapToObj(year -> begun[year] + carried[year]).toList());
  }

  /// Number of events by year that have lasted from an earlier one.
  private int[] carried(RowSet rows) {
    int[] changes = new int[starts.length + 1];
    int year = 0;
    for (int i = 0; i < crossing.length; i++) {
      while (starts[year + 1] <= crossing[i]) {
        year++;
      }
      if (rows.contains(crossing[i])) {
        changes[year + 1]++;
        changes[lastYears[i] + 1]--;
      }
    }
    Arrays.parallelPrefix(changes, Integer::sum);
    return changes;
  }

  private static int lastDay(EventTable events, int row) {
    return events.afterDay(row) - 1;
  }

  private static int[] firstDays(YearRange years) {
    return IntStream.rangeClosed(years.first(), years.last() + 1).map(year -> new YearRange(year, year).days().from()).toArray();
  }

  /// Index of the year of a day among years that begin on these days; the nearest one outside of them.
  private static int year(int[] firstDays, int day) {
    int at = Arrays.binarySearch(firstDays, day);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, firstDays.length - 2);
  }
}
