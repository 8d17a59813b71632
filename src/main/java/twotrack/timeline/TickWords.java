package twotrack.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;

/// How a language labels the ticks of the axis.
public final class TickWords {
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter quarter;
  private final DateWords dates;
  private final Messages messages;

  public TickWords(Messages messages) {
    this.messages = messages;
    day = formatter("axis.day");
    month = formatter("axis.month");
    quarter = formatter("axis.quarter");
    dates = new DateWords(messages);
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.language().locale());
  }

  /// Label of a tick in the fine row.
  String fine(TickStep step, LocalDate date) {
    return switch (step.unit()) {
      case DAY, WEEK -> day.format(date);
      case MONTH -> (step.every() == 1 ? month : quarter).format(date);
      case YEAR -> year(date);
    };
  }

  /// Label of a tick in the context row.
  String context(TickStep step, LocalDate date) {
    return switch (step.unit()) {
      case DAY, WEEK, MONTH -> dates.words(YearMonth.from(date));
      case YEAR -> step.every() == 1 ? year(date) : messages.text("axis.years", dates.year(date.getYear()), dates.year(date.getYear() + step.every() - 1));
    };
  }

  private String year(LocalDate date) {
    return messages.text("axis.year", dates.year(date.getYear()));
  }
}
