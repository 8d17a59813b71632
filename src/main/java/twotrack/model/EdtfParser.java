package twotrack.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twotrack.model.EdtfException.Fault;

/// Reads one EDTF text. Specification: Library of Congress, Extended Date/Time Format, levels 0 and 1; quarters from level 2.
final class EdtfParser {
  static final int DAY_LENGTH = "YYYY-MM-DD".length();
  static final int NOT_A_DAY = Integer.MIN_VALUE;

  private static final int LARGEST_YEAR = 999_998;
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
  private static final Pattern PLAIN = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(.+))?)?)?");
  private static final Pattern MASKED = Pattern.compile("(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
  private static final Pattern FROM_THE_RIGHT = Pattern.compile("\\d+X+");
  private static final Pattern WHOLE_FIELD = Pattern.compile("|\\d\\d|XX");
  private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d(:\\d\\d)?)$");

  private final String text;

  EdtfParser(String text) {
    this.text = text;
  }

  /// The epoch day of `YYYY-MM-DD` at an index of a text, or [#NOT_A_DAY]. Most dates are made of these, and read without a parser.
  static int day(Utf8 text, int at) {
    if (text.length() < at + DAY_LENGTH || text.at(at + 4) != '-' || text.at(at + 7) != '-') {
      return NOT_A_DAY;
    }
    int year = digits(text, at, 4);
    int month = digits(text, at + 5, 2);
    int day = digits(text, at + 8, 2);
    boolean possible = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return possible ? (int) LocalDate.of(year, month, day).toEpochDay() : NOT_A_DAY;
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

  EventDate parse() {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw wrong(Fault.SECOND_SLASH);
    }
    var interval = new EventDate.Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    if (!(interval.from() instanceof EventDate.End.At) && !(interval.to() instanceof EventDate.End.At)) {
      throw wrong(Fault.NO_END_STATED);
    }
    if (!interval.first().isBefore(interval.after())) {
      throw wrong(Fault.ENDS_BEFORE_START);
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
      throw wrong(Fault.EMPTY);
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
        throw wrong(Fault.YEAR, Integer.toString(year), Integer.toString(LARGEST_YEAR));
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
    throw part.equals(text) ? wrong(Fault.NOT_A_DATE) : wrong(Fault.NOT_A_DATE_IN_PART, part);
  }

  private EventDate calendar(Matcher fields) {
    int year = Integer.parseInt(fields.group(1));
    if (fields.group(2) == null) {
      return new EventDate.Year(year);
    }
    int month = Integer.parseInt(fields.group(2));
    if (fields.group(3) == null) {
      return monthLike(year, fields.group(2));
    }
    if (month < 1 || month > 12) {
      throw wrong(Fault.MONTH, fields.group(2));
    }
    int day = Integer.parseInt(fields.group(3));
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > days) {
      throw wrong(Fault.DAY, fields.group(3), Integer.toString(days), fields.group(1) + "-" + fields.group(2));
    }
    return new EventDate.Day(LocalDate.of(year, month, day), Optional.ofNullable(fields.group(4)).map(this::time));
  }

  private EventDate monthLike(int year, String digits) {
    int month = Integer.parseInt(digits);
    if (month >= 1 && month <= 12) {
      return new EventDate.Month(YearMonth.of(year, month));
    }
    if (month >= 21 && month <= 24) {
      return new EventDate.Season(year, EventDate.Season.Part.of(month));
    }
    if (month >= 33 && month <= 36) {
      return new EventDate.Quarter(year, month - 32);
    }
    throw wrong(Fault.MONTH_OR_SEASON, digits);
  }

  private String time(String time) {
    try {
      Matcher zone = ZONE.matcher(time);
      if (zone.find()) {
        ZoneOffset.of(zone.group());
      }
      LocalTime.parse(zone.replaceFirst(""));
    } catch (DateTimeException e) {
      throw wrong(Fault.TIME, time);
    }
    return time;
  }

  /// Digits are given up from the right, as level 1 has it: `201X`, `20XX`, `2024-XX`, `2024-03-XX`, `2024-XX-XX`.
  private EventDate unspecified(String part, Matcher fields) {
    boolean before = fields.group(1).equals("-");
    String year = fields.group(2);
    String month = Optional.ofNullable(fields.group(3)).orElse("");
    String day = Optional.ofNullable(fields.group(4)).orElse("");
    boolean fromTheRight = FROM_THE_RIGHT.matcher(year + month + day).matches() && WHOLE_FIELD.matcher(month).matches() && WHOLE_FIELD.matcher(day).matches();
    if (!fromTheRight || (before && year.indexOf('X') >= 0 && !month.isEmpty())) {
      throw wrong(Fault.UNSPECIFIED);
    }
    int low = Integer.parseInt(year.replace('X', '0'));
    int high = Integer.parseInt(year.replace('X', '9'));
    int firstYear = before ? -high : low;
    int lastYear = before ? -low : high;
    if (!month.isEmpty() && month.indexOf('X') < 0) {
      int number = Integer.parseInt(month);
      if (number < 1 || number > 12) {
        throw wrong(Fault.MONTH, month);
      }
      EventDate inMonth = new EventDate.Month(YearMonth.of(firstYear, number));
      return new EventDate.Unspecified(part, inMonth.first(), inMonth.after());
    }
    return new EventDate.Unspecified(part, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1));
  }

  private EdtfException wrong(Fault fault, String... arguments) {
    return new EdtfException(fault, text, arguments);
  }

  /// The EDTF text of a year: four digits, or `Y` and more.
  static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }
}
