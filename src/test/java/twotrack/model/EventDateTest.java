package twotrack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025,                      2025-01-01,  2026-01-01
          0000,                      0000-01-01,  0001-01-01
          -0044,                     -0044-01-01, -0043-01-01
          2025-07,                   2025-07-01,  2025-08-01
          2025-12,                   2025-12-01,  2026-01-01
          2024-02,                   2024-02-01,  2024-03-01
          2025-07-03,                2025-07-03,  2025-07-04
          2024-02-29,                2024-02-29,  2024-03-01
          -0044-03-15,               -0044-03-15, -0044-03-16
          2025-07-03T09:30,          2025-07-03,  2025-07-04
          2025-07-03T09:30:15Z,      2025-07-03,  2025-07-04
          2025-07-03T09:30:15+09:00, 2025-07-03,  2025-07-04
          2025-33,                   2025-01-01,  2025-04-01
          2025-34,                   2025-04-01,  2025-07-01
          2025-36,                   2025-10-01,  2026-01-01
          2025-21,                   2025-03-01,  2025-06-01
          2025-23,                   2025-09-01,  2025-12-01
          2025-24,                   2025-12-01,  2026-03-01
          2025?,                     2025-01-01,  2026-01-01
          2025-07~,                  2025-07-01,  2025-08-01
          2024-06-05%,               2024-06-05,  2024-06-06
          2025-34?,                  2025-04-01,  2025-07-01
          202X,                      2020-01-01,  2030-01-01
          20XX,                      2000-01-01,  2100-01-01
          -00XX,                     -0099-01-01, 0001-01-01
          2024-XX,                   2024-01-01,  2025-01-01
          202X-XX,                   2020-01-01,  2030-01-01
          2024-03-XX,                2024-03-01,  2024-04-01
          2024-12-XX,                2024-12-01,  2025-01-01
          2024-XX-XX,                2024-01-01,  2025-01-01
          202X?,                     2020-01-01,  2030-01-01
          2024-09/2029-09,           2024-09-01,  2029-10-01
          2024/2025-03,              2024-01-01,  2025-04-01
          2025-06-01/2025,           2025-06-01,  2026-01-01
          2024~/2025-03?,            2024-01-01,  2025-04-01
          2025-34/2026-21,           2025-04-01,  2026-06-01
          Y17000,                    +17000-01-01, +17001-01-01
          Y-17000,                   -17000-01-01, -16999-01-01
          Y999998,                   +999998-01-01, +999999-01-01
          """)
  void aDateIsTheRangeOfItsDays(String text, LocalDate first, LocalDate after) {
    EventDate date = EventDate.parse(text);
    assertEquals(first, date.first());
    assertEquals(after, date.after());
    assertEquals(text, date.edtf());
  }

  @Test
  void openAndUnknownEndsReachToTheEndsOfTime() {
    for (String text : new String[] {"2024-09/..", "2024-09/"}) {
      assertEquals(LocalDate.of(2024, 9, 1), EventDate.parse(text).first());
      assertEquals(EventDate.LATEST, EventDate.parse(text).after());
      assertEquals(text, EventDate.parse(text).edtf());
    }
    for (String text : new String[] {"../2024-09", "/2024-09"}) {
      assertEquals(EventDate.EARLIEST, EventDate.parse(text).first());
      assertEquals(LocalDate.of(2024, 10, 1), EventDate.parse(text).after());
      assertEquals(text, EventDate.parse(text).edtf());
    }
  }

  @Test
  void theLatestYearIsNotAnOpenEnd() {
    assertTrue(EventDate.parse("Y999998").after().isBefore(EventDate.LATEST));
    assertTrue(EventDate.parse("Y-999998").first().isAfter(EventDate.EARLIEST));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          ||,                 EMPTY,              "" is empty.
          soon,               NOT_A_DATE,         "soon" is not a date.
          2025-7-3,           NOT_A_DATE,         "2025-7-3" is not a date.
          2025-07-03 09:30,   NOT_A_DATE,         "2025-07-03 09:30" is not a date.
          20250703,           NOT_A_DATE,         "20250703" is not a date.
          ..,                 NOT_A_DATE,         ".." is not a date.
          2025??,             NOT_A_DATE_IN_PART, "2025??" is not a date in the part "2025?".
          2024/soon,          NOT_A_DATE_IN_PART, "2024/soon" is not a date in the part "soon".
          2024/2025/2026,     SECOND_SLASH,       "2024/2025/2026" has more than one "/".
          ../..,              NO_END_STATED,      "../.." names no day at all.
          /,                  NO_END_STATED,      "/" names no day at all.
          2025/2024,          ENDS_BEFORE_START,  "2025/2024" ends before it starts.
          2025-06-02/2025-06-01, ENDS_BEFORE_START, "2025-06-02/2025-06-01" ends before it starts.
          Y1000000,           YEAR,               |"Y1000000" has the year 1000000, which is out of range.|
          2025-13-01,         MONTH,              "2025-13-01" has the month 13.
          2025-00-01,         MONTH,              "2025-00-01" has the month 00.
          2025-33-XX,         MONTH,              "2025-33-XX" has the month 33.
          2019-13,            MONTH_OR_SEASON,    "2019-13" has the month 13.
          2025-37,            MONTH_OR_SEASON,    "2025-37" has the month 37.
          2025-00,            MONTH_OR_SEASON,    "2025-00" has the month 00.
          2025-02-29,         DAY,                "2025-02-29" has the day 29.
          2025-04-31,         DAY,                "2025-04-31" has the day 31.
          2025-04-00,         DAY,                "2025-04-00" has the day 00.
          2025-04-30T25:00,   TIME,               "2025-04-30T25:00" has the time "25:00".
          2025-04-30T09:00+99:00, TIME,           "2025-04-30T09:00+99:00" has the time "09:00+99:00".
          2X25,               UNSPECIFIED,        "2X25" has X in the wrong place.
          2024-1X,            UNSPECIFIED,        "2024-1X" has X in the wrong place.
          2024-XX-05,         UNSPECIFIED,        "2024-XX-05" has X in the wrong place.
          202X-03,            UNSPECIFIED,        "202X-03" has X in the wrong place.
          """)
  void aWrongTextIsRefusedWithTheWrongPart(String text, EdtfException.Fault fault, String sentence) {
    var exception = assertThrows(EdtfException.class, () -> EventDate.parse(text));
    assertEquals(fault, exception.fault());
    assertEquals(sentence, exception.getMessage().substring(0, exception.getMessage().indexOf(" Allowed:")));
  }

  @Test
  void theMessageSaysWhatIsAllowed() {
    assertEquals(
        "\"2025-02-29\" has the day 29. Allowed: days 01 to 28 in 2025-02.",
        assertThrows(EdtfException.class, () -> EventDate.parse("2025-02-29")).getMessage());
    assertTrue(assertThrows(EdtfException.class, () -> EventDate.parse("soon")).getMessage().endsWith("or one of them with ?, ~ or %."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025?", "2025-07~", "2024%/2025", "2024/2025?", "202X?"})
  void aSignOfDoubtQualifiesTheWholeDate(String text) {
    assertTrue(EventDate.parse(text).isQualified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2024/2025", "202X", "../2025"})
  void anImpreciseDateIsNotADoubtfulOne(String text) {
    assertFalse(EventDate.parse(text).isQualified());
  }

  @Test
  void theTimeOfDayIsKept() {
    assertEquals(Optional.of("09:30+09:00"), ((EventDate.Day) EventDate.parse("2025-07-03T09:30+09:00")).time());
    assertEquals(Optional.empty(), ((EventDate.Day) EventDate.parse("2025-07-03")).time());
  }
}
