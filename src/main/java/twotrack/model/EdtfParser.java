package twotrack.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one EDTF text. Specification: Library of Congress, Extended Date/Time Format, levels 0 and 1; quarters from level 2.
final class EdtfParser {
  static final String FORMS = "YYYY, YYYY-MM, YYYY-MM-DD, YYYY-33 to -36 (quarters), YYYY-21 to -24 (seasons), an interval A/B, or one of them with ?, ~ or %";
  private static final int LARGEST_YEAR = 999_998;
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
  private static final Pattern PLAIN = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(.+))?)?)?");
  private static final Pattern MASKED = Pattern.compile("(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
  private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d(:\\d\\d)?)$");

  private final String text;

  EdtfParser(String text) {
    this.text = text;
  }

  EventDate parse() {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw wrong("has more than one \"/\"", "an interval A/B");
    }
    var interval = new EventDate.Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    if (!(interval.from() instanceof EventDate.End.At) && !(interval.to() instanceof EventDate.End.At)) {
      throw wrong("names no day at all", "at least one end of an interval stated");
    }
    if (!interval.first().isBefore(interval.after())) {
      throw wrong("ends before it starts", "an interval A/B with A not after B");
    }
    return interval;
  }

  private EventDate.End end(String part) {
    return switch (part) {
      case "" -> new EventDate.End.Unknown();
      case ".." -> new EventDate.End.Open();
      default -> new EventDate.End.At(date(part));
    };
  }

  private EventDate date(String part) {
    if (part.isEmpty()) {
      throw wrong("is empty", FORMS);
    }
    for (EventDate.Qualifier qualifier : EventDate.Qualifier.values()) {
      if (part.charAt(part.length() - 1) == qualifier.sign()) {
        return new EventDate.Qualified(plain(part.substring(0, part.length() - 1)), qualifier);
      }
    }
    return plain(part);
  }

  private EventDate plain(String part) {
    Matcher longYear = LONG_YEAR.matcher(part);
    if (longYear.matches()) {
      int year = Integer.parseInt(longYear.group(1));
      if (Math.abs(year) > LARGEST_YEAR) {
        throw wrong("has the year " + year + ", which is out of range", "years from -" + LARGEST_YEAR + " to " + LARGEST_YEAR);
      }
      return new EventDate.Year(year);
    }
    Matcher plain = PLAIN.matcher(part);
    if (plain.matches()) {
      return calendar(plain);
    }
    Matcher masked = MASKED.matcher(part);
    if (masked.matches() && part.indexOf('X') >= 0) {
      return unspecified(part, masked);
    }
    throw wrong("is not a date" + (part.equals(text) ? "" : " in the part \"" + part + "\""), FORMS);
  }

  private EventDate calendar(Matcher fields) {
    int year = Integer.parseInt(fields.group(1));
    if (fields.group(2) == null) {
      return new EventDate.Year(year);
    }
    int month = Integer.parseInt(fields.group(2));
    if (fields.group(3) == null) {
      return monthLike(year, month);
    }
    if (month < 1 || month > 12) {
      throw wrong("has the month " + fields.group(2), "months 01 to 12");
    }
    int day = Integer.parseInt(fields.group(3));
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > days) {
      throw wrong("has the day " + fields.group(3), "days 01 to " + days + " in " + fields.group(1) + "-" + fields.group(2));
    }
    return new EventDate.Day(LocalDate.of(year, month, day), Optional.ofNullable(fields.group(4)).map(this::time));
  }

  private EventDate monthLike(int year, int month) {
    if (month >= 1 && month <= 12) {
      return new EventDate.Month(YearMonth.of(year, month));
    }
    if (month >= 21 && month <= 24) {
      return new EventDate.Season(year, EventDate.Season.Part.of(month));
    }
    if (month >= 33 && month <= 36) {
      return new EventDate.Quarter(year, month - 32);
    }
    throw wrong("has the month " + month, "months 01 to 12, seasons 21 to 24, quarters 33 to 36");
  }

  private String time(String time) {
    try {
      LocalTime.parse(ZONE.matcher(time).replaceFirst(""));
    } catch (DateTimeException e) {
      throw wrong("has the time \"" + time + "\"", "HH:MM or HH:MM:SS, with Z or an offset such as +09:00 if wanted");
    }
    return time;
  }

  /// Digits are given up from the right, as level 1 has it: `201X`, `20XX`, `2024-XX`, `2024-03-XX`, `2024-XX-XX`.
  private EventDate unspecified(String part, Matcher fields) {
    boolean before = fields.group(1).equals("-");
    String year = fields.group(2);
    String month = Optional.ofNullable(fields.group(3)).orElse("");
    String day = Optional.ofNullable(fields.group(4)).orElse("");
    if (!(year + month + day).matches("\\d+X+") || (month + day).matches("\\d*(\\dX|\\dXXX?)") || (before && year.indexOf('X') >= 0 && !month.isEmpty())) {
      throw wrong("has X in the middle", "X for whole fields or last digits of the year, such as 202X, 2024-XX, 2024-03-XX");
    }
    int low = Integer.parseInt(year.replace('X', '0'));
    int high = Integer.parseInt(year.replace('X', '9'));
    int firstYear = before ? -high : low;
    int lastYear = before ? -low : high;
    if (!month.isEmpty() && month.indexOf('X') < 0) {
      EventDate inMonth = monthLike(firstYear, Integer.parseInt(month));
      return new EventDate.Unspecified(part, inMonth.first(), inMonth.after());
    }
    return new EventDate.Unspecified(part, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1));
  }

  private EdtfException wrong(String what, String allowed) {
    return new EdtfException("\"" + text + "\" " + what, allowed);
  }

  /// The EDTF text of a year: four digits, or `Y` and more.
  static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
