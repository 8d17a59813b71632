package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import twotrack.model.EventId;
import twotrack.stance.TurningPoint.Cause;

/// The first days of positions that hold: STANCE section 6.
class TurningPointsTest {
  private static final LocalDate TURN = LocalDate.of(2024, 6, 1);
  private static final Verdict ADRIFT = new Verdict.Named(Story.ADRIFT);
  private static final Verdict SAILING = new Verdict.Named(Story.SAILING);

  private static final Story TURNS =
      Story.of(material("first", "2024-01-01", SAIL, 1).open(), material("turn", TURN.toString(), SAIL, 10).open()).until("2026-12-31");

  private static Draft back(int days) {
    return material("back", TURN.plusDays(days).toString(), SAIL, -10).open();
  }

  private static List<Integer> days(Story story) {
    return story.index().turningPoints().stream().map(TurningPoint::day).toList();
  }

  @Test
  void positionThatHoldsSixtyDaysIsATurningPoint() {
    assertEquals(List.of(day("2024-06-01"), day("2024-07-31")), days(TURNS.with(back(60))));
  }

  @Test
  void positionThatHoldsFiftyNineDaysIsNone() {
    assertEquals(List.of(), days(TURNS.with(back(59))));
  }

  @Test
  void positionThatHoldsToTheEndOfTheDataIsATurningPoint() {
    assertEquals(List.of(day("2024-06-01")), days(TURNS.until("2024-06-03")));
    assertEquals(List.of(day("2024-06-01")), days(TURNS.with(back(10)).until("2024-06-03")));
  }

  @Test
  void firstPositionTurnsFromNothing() {
    assertEquals(List.of(), days(Story.of(material("first", "2024-01-01", SAIL, 10).open()).until("2026-12-31")));
  }

  @Test
  void positionThatBeginsWithEnoughEvidenceTurnsFromNotEnough() {
    TurningPoint point = TURNS.minimumCodings(2).index().turningPoints().getFirst();
    assertEquals(List.of(new Verdict.NotEnoughEvidence(), SAILING), List.of(point.from(), point.to()));
  }

  @Test
  void turningPointTellsFromWhereToWhere() {
    TurningPoint point = TURNS.index().turningPoints().getFirst();
    assertEquals(List.of(ADRIFT, SAILING), List.of(point.from(), point.to()));
  }

  @Test
  void causesAreTheLargestChangesInTheWindow() {
    Story story =
        TURNS.with(
            material("weak", "2024-05-01", SAIL, 0.5).open(),
            material("ninetyBefore", "2024-03-03", SAIL, 2.5).open(),
            material("inWindow", "2024-03-04", SAIL, 2).open(),
            material("strong", "2024-05-20", SAIL, -3).open());
    assertEquals(
        List.of(cause("turn", 10), cause("strong", -3), cause("inWindow", 2)),
        story.index().turningPoints().getFirst().causes().stream().map(found -> cause(found.event().value(), found.change())).toList());
  }

  private static String cause(String event, double change) {
    return event + " " + change;
  }

  @Test
  void causesAreOnTheAxisThatSwitched() {
    Story story = TURNS.with(material("other", "2024-05-31", OAR, 5).open());
    int row = story.dataset().events().row(new EventId("turn")).orElseThrow();
    assertEquals(List.of(new Cause(new EventId("turn"), row, SAIL, 10)), story.index().turningPoints().getFirst().causes());
  }
}
