package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.model.EventId;

/// What must hold for every dataset, on seeded random ones.
class StancePropertiesTest {
  private static final int STORIES = 1_000;
  private static final int DAYS = 12;
  private static final double NANO = 1e-9;
  private static final List<String> AXES = List.of(SAIL, OAR);

  private static final List<Told> TOLD = Stream.generate(new RandomStories(42)::next).limit(STORIES).map(story -> new Told(story, story.index())).toList();

  private record Told(Story story, StanceIndex index) {}

  private interface Check {
    void on(Story story, StanceIndex index, String axis, int day);
  }

  private static void onRandomDays(Check check) {
    var stories = new RandomStories(43);
    for (Told told : TOLD) {
      for (int n = 0; n < DAYS; n++) {
        check.on(told.story(), told.index(), AXES.get(n % 2), stories.day());
      }
    }
  }

  @Test
  void waterfallSumsToTheLine() {
    onRandomDays((_, index, axis, day) -> {
      double products = index.contributions(axis, day).stream().mapToDouble(Contribution::product).sum();
      assertEquals(index.sum(axis, day), products, NANO);
    });
  }

  @Test
  void waterfallSumsToTheEnvelope() {
    onRandomDays((_, index, axis, day) -> {
      double low = index.contributions(axis, day).stream().mapToDouble(contribution -> contribution.envelope().low()).sum();
      double high = index.contributions(axis, day).stream().mapToDouble(contribution -> contribution.envelope().high()).sum();
      assertEquals(100 * low / (Math.abs(low) + 10), index.envelope(axis, day).low(), 1e-8);
      assertEquals(100 * high / (Math.abs(high) + 10), index.envelope(axis, day).high(), 1e-8);
    });
  }

  @Test
  void envelopeContainsTheLine() {
    onRandomDays((_, index, axis, day) -> {
      Envelope envelope = index.envelope(axis, day);
      double line = index.index(axis, day);
      assertTrue(envelope.low() <= line + NANO && line <= envelope.high() + NANO, () -> line + " is not in " + envelope);
    });
  }

  @Test
  void everyWeightIsInItsRange() {
    onRandomDays((_, index, axis, day) -> {
      for (Contribution contribution : index.contributions(axis, day)) {
        assertTrue(contribution.low() <= contribution.weight() && contribution.weight() <= contribution.high(), contribution::toString);
      }
    });
  }

  @Test
  void sumIsThatOfTheFormula() {
    onRandomDays((story, index, axis, day) -> assertEquals(new DirectEvaluation(story).sum(axis, LocalDate.ofEpochDay(day)), index.sum(axis, day), NANO));
  }

  @Test
  void envelopeIsTheExtremeOverAllWeightsAndDays() {
    var stories = new RandomStories(7);
    for (int i = 0; i < 150; i++) {
      Story story = stories.next();
      StanceIndex index = story.index();
      var direct = new DirectEvaluation(story);
      for (int n = 0; n < 4; n++) {
        int day = stories.day();
        String axis = AXES.get(n % 2);
        assertEquals(direct.index(direct.extreme(axis, LocalDate.ofEpochDay(day), -1)), index.envelope(axis, day).low(), 1e-8);
        assertEquals(direct.index(direct.extreme(axis, LocalDate.ofEpochDay(day), 1)), index.envelope(axis, day).high(), 1e-8);
      }
    }
  }

  @Test
  void positionsAreThoseOfSteppingDayByDay() {
    var stories = new RandomStories(3);
    int switches = 0;
    for (int i = 0; i < 120; i++) {
      Story story = stories.next().minimumCodings(0);
      StanceIndex index = story.index();
      var direct = new DirectEvaluation(story);
      if (index.firstDay().isPresent()) {
        LocalDate first = LocalDate.ofEpochDay(index.firstDay().getAsInt());
        List<Set<String>> stepped = direct.stepped(first, LocalDate.ofEpochDay(index.lastDay()));
        var found = new ArrayList<Set<String>>();
        index.phases().forEach(phase -> {
          for (int n = 0; n < phase.days().days(); n++) {
            found.add(phase.verdict().high());
          }
        });
        assertEquals(stepped, found);
        switches += index.phases().size() - 1;
      }
    }
    assertTrue(switches > 100, "too few switches to prove anything: " + switches);
  }

  @Test
  void orderOfTheInputDoesNotMatter() {
    var stories = new RandomStories(5);
    for (Told told : TOLD) {
      Story story = told.story();
      StanceIndex index = told.index();
      StanceIndex shuffled = story.shuffled(stories.random()).index();
      assertEquals(index.phases(), shuffled.phases());
      assertEquals(index.turningPoints(), shuffled.turningPoints());
      assertEquals(index.uncounted(), shuffled.uncounted());
      int day = stories.day();
      assertEquals(index.reading(day), shuffled.reading(day));
      assertEquals(AuditTable.csv(index, day), AuditTable.csv(shuffled, day));
    }
  }

  @Test
  void leavingOneOutIsBuildingWithoutIt() {
    var stories = new RandomStories(11);
    for (Told told : TOLD) {
      Story story = told.story();
      StanceIndex index = told.index();
      int day = stories.day();
      Set<String> events = story.drafts().stream().map(Draft::event).collect(Collectors.toSet());
      for (String event : events) {
        StanceIndex rebuilt = story.without(event).index();
        for (String axis : AXES) {
          assertEquals(rebuilt.index(axis, day), index.indexWithout(new EventId(event), axis, day), 1e-8);
        }
      }
    }
  }

  @Test
  void strongestInfluenceIsTheLargestChangeOfAnyIndex() {
    var stories = new RandomStories(13);
    for (Told told : TOLD) {
      Story story = told.story();
      StanceIndex index = told.index();
      int day = stories.day();
      double largest = story.drafts().stream().mapToDouble(draft -> change(index, draft.event(), day)).max().orElse(0);
      double named = index.reading(day).influence().map(influence -> change(index, influence.event().value(), day)).orElse(0.0);
      assertEquals(largest, named, NANO);
    }
  }

  private static double change(StanceIndex index, String event, int day) {
    return AXES.stream().mapToDouble(axis -> Math.abs(index.index(axis, day) - index.indexWithout(new EventId(event), axis, day))).max().orElseThrow();
  }

  @Test
  void phasesFollowEachOtherFromTheFirstCodingToTheEndOfTheData() {
    for (Told told : TOLD) {
      StanceIndex index = told.index();
      List<Phase> phases = index.phases();
      for (int n = 1; n < phases.size(); n++) {
        assertEquals(phases.get(n - 1).days().to(), phases.get(n).days().from());
        assertTrue(!phases.get(n - 1).verdict().equals(phases.get(n).verdict()));
      }
      if (!phases.isEmpty()) {
        assertEquals(index.firstDay().orElseThrow(), phases.getFirst().days().from());
        assertEquals(day("2024-06-30"), phases.getLast().days().to() - 1);
      }
    }
  }

  @Test
  void pointSaysWhatTheReadingSays() {
    onRandomDays((_, index, _, day) -> {
      StanceReading reading = index.reading(day);
      StancePoint point = index.point(day);
      assertEquals(reading.verdict(), point.verdict());
      assertEquals(reading.axes(), point.axes());
      assertEquals(reading.firmness(), point.firmness());
    });
  }

  @Test
  void changesAreEveryDayOnWhichThePositionOrALineMovesOtherThanByFading() {
    var stories = new RandomStories(23);
    for (int i = 0; i < 20; i++) {
      StanceIndex index = stories.next().index();
      int from = stories.day();
      int to = from + 700;
      List<StancePoint> daily = index.daily(from, to).toList();
      Set<Integer> changes = index.changes(from, to).map(StancePoint::day).collect(Collectors.toSet());
      assertTrue(changes.contains(from) && changes.contains(to));
      for (int n = 1; n < daily.size(); n++) {
        StancePoint point = daily.get(n);
        StancePoint before = daily.get(n - 1);
        boolean moved = !point.standsLike(before) || AXES.stream().anyMatch(axis -> begins(index, axis, point.day()));
        assertTrue(!moved || changes.contains(point.day()), () -> point + " is missing");
      }
    }
  }

  /// Whether something that counts begins on a day.
  private static boolean begins(StanceIndex index, String axis, int day) {
    return index.contributions(axis, day).stream().anyMatch(one -> one.counts() && one.product() != 0 && Onset.of(one.date()).middle() == day);
  }

  @Test
  void auditTableSumsToTheLines() {
    var stories = new RandomStories(19);
    for (Told told : TOLD) {
      StanceIndex index = told.index();
      int day = stories.day();
      for (String axis : AXES) {
        Stream<String[]> rows = AuditTable.csv(index, day).lines().skip(1).map(line -> line.split(",", -1));
        double sum = rows.filter(cells -> cells[3].equals(axis)).mapToDouble(cells -> Double.parseDouble(cells[12])).sum();
        assertEquals(index.sum(axis, day), sum, NANO);
      }
    }
  }
}
