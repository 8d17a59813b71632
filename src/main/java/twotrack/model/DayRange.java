package twotrack.model;

import java.time.LocalDate;

/// Days from `from` up to, not including, `to`; epoch days.
public record DayRange(int from, int to) {
  public DayRange {
    if (from >= to) {
      throw new IllegalArgumentException("The days " + from + " to " + to + " hold none.");
    }
  }

  /// Number of days.
  public int days() {
    return to - from;
  }

  /// The first day.
  public LocalDate first() {
    return LocalDate.ofEpochDay(from);
  }

  /// The last day.
  public LocalDate last() {
    return LocalDate.ofEpochDay(to - 1L);
  }
}
