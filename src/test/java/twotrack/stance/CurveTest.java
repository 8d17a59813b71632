package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twotrack.model.Coding;
import twotrack.model.DayRange;

/// What the strip draws: curves and evidence.
class CurveTest {
  private static final int FROM = day("2024-01-01");
  private static final int TO = day("2026-12-31");
  private static final StanceIndex INDEX =
      Story.of(
              material("a", "2024-03-01", SAIL, 8).until("2025-02-28").exact(),
              material("b", "2025-06-01", SAIL, -4).exact(),
              material("c", "2025-06-02", SAIL, 0.5).exact())
          .index();

  private static List<CurvePoint> on(List<CurvePoint> points, String date) {
    return points.stream().filter(point -> point.day() == day(date)).toList();
  }

  @Test
  void jumpsAreDrawnAsJumpsAndBendsAsPoints() {
    List<CurvePoint> points = INDEX.curve(SAIL, FROM, TO, 100);
    assertEquals(List.of(0.0, 100 * 8 / 18.0), on(points, "2024-03-01").stream().map(CurvePoint::index).toList());
    assertEquals(1, on(points, "2025-02-28").size());
    assertEquals(2, on(points, "2025-06-01").size());
    assertEquals(2, on(points, "2025-06-02").size());
  }

  @Test
  void pointsAreThoseOfTheIndexInOrder() {
    List<CurvePoint> points = INDEX.curve(SAIL, FROM, TO, 100);
    assertEquals(List.of(FROM, TO), List.of(points.getFirst().day(), points.getLast().day()));
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      boolean foot = i + 1 < points.size() && points.get(i + 1).day() == point.day();
      assertTrue(i == 0 || points.get(i - 1).day() <= point.day());
      Envelope envelope = INDEX.envelope(SAIL, point.day());
      assertTrue(foot || point.equals(new CurvePoint(point.day(), INDEX.index(SAIL, point.day()), envelope.low(), envelope.high())));
    }
  }

  @Test
  void littleRoomKeepsTheLargestJumps() {
    List<CurvePoint> points = INDEX.curve(SAIL, FROM, TO, 8);
    assertTrue(points.size() <= 8, points.size() + " points");
    assertEquals(2, on(points, "2024-03-01").size());
    assertEquals(2, on(points, "2025-06-01").size());
    assertEquals(0, on(points, "2025-06-02").size());
    assertEquals(List.of(FROM, TO), List.of(points.getFirst().day(), points.getLast().day()));
  }

  @Test
  void pointsNeverExceedTheirNumber() {
    var stories = new RandomStories(23);
    for (int i = 0; i < 300; i++) {
      StanceIndex index = stories.next().index();
      int max = 4 + stories.random().nextInt(60);
      int from = stories.day();
      int size = index.curve(SAIL, from, from + stories.random().nextInt(3_000), max).size();
      assertTrue(size <= max, size + " points, not " + max);
    }
  }

  @Test
  void shortSpanHasOnePointADay() {
    assertEquals(IntStream.rangeClosed(FROM, FROM + 9).boxed().toList(), INDEX.curve(SAIL, FROM, FROM + 9, 1_000).stream().map(CurvePoint::day).toList());
    assertEquals(1, INDEX.curve(SAIL, FROM, FROM, 1_000).size());
  }

  @Test
  void curveNeedsAForwardSpanAndRoom() {
    assertThrows(IllegalArgumentException.class, () -> INDEX.curve(SAIL, TO, FROM, 100));
    assertThrows(IllegalArgumentException.class, () -> INDEX.curve(SAIL, FROM, TO, 3));
  }

  @Test
  void evidenceIsCountedByEventsPerQuarter() {
    Story story =
        Story.of(
                material("a", "2024-01-01", SAIL, 8),
                material("a", "2024-01-01", Story.OAR, 8),
                material("b", "2024-03-31", SAIL, 8),
                material("c", "2024-10-01", SAIL, 8),
                material("d", "2024-10-01", SAIL, 8).is(Coding.Status.DISPUTED),
                material("future", "2025-02-01", SAIL, 8))
            .until("2024-12-31");
    var first = new EvidenceStrip.Quarter(days("2024-01-01", "2024-04-01"), 2);
    var last = new EvidenceStrip.Quarter(days("2024-10-01", "2025-01-01"), 1);
    assertEquals(List.of(first, last), story.index().evidence().quarters());
  }

  @Test
  void daysWithoutEvidenceWithinTwoHalfLivesAreGaps() {
    Draft impulse = material("a", "2020-01-01", SAIL, 3).verbal();
    Story story = Story.of(impulse, material("b", "2022-01-01", SAIL, 3).verbal().until("2022-12-31")).until("2025-12-31");
    assertEquals(List.of(days("2021-01-01", "2022-01-01"), days("2024-01-01", "2026-01-01")), story.index().evidence().gaps());
  }

  @Test
  void commitmentInForceIsEvidence() {
    assertEquals(List.of(), Story.of(material("a", "2010-01-01", SAIL, 3).open()).until("2025-12-31").index().evidence().gaps());
  }

  private static DayRange days(String from, String to) {
    return new DayRange(day(from), day(to));
  }
}
