package twotrack.i18n;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import twotrack.model.EventDate;

/// Says a date in words, as precise as it is and no more.
public final class DateWords {
  private final Messages messages;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  public DateWords(Messages messages) {
    this.messages = messages;
    day = DateTimeFormatter.ofPattern(messages.text("date.day"), messages.language().locale());
    month = DateTimeFormatter.ofPattern(messages.text("date.month"), messages.language().locale());
  }

  /// A calendar day.
  public String words(LocalDate date) {
    return inEra(date.getYear(), day.format(date));
  }

  /// A calendar month.
  public String words(YearMonth date) {
    return inEra(date.getYear(), month.format(date));
  }

  /// The number of a year, with its era where it is before ours: the year 0 is 1 BCE.
  public String year(int year) {
    return inEra(year, Integer.toString(year > 0 ? year : 1 - year));
  }

  /// A date of any precision, such as "about July 2025".
  public String words(EventDate date) {
    return switch (date) {
      case EventDate.Day(var at, var time) -> time.map(t -> messages.text("date.dayAndTime", words(at), t)).orElseGet(() -> words(at));
      case EventDate.Month(var at) -> words(at);
      case EventDate.Quarter(int year, int quarter) -> messages.text("date.quarter", year(year), quarter);
      case EventDate.Season(int year, var part) -> messages.text("date.season." + part.name().toLowerCase(Locale.ROOT), year(year));
      case EventDate.Year(int year) -> messages.text("date.year", year(year));
      case EventDate.Unspecified(_, var first, var after) -> messages.text("date.within", words(first), words(after.minusDays(1)));
      case EventDate.Interval(var from, var to) -> messages.text("date.interval", end(from, "From"), end(to, "To"));
      case EventDate.Qualified(var at, var qualifier) -> messages.text(
          switch (qualifier) {
            case UNCERTAIN -> "date.uncertain";
            case APPROXIMATE -> "date.approximate";
            case UNCERTAIN_AND_APPROXIMATE -> "date.uncertainAndApproximate";
          },
          words(at));
    };
  }

  /// How precise a date is, in a word or two.
  public String precision(EventDate date) {
    return switch (date) {
      case EventDate.Day _ -> messages.text("date.precision.day");
      case EventDate.Month _ -> messages.text("date.precision.month");
      case EventDate.Quarter _ -> messages.text("date.precision.quarter");
      case EventDate.Season _ -> messages.text("date.precision.season");
      case EventDate.Year _ -> messages.text("date.precision.year");
      case EventDate.Unspecified _ -> messages.text("date.precision.unspecified");
      case EventDate.Interval _ -> messages.text("date.precision.interval");
      case EventDate.Qualified(var at, _) -> messages.text("date.precision.qualified", precision(at));
    };
  }

  private String end(EventDate.End end, String side) {
    return switch (end) {
      case EventDate.End.At(var date) -> words(date);
      case EventDate.End.Open() -> messages.text("date.open" + side);
      case EventDate.End.Unknown() -> messages.text("date.unknown" + side);
    };
  }

  private String inEra(int year, String words) {
    return year > 0 ? words : messages.text("date.before", words);
  }
}
