package twotrack.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The distance between two ticks of the axis, aligned to the calendar.
///
/// @param every how many units lie between two ticks
public record TickStep(Unit unit, int every) {
  /// Calendar units, finest first.
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /// The last aligned day that is not after a day: weeks start on Monday, quarters in January, "every 5 years" on years divisible by 5.
  LocalDate floor(LocalDate day) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / every * every + 1, 1);
      case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), every) * every, 1, 1);
    };
  }

  /// The aligned day that follows an aligned day.
  LocalDate next(LocalDate aligned) {
    return switch (unit) {
      case DAY -> aligned.plusDays(every);
      case WEEK -> aligned.plusWeeks(every);
      case MONTH -> aligned.plusMonths(every);
      case YEAR -> aligned.plusYears(every);
    };
  }

  /// The shortest distance between two ticks, days.
  double shortestDays() {
    return switch (unit) {
      case DAY -> every;
      case WEEK -> 7.0 * every;
      case MONTH -> every == 1 ? 28 : 30.0 * every - 2;
      case YEAR -> 365.0 * every;
    };
  }
}
