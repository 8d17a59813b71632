package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.model.EventDate;
import twotrack.model.EventId;

/// From which day an event counts when its date is not a day: STANCE section 4.
class OnsetTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-03-05,            2024-03-05, 2024-03-05, 2024-03-05, false
          2024-04,               2024-04-01, 2024-04-15, 2024-04-30, false
          2024-03,               2024-03-01, 2024-03-16, 2024-03-31, false
          2024-33,               2024-01-01, 2024-02-15, 2024-03-31, false
          2024-21,               2024-03-01, 2024-04-15, 2024-05-31, false
          2024,                  2024-01-01, 2024-07-01, 2024-12-31, true
          2023,                  2023-01-01, 2023-07-02, 2023-12-31, true
          2023?,                 2023-01-01, 2023-07-02, 2023-12-31, true
          1969,                  1969-01-01, 1969-07-02, 1969-12-31, true
          202X,                  2020-01-01, 2024-12-31, 2029-12-31, true
          2024-01-01/2024-01-11, 2024-01-01, 2024-01-06, 2024-01-11, false
          2024-03-05/..,         2024-03-05, 2024-03-05, 2024-03-05, false
          ../2024-03-05,         2024-03-05, 2024-03-05, 2024-03-05, false
          2024-04/,              2024-04-01, 2024-04-15, 2024-04-30, false
          """)
  void lineUsesTheMiddleAndTheEnvelopeTheEnds(String date, String earliest, String middle, String latest, boolean yearOnly) {
    Onset onset = Onset.of(EventDate.parse(date));
    assertEquals(new Onset(day(earliest), day(middle), day(latest)), onset);
    assertEquals(yearOnly, onset.isKnownOnlyToTheYear());
  }

  @Test
  void rangeWithoutAnyStatedEndIsRefused() {
    var unstated = new EventDate.Interval(new EventDate.End.Open(), new EventDate.End.Unknown());
    assertThrows(IllegalArgumentException.class, () -> Onset.of(unstated));
  }

  @Test
  void impreciseImpulseSpansFromNothingToAllOfItWithinItsRange() {
    StanceIndex index = Story.of(material("e", "2024-04", SAIL, 10).exact()).index();
    assertEquals(new Envelope(0, 0), index.envelope(SAIL, day("2024-03-31")));
    assertEquals(new Envelope(0, 50), index.envelope(SAIL, day("2024-04-01")));
    assertEquals(0, index.sum(SAIL, day("2024-04-14")));
    assertEquals(10, index.sum(SAIL, day("2024-04-15")));
    assertEquals(new Envelope(0, 50), index.envelope(SAIL, day("2024-04-29")));
    double least = 10 * Math.pow(2, -29 / (2 * 365.2425));
    assertEquals(100 * least / (least + 10), index.envelope(SAIL, day("2024-04-30")).low(), 1e-9);
    assertEquals(50, index.envelope(SAIL, day("2024-04-30")).high());
  }

  @Test
  void commitmentIsInForceThroughTheLastDayOfItsEnd() {
    StanceIndex index = Story.of(material("e", "2024-03-05", SAIL, 8).until("2026")).index();
    assertEquals(8, index.sum(SAIL, day("2026-12-31")));
    assertEquals(8 * Math.pow(2, -1 / (2 * 365.2425)), index.sum(SAIL, day("2027-01-01")), 1e-12);
  }

  @Test
  void commitmentThatEndedBeforeItsOnsetHasFadedSinceItsEnd() {
    StanceIndex index = Story.of(material("e", "2024", SAIL, 8).until("2024-03-31")).index();
    assertEquals(8 * Math.pow(2, -92 / (2 * 365.2425)), index.sum(SAIL, day("2024-07-01")), 1e-12);
  }

  @Test
  void openCommitmentNeverFades() {
    assertEquals(8, Story.of(material("e", "2024-03-05", SAIL, 8).open()).index().sum(SAIL, day("9999-12-31")));
  }

  @Test
  void commitmentsTellTheirDays() {
    var through = OptionalInt.of(day("2026-12-31"));
    var e = new EventId("e");
    var f = new EventId("f");
    Draft ending = material("e", "2024-03-05", SAIL, 8).until("2026");
    Draft open = material("f", "2025-01-01", SAIL, 8).open();
    assertEquals(
        List.of(new Commitment(e, 0, SAIL, day("2024-03-05"), through), new Commitment(f, 1, SAIL, day("2025-01-01"), OptionalInt.empty())),
        Story.of(ending, open, material("g", "2025-01-01", SAIL, 8)).index().commitments(SAIL));
  }
}
