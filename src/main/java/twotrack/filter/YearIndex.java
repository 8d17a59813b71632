package twotrack.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// Counts events by calendar year. The table is sorted by first day, so the events that start in a year are neighbours and are counted as a range; only
/// those that last into another year are looked at one by one.
final class YearIndex {
  private final EventTable events;
  private final int firstYear;
  /// First day of each year, and of the one after the last.
  private final int[] days;
  /// The events that end in a later year than they start, and the indices of the two years.
  private final int[] crossing;
  private final int[] from;
  private final int[] to;

  YearIndex(EventTable events) {
    this.events = events;
    Optional<YearRange> years = events.extent().map(YearRange::around);
    firstYear = years.map(YearRange::first).orElse(0);
    days = years.map(range -> IntStream.rangeClosed(range.first(), range.last() + 1).map(year -> new YearRange(year, year).days().from()).toArray())
        .orElseGet(() -> new int[1]);
    crossing = IntStream.range(0, events.size()).filter(row -> lastYear(row) > firstYear(row)).toArray();
    from = Arrays.stream(crossing).map(this::firstYear).toArray();
    to = Arrays.stream(crossing).map(this::lastYear).toArray();
  }

  YearCounts count(RowSet rows) {
    // By how many more events a year has than the one before, of those that have lasted from an earlier one.
    int[] carried = new int[days.length + 1];
    for (int i = 0; i < crossing.length; i++) {
      int one = rows.contains(crossing[i]) ? 1 : 0;
      carried[from[i] + 1] += one;
      carried[to[i] + 1] -= one;
    }
    Arrays.parallelPrefix(carried, Integer::sum);
    var counts = IntStream.range(0, days.length - 1).map(year -> carried[year] + before(rows, year + 1) - before(rows, year));
    return new YearCounts(firstYear, counts.boxed().toList());
  }

  /// How many events begin before a year; those without a first day begin in the first year.
  private int before(RowSet rows, int year) {
    return year == 0 ? 0 : rows.countBefore(events.lowerBound(days[year]));
  }

  private int firstYear(int row) {
    return year(events.firstDay(row));
  }

  private int lastYear(int row) {
    return year(events.afterDay(row) - 1);
  }

  /// Index of the year of a day; the nearest one outside of them.
  private int year(int day) {
    int at = Arrays.binarySearch(days, day);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, days.length - 2);
  }
}
