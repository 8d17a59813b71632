package twotrack.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How the date of an event is kept. The common forms follow from the two days that the event has anyway; the others keep their EDTF text.
enum DateForm {
  DAY,
  /// An interval of two days.
  DAYS,
  MONTH,
  YEAR,
  TEXT,
  /// A text with a sign of doubt.
  DOUBTFUL_TEXT;

  static final List<DateForm> ALL = List.of(values());
  /// How many bits of the head of a record name the form.
  static final int HEAD_BITS = 3;

  private static final int NOT_A_DAY = Integer.MIN_VALUE;
  private static final int DAY_LENGTH = "YYYY-MM-DD".length();
  private static final int SHORTEST_MONTH = 28;

  static DateForm of(EventDate date) {
    return switch (date) {
      case EventDate.Day(_, var time) when time.isEmpty() -> DAY;
      case EventDate.Month _ -> MONTH;
      case EventDate.Year _ -> YEAR;
      case EventDate.Interval(var from, var to) when isDay(from) && isDay(to) -> DAYS;
      case EventDate.Day _, EventDate.Quarter _, EventDate.Season _, EventDate.Unspecified _, EventDate.Interval _, EventDate.Qualified _ ->
          date.isQualified() ? DOUBTFUL_TEXT : TEXT;
    };
  }

  private static boolean isDay(EventDate.End end) {
    return end instanceof EventDate.End.At(EventDate.Day(_, var time)) && time.isEmpty();
  }

  boolean isText() {
    return this == TEXT || this == DOUBTFUL_TEXT;
  }

  /// The date again.
  ///
  /// @param first epoch day of the first day
  /// @param after epoch day of the day after the last
  /// @param edtf for the forms that are text
  EventDate date(int first, int after, Optional<String> edtf) {
    return switch (this) {
      case DAY -> new EventDate.Day(LocalDate.ofEpochDay(first));
      case DAYS -> new EventDate.Interval(end(first), end(after - 1));
      case MONTH -> new EventDate.Month(YearMonth.from(LocalDate.ofEpochDay(first)));
      case YEAR -> new EventDate.Year(LocalDate.ofEpochDay(first).getYear());
      case TEXT, DOUBTFUL_TEXT -> EventDate.parse(edtf.orElseThrow());
    };
  }

  private static EventDate.End end(int day) {
    return new EventDate.End.At(new EventDate.Day(LocalDate.ofEpochDay(day)));
  }

  /// Reads `YYYY-MM-DD` or two of them with a slash, which most dates are, without the [EdtfParser].
  ///
  /// @return whether it is one and the draft has it
  static boolean readDays(Utf8 edtf, EventDraft draft) {
    boolean interval = edtf.length() == 2 * DAY_LENGTH + 1 && edtf.at(DAY_LENGTH) == '/';
    if (!interval && edtf.length() != DAY_LENGTH) {
      return false;
    }
    int first = day(edtf, 0);
    int last = interval ? day(edtf, DAY_LENGTH + 1) : first;
    if (first == NOT_A_DAY || last == NOT_A_DAY || last < first) {
      return false;
    }
    draft.days(interval ? DAYS : DAY, first, last + 1);
    return true;
  }

  private static int day(Utf8 edtf, int at) {
    int year = digits(edtf, at, 4);
    int month = digits(edtf, at + 5, 2);
    int day = digits(edtf, at + 8, 2);
    boolean possible = edtf.at(at + 4) == '-' && edtf.at(at + 7) == '-' && year >= 0 && month >= 1 && month <= 12 && day >= 1;
    if (!possible || (day > SHORTEST_MONTH && day > YearMonth.of(year, month).lengthOfMonth())) {
      return NOT_A_DAY;
    }
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  /// A number of so many digits, or a negative one if there are others.
  private static int digits(Utf8 text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      int digit = text.at(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
