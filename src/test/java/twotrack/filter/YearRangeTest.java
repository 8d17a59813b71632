package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.DayRange;

class YearRangeTest {
  private static final DayRange DATA = new DayRange(new YearRange(2021, 2021).days().from() + 40, new YearRange(2026, 2026).days().from() + 90);

  @ParameterizedTest
  @CsvSource(textBlock = """
      2025,        2025, 2025
      ' 2025 ',    2025, 2025
      2025년,      2025, 2025
      ２０２５,    2025, 2025
      2024-2025,   2024, 2025
      2024 – 2025, 2024, 2025
      2024~2025,   2024, 2025
      2024..2025,  2024, 2025
      2024..,      2024, 2026
      2024-,       2024, 2026
      ..2023,      2021, 2023
      2030..,      2030, 2030
      ..1999,      1999, 1999
      -500,        -500, -500
      """)
  void yearsAreReadAsPeopleTypeThem(String text, int first, int last) {
    assertEquals(new YearRange(first, last), YearRange.parse(text, DATA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "last year", "2024-2025-2026", "2025-2024", "20255555"})
  void otherTextIsRefusedWithTheFormsThatArePossible(String text) {
    var problem = assertThrows(YearRangeException.class, () -> YearRange.parse(text, DATA));
    assertTrue(problem.getMessage().startsWith("\"" + text + "\"") && problem.getMessage().endsWith(YearRange.FORMS + "."), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"2025, 2024", "-999999, 2025", "2025, 999999"})
  void yearsThatNoCalendarHasAreRefused(int first, int last) {
    assertThrows(IllegalArgumentException.class, () -> new YearRange(first, last));
  }

  @Test
  void onlyWholeYearsAreYears() {
    DayRange years = new YearRange(2024, 2025).days();
    assertEquals(Optional.of(new YearRange(2024, 2025)), YearRange.exactly(years));
    assertEquals(Optional.empty(), YearRange.exactly(new DayRange(years.from(), years.to() - 1)));
  }
}
