package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Map<RankBy, ToDoubleFunction<Contribution>> DAILY = Map.of(
      RankBy.STRENGTH, contribution -> -Math.abs(contribution.product()), RankBy.PRODUCT, Contribution::product, RankBy.REST, Contribution::k);

  @Test
  void onEveryDayARankingHoldsWhatAddsToTheLineInItsOrder() {
    var stories = new RandomStories(29);
    for (int i = 0; i < 400; i++) {
      StanceIndex index = stories.next().index();
      for (int n = 0; n < 6; n++) {
        int day = stories.day();
        DAILY.forEach((by, value) -> {
          assertRanked(index, day, index.ranking(SAIL, by), value);
          assertRanked(index, day, index.ranking(SAIL, by).reversed(), contribution -> -value.applyAsDouble(contribution));
        });
        assertRanked(index, day, index.ranking(SAIL, Comparator.comparingDouble(Contribution::weight)), Contribution::weight);
        assertRanked(index, day, index.ranking(SAIL, Comparator.comparingDouble(Contribution::q)).reversed(), contribution -> -contribution.q());
      }
    }
  }

  private static void assertRanked(StanceIndex index, int day, Ranking ranking, ToDoubleFunction<Contribution> value) {
    var ranked = new ArrayList<Contribution>();
    ranking.on(day).forEachRemaining(ranked::add);
    List<Contribution> adding = index.contributions(SAIL, day).stream().filter(contribution -> contribution.product() != 0).toList();
    assertEquals(adding.size(), ranking.size(day));
    assertEquals(new HashSet<>(adding), new HashSet<>(ranked));
    for (int i = 1; i < ranked.size(); i++) {
      assertTrue(value.applyAsDouble(ranked.get(i - 1)) <= value.applyAsDouble(ranked.get(i)) + 1e-12, () -> "out of order on " + day + ": " + ranked);
    }
  }

  @Test
  void equalContributionsFollowEachOtherAsTheirEventsDo() {
    StanceIndex index = Story.of(
        material("d", "2024-01-03", SAIL, 5).open(),
        material("a", "2024-01-01", SAIL, 5).open(),
        material("c", "2024-01-02", SAIL, 5).open(),
        material("b", "2024-01-02", SAIL, -5).open()).index();
    assertEquals(List.of("a", "b", "c", "d"), ids(index.ranking(SAIL, RankBy.STRENGTH)));
    assertEquals(List.of("b", "a", "c", "d"), ids(index.ranking(SAIL, RankBy.PRODUCT)));
    assertEquals(List.of("a", "c", "d", "b"), ids(index.ranking(SAIL, RankBy.PRODUCT).reversed()));
    assertEquals(List.of("a", "b", "c", "d"), ids(index.ranking(SAIL, Comparator.comparing(_ -> 0)).reversed()));
  }

  private static List<String> ids(Ranking ranking) {
    var ids = new ArrayList<String>();
    ranking.on(day("2024-06-01")).forEachRemaining(contribution -> ids.add(contribution.event().value()));
    return ids;
  }

  @Test
  void beforeTheFirstEventThereIsNothing() {
    Ranking ranking = Story.of(material("a", "2024-01-01", SAIL, 5)).index().ranking(SAIL, RankBy.STRENGTH);
    assertEquals(0, ranking.size(day("2023-12-31")));
    assertTrue(!ranking.on(day("2023-12-31")).hasNext());
    assertEquals(1, ranking.size(day("2024-01-01")));
  }
}
