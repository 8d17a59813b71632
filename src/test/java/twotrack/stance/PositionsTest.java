package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.model.Coding;
import twotrack.model.EventId;
import twotrack.stance.AxisReading.Doubt;
import twotrack.stance.StanceReading.Firmness;

/// How a position gets its name and how firm it is: STANCE section 6.
class PositionsTest {
  /// With this K, evidence of 26 reads exactly 40, and 21 exactly 35.
  private static final double K = 39;

  private static final Story AT_FORTY =
      Story.of(standing("a", "2024-01-01", 10), standing("b", "2024-01-01", 10), standing("c", "2024-01-10", 6)).k(K).until("2025-12-31");

  private static Draft standing(String event, String date, double weight) {
    return material(event, date, SAIL, weight).open().exact();
  }

  private static List<String> phases(Story story) {
    return story.index().phases().stream().map(phase -> name(phase.verdict()) + " " + phase.days().first()).toList();
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Named(var position) -> position.id();
      case Verdict.Unnamed(var high) -> high.toString();
      case Verdict.NotEnoughEvidence _ -> "not enough";
    };
  }

  @Test
  void axisSwitchesOnAtItsUpperThreshold() {
    assertEquals(40, AT_FORTY.index().index(SAIL, day("2024-01-10")));
    assertEquals(List.of("adrift 2024-01-01", "sailing 2024-01-10"), phases(AT_FORTY));
  }

  @Test
  void axisStaysOffJustBelowItsUpperThreshold() {
    Story below = AT_FORTY.without("c").with(standing("c", "2024-01-10", 5.99));
    assertEquals(39.99, below.index().index(SAIL, day("2024-01-10")), 0.005);
    assertEquals(List.of("adrift 2024-01-01"), phases(below));
  }

  @Test
  void axisStaysOnAtItsLowerThreshold() {
    Story lower = AT_FORTY.with(standing("d", "2024-03-01", -5));
    assertEquals(35, lower.index().index(SAIL, day("2024-03-01")));
    assertEquals(List.of("adrift 2024-01-01", "sailing 2024-01-10"), phases(lower));
  }

  @Test
  void axisSwitchesOffBelowItsLowerThresholdAndStaysOffBetweenTheTwo() {
    Story off = AT_FORTY.with(standing("d", "2024-03-01", -5.01), standing("e", "2024-05-01", 5));
    assertEquals(34.99, off.index().index(SAIL, day("2024-03-01")), 0.005);
    assertEquals(39.99, off.index().index(SAIL, day("2024-05-01")), 0.01);
    assertEquals(List.of("adrift 2024-01-01", "sailing 2024-01-10", "adrift 2024-03-01"), phases(off));
  }

  @Test
  void tooFewCodingsAreNotEnoughEvidence() {
    Story story = AT_FORTY.minimumCodings(3);
    assertEquals(List.of("not enough 2024-01-01", "sailing 2024-01-10"), phases(story));
    assertEquals(Firmness.NOT_ENOUGH_EVIDENCE, story.index().reading(day("2024-01-09")).firmness());
    assertEquals(2, story.index().reading(day("2024-01-09")).codings());
    assertEquals(Firmness.FIRM, story.index().reading(day("2024-01-10")).firmness());
    assertEquals(List.of("not enough 2024-01-01"), phases(AT_FORTY.minimumCodings(4)));
  }

  @Test
  void disputedAndUnsourcedCodingsAreNoEvidence() {
    Draft disputed = standing("d", "2024-01-11", 1).is(Coding.Status.DISPUTED);
    Story story = AT_FORTY.minimumCodings(4).with(disputed, standing("e", "2024-01-11", 1).unsourced());
    assertEquals(List.of("not enough 2024-01-01"), phases(story));
  }

  @Test
  void eventKnownOnlyToTheYearDoesNotSwitchByItself() {
    Story story = Story.of(material("y", "2024", SAIL, 10).open().exact()).until("2025-12-31");
    assertEquals(50, story.index().index(SAIL, day("2025-01-01")));
    assertEquals(List.of("adrift 2024-07-01"), phases(story));
    AxisReading reading = story.index().reading(day("2025-01-01")).axes().getFirst();
    assertFalse(reading.on());
    assertEquals(Optional.of(Doubt.YEAR_DATED_EVENT), reading.doubt());
    assertEquals(Firmness.TENTATIVE, story.index().reading(day("2025-01-01")).firmness());
  }

  @Test
  void eventKnownToTheMonthSwitchesByItself() {
    assertEquals(List.of("sailing 2024-07-16"), phases(Story.of(material("m", "2024-07", SAIL, 10).open()).until("2025-12-31")));
  }

  @Test
  void eventKnownOnlyToTheYearCountsOnceTheOthersReachTheThreshold() {
    Story story = Story.of(material("y", "2024", SAIL, 10).open(), material("d", "2024-10-01", SAIL, 7).open()).until("2025-12-31");
    assertEquals(List.of("adrift 2024-07-01", "sailing 2024-10-01"), phases(story));
  }

  @Test
  void twoEventsKnownOnlyToTheYearBearEachOtherOut() {
    Story story = Story.of(material("y", "2023", SAIL, 10).open(), material("z", "2024", SAIL, 10).open()).until("2025-12-31");
    assertEquals(List.of("adrift 2023-07-02", "sailing 2024-07-01"), phases(story));
  }

  @Test
  void fadingEventKnownOnlyToTheYearBlocksUntilItIsNotNeeded() {
    Draft hindrance = material("n", "2024-08-01", SAIL, -6).verbal();
    Story story = Story.of(material("y", "2024", SAIL, 10), hindrance, material("d", "2024-08-01", SAIL, 9).open()).until("2026-12-31");
    StanceIndex index = story.index();
    int on = index.phases().getLast().days().from();
    double withoutY = index.indexWithout(new EventId("y"), SAIL, on);
    double theDayBefore = index.indexWithout(new EventId("y"), SAIL, on - 1);
    assertTrue(theDayBefore < 40 && withoutY >= 40, theDayBefore + " " + withoutY);
    assertTrue(index.index(SAIL, day("2024-08-01")) >= 40);
  }

  @Test
  void positionIsFirmWhereTheWholeEnvelopeAgrees() {
    StanceReading on = Story.of(standing("a", "2024-01-01", 10)).index().reading(day("2024-01-01"));
    StanceReading off = Story.of(standing("a", "2024-01-01", 5)).index().reading(day("2024-01-01"));
    assertEquals(List.of(Firmness.FIRM, Firmness.FIRM), List.of(on.firmness(), off.firmness()));
    assertTrue(on.axes().stream().allMatch(AxisReading::firm));
  }

  @Test
  void positionIsTentativeWhereTheEnvelopeOfAnAxisCrossesItsThreshold() {
    StanceReading on = Story.of(material("a", "2024-01-01", SAIL, 10).range(5, 12)).index().reading(day("2024-01-01"));
    StanceReading off = Story.of(material("a", "2024-01-01", SAIL, 5).range(4, 7)).index().reading(day("2024-01-01"));
    assertEquals(List.of(Firmness.TENTATIVE, Firmness.TENTATIVE), List.of(on.firmness(), off.firmness()));
    assertEquals(Optional.of(Doubt.ENVELOPE_CROSSES_THRESHOLD), on.axes().getFirst().doubt());
    assertEquals(Optional.of(Doubt.ENVELOPE_CROSSES_THRESHOLD), off.axes().getFirst().doubt());
    assertEquals(Optional.empty(), on.axes().getLast().doubt());
  }

  @Test
  void axisThatIsOnIsFirmDownToItsLowerThreshold() {
    Draft[] sevens = Stream.of("a", "b", "c").map(event -> material(event, "2024-01-01", SAIL, 9).range(7, 9)).toArray(Draft[]::new);
    AxisReading exact = Story.of(sevens).k(K).index().reading(day("2024-01-01")).axes().getFirst();
    assertEquals(35, exact.envelope().low());
    assertTrue(exact.on() && exact.firm());
  }

  @Test
  void axisThatIsOffIsNotFirmIfItsEnvelopeReachesTheUpperThreshold() {
    Draft most = material("c", "2024-01-01", SAIL, 4).range(4, 6);
    Story story = Story.of(standing("a", "2024-01-01", 10), standing("b", "2024-01-01", 10), most).k(K);
    AxisReading reading = story.index().reading(day("2024-01-01")).axes().getFirst();
    assertEquals(40, reading.envelope().high());
    assertFalse(reading.on() || reading.firm());
  }

  @Test
  void regionThatTheModelDoesNotNameTellsItsAxes() {
    assertEquals(new Verdict.Unnamed(Set.of(OAR)), Verdict.of(List.of(Story.ADRIFT), Set.of(OAR)));
  }

  @Test
  void dayBeforeTheFirstCodingHasNoPosition() {
    StanceReading reading = AT_FORTY.index().reading(day("2023-12-31"));
    assertEquals(new Verdict.NotEnoughEvidence(), reading.verdict());
    assertTrue(reading.since().isEmpty() && reading.before().isEmpty());
  }

  @Test
  void dataThatEndsBeforeTheFirstCodingHasNoPhases() {
    assertEquals(List.of(), phases(AT_FORTY.until("2023-12-31")));
  }

  @Test
  void withoutAClosingDayTheDataEndsWithItsLastEvent() {
    StanceIndex index = Story.of(standing("a", "2024-01-01", 10), standing("b", "2024-02-01", 10)).index();
    assertEquals(day("2024-02-01"), index.lastDay());
    assertEquals(day("2024-02-01"), index.phases().getLast().days().to() - 1);
  }
}
