package twotrack.stance;

import java.time.LocalDate;
import twotrack.model.EventDate;
import twotrack.model.EventTable;

/// When an event begins to count: the day that the line uses, and the earliest and latest day that the envelope allows for. Epoch days.
///
/// The line uses the middle of the days the date can mean, the earlier one where two are in the middle: 1 July for a leap year, the 15th for
/// April. Of a range with one open or unknown end only the stated end is used.
public record Onset(int earliest, int middle, int latest) {
  private static final int YEAR_DAYS = 365;

  /// The onset of a date; at least one end of a range must be stated, as it is in every date that was read.
  public static Onset of(EventDate date) {
    return switch (date) {
      case EventDate.Qualified(var inner, _) -> of(inner);
      case EventDate.Interval(EventDate.End.At _, EventDate.End.At _) -> between(date.first(), date.after());
      case EventDate.Interval(EventDate.End.At(var from), _) -> of(from);
      case EventDate.Interval(_, EventDate.End.At(var to)) -> of(to);
      case EventDate.Interval _ -> throw new IllegalArgumentException("The date " + date.edtf() + " states no day.");
      case EventDate.Day _, EventDate.Month _, EventDate.Quarter _, EventDate.Season _, EventDate.Year _, EventDate.Unspecified _ ->
          between(date.first(), date.after());
    };
  }

  private static Onset between(LocalDate first, LocalDate after) {
    int earliest = EventTable.epochDay(first);
    int latest = Math.max(earliest, EventTable.epochDay(after) - 1);
    return new Onset(earliest, (int) (((long) earliest + latest) >> 1), latest);
  }

  /// Whether the days it can mean span a year or more.
  boolean isKnownOnlyToTheYear() {
    return latest - earliest + 1 >= YEAR_DAYS;
  }
}
