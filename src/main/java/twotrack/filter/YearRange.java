package twotrack.filter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twotrack.model.DayRange;

/// Whole calendar years, first to last.
public record YearRange(int first, int last) {
  /// The forms that [#parse] reads.
  public static final String FORMS = "2025, 2024-2025, 2024.. (from 2024), ..2023 (up to 2023)";

  private static final int LARGEST_YEAR = 999_998;
  private static final Pattern YEARS = Pattern.compile("(-?\\d{1,6})?((?:\\.\\.\\.?|[-–—~])(-?\\d{1,6})?)?");

  public YearRange {
    if (first > last) {
      throw new IllegalArgumentException("The years " + first + " to " + last + " hold none.");
    }
    if (first < -LARGEST_YEAR || last > LARGEST_YEAR) {
      throw new IllegalArgumentException(
          "The years " + first + " to " + last + " are out of range; -" + LARGEST_YEAR + " to " + LARGEST_YEAR + " are possible.");
    }
  }

  /// Reads years as people type them; an end that is left out is the end of the data.
  ///
  /// @param extent first and last day of the data
  /// @throws YearRangeException if the text is none of [#FORMS]
  public static YearRange parse(String text, DayRange extent) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s년]", "");
    YearRange data = around(extent);
    Matcher years = YEARS.matcher(plain);
    if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
      throw new YearRangeException("\"" + text + "\" is not a range of years.");
    }
    Optional<Integer> from = Optional.ofNullable(years.group(1)).map(Integer::valueOf);
    Optional<Integer> to = years.group(2) == null ? from : Optional.ofNullable(years.group(3)).map(Integer::valueOf);
    int first = from.orElseGet(() -> Math.min(data.first(), to.orElseThrow()));
    int last = to.orElseGet(() -> Math.max(data.last(), first));
    if (first > last) {
      throw new YearRangeException("\"" + text + "\" ends before it starts.");
    }
    if (first < -LARGEST_YEAR || last > LARGEST_YEAR) {
      throw new YearRangeException("\"" + text + "\" is out of range; the years -" + LARGEST_YEAR + " to " + LARGEST_YEAR + " are possible.");
    }
    return new YearRange(first, last);
  }

  /// The years that hold all these days.
  public static YearRange around(DayRange days) {
    return new YearRange(days.first().getYear(), days.last().getYear());
  }

  /// The years that are exactly these days, if there are such.
  public static Optional<YearRange> exactly(DayRange days) {
    YearRange years = around(days);
    return years.days().equals(days) ? Optional.of(years) : Optional.empty();
  }

  /// All days of the years.
  public DayRange days() {
    return new DayRange(startOf(first), startOf(last + 1));
  }

  private static int startOf(int year) {
    return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
  }
}
