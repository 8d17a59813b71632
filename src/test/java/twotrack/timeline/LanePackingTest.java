package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanePackingTest {
  private static LanePacking.Item item(int row, int importance, double start, double title) {
    return new LanePacking.Item(row, importance, start, start + 18, List.of(title, Math.min(title, 60)));
  }

  private static List<LanePacking.Item> random(long seed, int count) {
    var random = new Random(seed);
    return IntStream.range(0, count).mapToObj(row -> item(row, 1 + random.nextInt(5), random.nextDouble(3000), 40 + random.nextDouble(200))).toList();
  }

  private static Stream<Integer> shown(LanePacking.Placement placement) {
    return switch (placement) {
      case LanePacking.Placement.Single single -> Stream.of(single.row());
      case LanePacking.Placement.Cluster cluster -> cluster.rows().stream();
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 20})
  void everyEventIsShownExactlyOnce(int rows) {
    for (int seed = 0; seed < 30; seed++) {
      List<Integer> shown = LanePacking.pack(random(seed, 120), rows).stream().flatMap(LanePackingTest::shown).sorted().toList();
      assertEquals(IntStream.range(0, 120).boxed().toList(), shown);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 20})
  void nothingInARowTouchesAnythingElse(int rows) {
    for (int seed = 0; seed < 30; seed++) {
      List<LanePacking.Item> items = random(seed, 120);
      Map<Integer, List<double[]>> byRow = new HashMap<>();
      for (LanePacking.Placement placement : LanePacking.pack(items, rows)) {
        assertTrue(placement.lane() >= 0 && placement.lane() < rows);
        double[] extent = switch (placement) {
          case LanePacking.Placement.Single(int row, _, double reach, _) -> placement instanceof LanePacking.Placement.Single(_, _, _, var form) && form == LanePacking.Form.DOT
              ? new double[] {items.get(row).start() + 4, items.get(row).start() + reach - 4}
              : new double[] {items.get(row).start(), items.get(row).start() + reach};
          case LanePacking.Placement.Cluster(_, _, double middle) -> new double[] {middle - LanePacking.BUBBLE_WIDTH / 2, middle + LanePacking.BUBBLE_WIDTH / 2};
        };
        byRow.computeIfAbsent(placement.lane(), _ -> new ArrayList<>()).add(extent);
      }
      byRow.values().forEach(row -> {
        row.sort((a, b) -> Double.compare(a[0], b[0]));
        for (int i = 1; i < row.size(); i++) {
          assertTrue(row.get(i - 1)[1] <= row.get(i)[0], "overlap");
        }
      });
    }
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<LanePacking.Item> items = random(7, 200);
    var shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(LanePacking.pack(items, 4), LanePacking.pack(shuffled, 4));
  }

  private static List<LanePacking.Placement> inOrder(List<LanePacking.Placement> placements) {
    return placements.stream().sorted(Comparator.comparing(placement -> shown(placement).findFirst().orElseThrow())).toList();
  }

  @Test
  void importantEventsKeepTheirTitles() {
    List<LanePacking.Item> items = List.of(item(0, 1, 100, 200), item(1, 5, 130, 200));
    assertEquals(
        List.of(new LanePacking.Placement.Single(0, 0, 18, LanePacking.Form.DOT), new LanePacking.Placement.Single(1, 0, 200, LanePacking.Form.PILL)),
        inOrder(LanePacking.pack(items, 1)));
  }

  @Test
  void aTitleIsShortenedBeforeAnotherIsLeftOut() {
    List<LanePacking.Item> items = List.of(item(0, 3, 0, 200), item(1, 3, 120, 200));
    assertEquals(
        List.of(new LanePacking.Placement.Single(0, 0, 114, LanePacking.Form.PILL), new LanePacking.Placement.Single(1, 0, 200, LanePacking.Form.PILL)),
        inOrder(LanePacking.pack(items, 1)));
  }

  @Test
  void eventsOfOneDayFallIntoOneClusterInTimeOrder() {
    List<LanePacking.Item> sameDay = IntStream.range(0, 9).mapToObj(row -> item(row, 3, 500, 100)).toList();
    List<LanePacking.Placement.Cluster> clusters = LanePacking.pack(sameDay, 3).stream()
        .filter(LanePacking.Placement.Cluster.class::isInstance).map(LanePacking.Placement.Cluster.class::cast).toList();
    assertEquals(1, clusters.size());
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), clusters.getFirst().rows());
  }

  @Test
  void wantsOneRowForEventsThatStandApart() {
    assertEquals(1, LanePacking.rowsWanted(List.of(item(0, 3, 0, 90), item(1, 3, 100, 90)), 10));
    assertEquals(2, LanePacking.rowsWanted(List.of(item(0, 3, 0, 110), item(1, 3, 50, 90)), 10));
    assertEquals(10, LanePacking.rowsWanted(IntStream.range(0, 50).mapToObj(row -> item(row, 3, 0, 90)).toList(), 10));
  }
}
