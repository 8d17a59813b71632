package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.model.Coding;
import twotrack.stance.StanceReading.LensReading;
import twotrack.stance.StanceReading.Sensitivity;
import twotrack.stance.StanceReading.Setting;

/// Other constants and other lenses over the same events: STANCE sections 5.5 and 5.6.
class RobustnessTest {
  private static final int AT = day("2024-06-01");
  private static final Verdict ADRIFT = new Verdict.Named(Story.ADRIFT);
  private static final Verdict SAILING = new Verdict.Named(Story.SAILING);

  private static StanceReading reading(Draft... drafts) {
    return Story.of(drafts).index().reading(AT);
  }

  private static LensReading lens(Lens lens, Draft... drafts) {
    return reading(drafts).lenses().stream().filter(found -> found.lens() == lens).findFirst().orElseThrow();
  }

  private static double value(Lens lens, Draft... drafts) {
    return lens(lens, drafts).values().getOrDefault(SAIL, Double.NaN);
  }

  @Test
  void positionThatHangsOnKFailsInThreeOfNineSettings() {
    Sensitivity sensitivity = reading(material("a", "2024-01-01", SAIL, 8).open()).sensitivity();
    assertEquals(new Sensitivity(6, 9, List.of(new Setting(20, 0.5, ADRIFT), new Setting(20, 1, ADRIFT), new Setting(20, 2, ADRIFT))), sensitivity);
  }

  @Test
  void positionThatHangsOnTheHalfLifeFailsWithTheShorterOne() {
    StanceReading reading = reading(material("a", "2023-01-01", SAIL, 10));
    assertEquals(SAILING, reading.verdict());
    Stream<Setting> settings = reading.sensitivity().disagreeing().stream();
    Set<String> disagreeing = settings.map(setting -> setting.k() + " " + setting.halfLifeFactor()).collect(Collectors.toSet());
    assertEquals(Set.of("10.0 0.5", "20.0 0.5", "20.0 1.0", "20.0 2.0"), disagreeing);
    assertEquals(5, reading.sensitivity().agreeing());
  }

  @Test
  void settingsAreSteppedWithTheirOwnHistory() {
    Draft back = material("c", "2024-03-01", SAIL, -2).open();
    StanceReading reading = reading(material("a", "2024-01-01", SAIL, 8).open(), material("b", "2024-02-01", SAIL, 6).open(), back);
    assertTrue(reading.sensitivity().disagreeing().isEmpty(), "K = 20 switched on at 41 and is still above 35");
  }

  @Test
  void countsLensCountsSignedEventsOfTwelveMonths() {
    Draft onTheDay = material("a", "2024-06-01", SAIL, 9);
    Draft yearAgo = material("b", "2023-06-02", SAIL, 1);
    Draft tooOld = material("c", "2023-06-01", SAIL, 5);
    Draft later = material("d", "2024-06-02", SAIL, 5);
    Draft back = material("e", "2024-01-01", SAIL, -7);
    assertEquals(100 * 2 / 12.0, value(Lens.COUNTS, onTheDay, yearAgo, tooOld, later), 1e-12);
    assertEquals(100 * 1 / 11.0, value(Lens.COUNTS, onTheDay, yearAgo, tooOld, later, back), 1e-12);
    assertEquals(-100 * 1 / 11.0, value(Lens.COUNTS, back), 1e-12);
    assertEquals(0, value(Lens.COUNTS, tooOld, later));
  }

  @Test
  void shareLensIsNetPositiveOfAllEventsOfTwelveMonths() {
    assertEquals(100, value(Lens.SHARE, material("a", "2024-05-01", SAIL, 1)));
    Draft back = material("c", "2024-05-01", SAIL, -10);
    assertEquals(100 / 3.0, value(Lens.SHARE, material("a", "2024-05-01", SAIL, 1), material("b", "2024-05-01", SAIL, 1), back), 1e-12);
    assertEquals(0, value(Lens.SHARE, material("a", "2020-05-01", SAIL, 1)));
  }

  @Test
  void cumulativeLensForgetsNothing() {
    assertEquals(100 * 9 / 19.0, value(Lens.CUMULATIVE, material("a", "1990-05-01", SAIL, 8).verbal(), material("b", "2024-05-01", SAIL, 1)), 1e-12);
    assertEquals(100 * 8 / 18.0, value(Lens.CUMULATIVE, material("a", "1990-05-01", SAIL, 8).until("1991")), 1e-12);
  }

  @Test
  void lensThatNamesAnotherPositionDisagrees() {
    LensReading faded = lens(Lens.CUMULATIVE, material("a", "1990-05-01", SAIL, 8));
    assertEquals(SAILING, faded.verdict());
    assertFalse(faded.agrees());
    assertTrue(lens(Lens.COUNTS, material("a", "1990-05-01", SAIL, 8)).agrees());
  }

  @Test
  void lensBetweenTheThresholdsAgreesWithTheIndex() {
    Draft[] six = IntStream.range(0, 6).mapToObj(i -> material("e" + i, "2024-05-0" + (i + 1), SAIL, 5)).toArray(Draft[]::new);
    assertEquals(37.5, value(Lens.COUNTS, six));
    assertTrue(lens(Lens.COUNTS, six).agrees());
    assertEquals(SAILING, lens(Lens.COUNTS, six).verdict());
  }

  @Test
  void disputedEventsAreNotSeenThroughAnyLens() {
    Draft disputed = material("a", "2024-05-01", SAIL, 8).is(Coding.Status.DISPUTED);
    assertEquals(List.of(0.0, 0.0, 0.0), List.of(value(Lens.COUNTS, disputed), value(Lens.SHARE, disputed), value(Lens.CUMULATIVE, disputed)));
  }
}
