package twotrack.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import twotrack.i18n.Messages;

/// How a language labels the ticks of the axis.
public final class TickWords {
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter quarter;
  private final DateTimeFormatter monthOfYear;
  private final Messages messages;

  public TickWords(Messages messages) {
    this.messages = messages;
    day = formatter("axis.day");
    month = formatter("axis.month");
    quarter = formatter("axis.quarter");
    monthOfYear = formatter("axis.monthOfYear");
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.language().locale());
  }

  /// Label of a tick in the fine row.
  String fine(TickStep step, LocalDate date) {
    return switch (step.unit()) {
      case DAY, WEEK -> day.format(date);
      case MONTH -> (step.every() == 1 ? month : quarter).format(date);
      case YEAR -> year(date.getYear());
    };
  }

  /// Label of a tick in the context row.
  String context(TickStep step, LocalDate date) {
    return switch (step.unit()) {
      case DAY, WEEK, MONTH -> monthOfYear.format(date);
      case YEAR -> step.every() == 1 ? year(date.getYear()) : messages.text("axis.years", plain(date.getYear()), plain(date.getYear() + step.every() - 1));
    };
  }

  private String year(int year) {
    return year > 0 ? messages.text("axis.year", plain(year)) : messages.text("axis.yearBefore", plain(1 - year));
  }

  private static String plain(int year) {
    return Integer.toString(year);
  }
}
