package twotrack.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;

/// A date that stays as uncertain as it is: EDTF levels 0 and 1 (ISO 8601-2), and the quarters of level 2.
///
/// Every date is a half-open range of days, `[first, after)`. Ends that are open or unknown reach to [#EARLIEST] or [#LATEST].
public sealed interface EventDate {

  /// Stands for "no first day": an open or unknown start.
  LocalDate EARLIEST = LocalDate.of(-999_999, 1, 1);

  /// Stands for "no last day": an open or unknown end.
  LocalDate LATEST = LocalDate.of(999_999, 12, 31);

  /// One day, with the time of day that the file gives for it, which is kept and not drawn.
  record Day(LocalDate day, Optional<String> time) implements EventDate {
    public Day(LocalDate day) {
      this(day, Optional.empty());
    }

    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate after() {
      return day.plusDays(1);
    }
  }

  /// A calendar month.
  record Month(YearMonth month) implements EventDate {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate after() {
      return month.plusMonths(1).atDay(1);
    }
  }

  /// A calendar quarter, 1 to 4.
  record Quarter(int year, int quarter) implements EventDate {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    @Override
    public LocalDate after() {
      return first().plusMonths(3);
    }
  }

  /// A season of the northern year: spring is March to May; winter begins in December and ends in the year after.
  record Season(int year, Part part) implements EventDate {
    /// The season's name and its EDTF number, which stands in the place of the month.
    public enum Part {
      SPRING(21),
      SUMMER(22),
      AUTUMN(23),
      WINTER(24);

      private final int code;

      Part(int code) {
        this.code = code;
      }

      static Part of(int code) {
        return EnumSet.allOf(Part.class).stream().filter(part -> part.code == code).findFirst().orElseThrow();
      }
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, 3 * (part.code - 20), 1);
    }

    @Override
    public LocalDate after() {
      return first().plusMonths(3);
    }
  }

  /// A calendar year (astronomical: 0 is 1 BCE).
  record Year(int year) implements EventDate {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate after() {
      return LocalDate.of(year + 1, 1, 1);
    }
  }

  /// A date with `X` for digits that nobody stated, such as `202X` or `2024-03-XX`; the range holds every day it can mean.
  record Unspecified(String pattern, LocalDate first, LocalDate after) implements EventDate {}

  /// A span between two ends, each with a precision of its own.
  record Interval(End from, End to) implements EventDate {
    @Override
    public LocalDate first() {
      return from instanceof End.At(var date) ? date.first() : EARLIEST;
    }

    @Override
    public LocalDate after() {
      return to instanceof End.At(var date) ? date.after() : LATEST;
    }
  }

  /// One end of an interval.
  sealed interface End {
    /// A stated date; never itself an interval.
    record At(EventDate date) implements End {}

    /// Without end: `..`
    record Open() implements End {}

    /// There is an end, but nobody knows it: the empty string.
    record Unknown() implements End {}
  }

  /// A date about which its source is unsure.
  record Qualified(EventDate date, Qualifier qualifier) implements EventDate {
    @Override
    public LocalDate first() {
      return date.first();
    }

    @Override
    public LocalDate after() {
      return date.after();
    }
  }

  /// How sure a date is.
  enum Qualifier {
    UNCERTAIN('?'),
    APPROXIMATE('~'),
    UNCERTAIN_AND_APPROXIMATE('%');

    private final char sign;

    Qualifier(char sign) {
      this.sign = sign;
    }

    /// The EDTF sign.
    public char sign() {
      return sign;
    }
  }

  /// First day the date can mean.
  LocalDate first();

  /// First day the date can no longer mean.
  LocalDate after();

  /// Whether the date is stated with a sign of doubt.
  default boolean isQualified() {
    return switch (this) {
      case Qualified _ -> true;
      case Interval(var from, var to) -> isQualified(from) || isQualified(to);
      case Day _, Month _, Quarter _, Season _, Year _, Unspecified _ -> false;
    };
  }

  private static boolean isQualified(End end) {
    return end instanceof End.At(var date) && date.isQualified();
  }

  /// Reads an EDTF text.
  ///
  /// @throws EdtfException if the text is none; it names the part that is wrong
  static EventDate parse(String edtf) {
    return new EdtfParser(edtf).parse();
  }

  /// The canonical EDTF text, the inverse of [#parse].
  default String edtf() {
    return switch (this) {
      case Day(var day, var time) -> EdtfParser.year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth())
          + time.map(t -> "T" + t).orElse("");
      case Month(var month) -> EdtfParser.year(month.getYear()) + "-" + two(month.getMonthValue());
      case Quarter(int year, int quarter) -> EdtfParser.year(year) + "-" + (32 + quarter);
      case Season(int year, var part) -> EdtfParser.year(year) + "-" + part.code;
      case Year(int year) -> EdtfParser.year(year);
      case Unspecified(var pattern, _, _) -> pattern;
      case Interval(var from, var to) -> edtf(from) + "/" + edtf(to);
      case Qualified(var date, var qualifier) -> date.edtf() + qualifier.sign();
    };
  }

  private static String edtf(End end) {
    return switch (end) {
      case End.At(var date) -> date.edtf();
      case End.Open() -> "..";
      case End.Unknown() -> "";
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
