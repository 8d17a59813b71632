package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.model.EventId;
import twotrack.model.Source;

/// The vectors of STANCE section 8, on axes named otherwise.
class TestVectorsTest {
  private static final double MICRO = 1e-6;
  private static final double PRINTED = 5.1e-5;

  private static final Story VECTORS =
      Story.of(
          Draft.material("E1", "2024-06-03", SAIL, 3).verbal().range(2, 4),
          Draft.material("E2", "2024-09-27", SAIL, 8).until("2029-09-26").grade(Source.Reliability.B).range(6, 9),
          Draft.material("E3", "2023-10-31", OAR, 4).grade(Source.Reliability.B).range(3, 6),
          Draft.material("E4", "2025-07-03", OAR, 6).range(4, 8),
          Draft.material("E5", "2025-08-04", SAIL, -1).verbal().grade(Source.Reliability.D).range(-2, 0));

  private final StanceIndex index = VECTORS.until("2032-12-31").index();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023-10-30, 0, 0, 0, 0, 0
          2024-01-01, 0, 0, 3.394318, 25.3415, 0
          2024-12-31, 8.546828, 46.0824, 2.400698, 19.3594, 19.3594
          2025-07-02, 7.872447, 44.0480, 2.018013, 16.7916, 16.7916
          2025-07-03, 7.869899, 44.0400, 8.016099, 44.4941, 44.0400
          2025-12-31, 7.252989, 42.0390, 6.751086, 40.3024, 40.3024
          2029-09-26, 7.200298, 41.8615, 1.848683, 15.6024, 15.6024
          2031-09-26, 3.601676, 26.4796, 0.924767, 8.4649, 8.4649
          """)
  void sumsAndIndicesAreThoseOfTheSpecification(String date, double sailSum, double sailIndex, double oarSum, double oarIndex, double twoTrackness) {
    int day = day(date);
    assertEquals(sailSum, index.sum(SAIL, day), MICRO);
    assertEquals(sailIndex, index.index(SAIL, day), PRINTED);
    assertEquals(oarSum, index.sum(OAR, day), MICRO);
    assertEquals(oarIndex, index.index(OAR, day), PRINTED);
    assertEquals(100 * sailSum / (sailSum + 10), index.index(SAIL, day), 1e-5);
    assertEquals(100 * oarSum / (oarSum + 10), index.index(OAR, day), 1e-5);
    assertEquals(twoTrackness, index.reading(day).twoTrackness(), PRINTED);
  }

  @Test
  void positionsSwitchOnTheSpecifiedDays() {
    assertEquals(
        List.of("adrift 2023-10-31", "sailing 2024-09-27", "both 2025-07-03", "sailing 2026-08-27", "adrift 2030-07-30"),
        index.phases().stream().map(TestVectorsTest::text).toList());
    assertEquals(47.7304, index.index(SAIL, day("2024-09-27")), PRINTED);
    assertEquals(34.9858, index.index(OAR, day("2026-08-27")), PRINTED);
    assertEquals(34.9828, index.index(SAIL, day("2030-07-30")), PRINTED);
  }

  private static String text(Phase phase) {
    String name = phase.verdict() instanceof Verdict.Named(var position) ? position.id() : "?";
    return name + " " + phase.days().first();
  }

  @Test
  void contributionsAreThoseOfTheSpecification() {
    int day = day("2025-12-31");
    Map<String, Double> products =
        Stream.of(SAIL, OAR)
            .flatMap(axis -> index.contributions(axis, day).stream())
            .collect(Collectors.toMap(contribution -> contribution.event().value(), Contribution::product));
    assertEquals(0.337017, products.get("E1"), MICRO);
    assertEquals(7.2, products.get("E2"), MICRO);
    assertEquals(1.697940, products.get("E3"), MICRO);
    assertEquals(5.053146, products.get("E4"), MICRO);
    assertEquals(-0.284028, products.get("E5"), MICRO);
    assertEquals(5, products.size());
  }

  @Test
  void envelopeIsThatOfTheSpecification() {
    Envelope sail = index.envelope(SAIL, day("2025-12-31"));
    Envelope oar = index.envelope(OAR, day("2025-12-31"));
    assertEquals(33.5840, sail.low(), PRINTED);
    assertEquals(46.0898, sail.high(), PRINTED);
    assertEquals(31.7043, oar.low(), PRINTED);
    assertEquals(48.1447, oar.high(), PRINTED);
  }

  @ParameterizedTest
  @CsvSource({"E2, sail, 0.5271", "E4, oar, 14.5149", "E3, oar, 33.5687", "E1, sail, 40.8843", "E5, sail, 42.9778"})
  void leavingOneOutGivesTheSpecifiedIndex(String event, String axis, double without) {
    assertEquals(without, index.indexWithout(new EventId(event), axis, day("2025-12-31")), PRINTED);
  }

  @Test
  void positionHangsMostOnTheEventWithTheLargestChange() {
    var influence = index.reading(day("2025-12-31")).influence().orElseThrow();
    assertEquals(new EventId("E2"), influence.event());
    assertEquals(0.5271, influence.indexWithout().get(SAIL), PRINTED);
    assertEquals(40.3024, influence.indexWithout().get(OAR), PRINTED);
  }

  @Test
  void agreementIsThatOfTheSpecification() {
    assertEquals(0.964, CoderAgreement.alpha(List.of(pair(3, 4), pair(8, 8), pair(4, 5), pair(6, 5), pair(-1, -2))).orElseThrow(), 5e-4);
    assertEquals(-0.36, CoderAgreement.alpha(List.of(pair(3, 8), pair(8, 3), pair(4, 5), pair(6, -1), pair(-1, 5))).orElseThrow(), 5e-3);
  }

  private static double[] pair(double first, double second) {
    return new double[] {first, second};
  }

  @Test
  void readingOfADayTellsSinceWhenAndWhatWasBefore() {
    StanceReading reading = index.reading(day("2025-12-31"));
    assertEquals(new Verdict.Named(Story.BOTH), reading.verdict());
    assertEquals(day("2025-07-03"), reading.since().orElseThrow());
    Phase before = reading.before().orElseThrow();
    assertEquals(new Verdict.Named(Story.SAILING), before.verdict());
    assertEquals(day("2025-07-03") - day("2024-09-27"), before.days().days());
    assertEquals(5, reading.codings());
    assertTrue(reading.axes().stream().allMatch(AxisReading::on));
  }
}
