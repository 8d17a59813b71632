package twotrack.filter;

import java.util.List;

/// Number of events by calendar year, over the years of a dataset's stated days.
///
/// @param firstYear the year of the first count
/// @param counts one per year; empty without events
public record YearCounts(int firstYear, List<Integer> counts) {
  public YearCounts {
    counts = List.copyOf(counts);
  }

  /// The last year that is counted; before the first one without events.
  public int lastYear() {
    return firstYear + counts.size() - 1;
  }

  /// Number of events that overlap a year; 0 outside the counted years.
  public int of(int year) {
    return year < firstYear || year > lastYear() ? 0 : counts.get(year - firstYear);
  }

  /// The largest count of a year.
  public int largest() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
