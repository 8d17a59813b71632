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
    return new LanePacking.Item(row, importance, start, 18, List.of(title, Math.min(title, 60)), 0);
  }

  private static List<LanePacking.Item> random(long seed, int count) {
    var random = new Random(seed);
    return IntStream.range(0, count).mapToObj(row -> item(row, 1 + random.nextInt(5), random.nextDouble(3000), 40 + random.nextDouble(200))).toList();
  }

  private static Stream<Integer> shown(LanePacking packing) {
    return Stream.concat(packing.seats().stream().map(seat -> seat.item().row()), packing.bubbles().stream().flatMap(bubble -> bubble.rows().stream()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 20})
  void everyEventIsShownExactlyOnce(int rows) {
    for (int seed = 0; seed < 30; seed++) {
      List<Integer> shown = shown(LanePacking.of(random(seed, 120), rows)).sorted().toList();
      assertEquals(IntStream.range(0, 120).boxed().toList(), shown);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 20})
  void nothingInARowTouchesAnythingElse(int rows) {
    for (int seed = 0; seed < 30; seed++) {
      List<LanePacking.Item> items = random(seed, 120);
      Map<Integer, List<double[]>> byRow = new HashMap<>();
      LanePacking packing = LanePacking.of(items, rows);
      for (PackedRows.Seat seat : packing.seats()) {
        assertTrue(seat.row() >= 0 && seat.row() < rows);
        double dot = seat.isTitled() ? 0 : 4;
        double start = seat.item().start();
        byRow.computeIfAbsent(seat.row(), _ -> new ArrayList<>()).add(new double[] {start + dot, start + seat.width() - dot});
      }
      packing.bubbles().forEach(bubble ->
          byRow.computeIfAbsent(rows - 1, _ -> new ArrayList<>()).add(new double[] {bubble.left(), bubble.middle() + bubble.half()}));
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
    assertEquals(LanePacking.of(items, 4), LanePacking.of(shuffled, 4));
  }

  private static List<PackedRows.Seat> inOrder(LanePacking packing) {
    return packing.seats().stream().sorted(Comparator.comparing(seat -> seat.item().row())).toList();
  }

  @Test
  void importantEventsKeepTheirTitles() {
    List<LanePacking.Item> items = List.of(item(0, 1, 100, 200), item(1, 5, 130, 200));
    assertEquals(
        List.of(new PackedRows.Seat(items.get(0), 0, 18), new PackedRows.Seat(items.get(1), 0, 200)),
        inOrder(LanePacking.of(items, 1)));
    assertEquals(List.of(false, true), inOrder(LanePacking.of(items, 1)).stream().map(PackedRows.Seat::isTitled).toList());
  }

  @Test
  void aTitleIsShortenedBeforeAnotherIsLeftOut() {
    List<LanePacking.Item> items = List.of(item(0, 3, 0, 200), item(1, 3, 120, 200));
    assertEquals(
        List.of(new PackedRows.Seat(items.get(0), 0, 114), new PackedRows.Seat(items.get(1), 0, 200)),
        inOrder(LanePacking.of(items, 1)));
    assertTrue(inOrder(LanePacking.of(items, 1)).stream().allMatch(PackedRows.Seat::isTitled));
  }

  @Test
  void eventsOfOneDayFallIntoOneClusterInTimeOrder() {
    List<LanePacking.Item> sameDay = IntStream.range(0, 9).mapToObj(row -> item(row, 3, 500, 100)).toList();
    List<LanePacking.Spot> bubbles = LanePacking.of(sameDay, 3).bubbles();
    assertEquals(1, bubbles.size());
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), bubbles.getFirst().rows());
  }

  @Test
  void whatStaysAloneInACrowdedLaneHasItsTitleWhereThereIsRoom() {
    List<LanePacking.Item> items = List.of(item(0, 3, 0, 200), item(1, 3, 10, 200), item(2, 3, 300, 100), item(3, 3, 500, 100), item(4, 3, 540, 100));
    LanePacking packing = LanePacking.of(items, 1);
    assertEquals(List.of(List.of(0, 1)), packing.bubbles().stream().map(LanePacking.Spot::rows).toList());
    assertEquals(
        List.of(new PackedRows.Seat(items.get(2), 0, 100), new PackedRows.Seat(items.get(3), 0, 34), new PackedRows.Seat(items.get(4), 0, 100)),
        inOrder(packing));
  }

  @Test
  void aLongEventAloneInACrowdedLaneIsABarUnlessSomethingStandsOnIt() {
    var bar = new LanePacking.Item(2, 3, 300, 150, List.of(150.0), 0);
    LanePacking.Item after = item(3, 3, 460, 100);
    List<LanePacking.Item> crowd = List.of(item(0, 3, 0, 200), item(1, 3, 10, 200));
    assertEquals(List.of(2, 3), inOrder(LanePacking.of(with(crowd, bar, after), 1)).stream().map(seat -> seat.item().row()).toList());
    assertEquals(List.of(List.of(0, 1), List.of(2)),
        LanePacking.of(with(crowd, bar, item(3, 3, 440, 100)), 1).bubbles().stream().map(LanePacking.Spot::rows).toList());
  }

  private static List<LanePacking.Item> with(List<LanePacking.Item> items, LanePacking.Item... more) {
    return Stream.concat(items.stream(), Stream.of(more)).toList();
  }

  @Test
  void wantsOneRowForEventsThatStandApart() {
    assertEquals(1, LanePacking.rowsWanted(List.of(item(0, 3, 0, 90), item(1, 3, 100, 90)), 10));
    assertEquals(2, LanePacking.rowsWanted(List.of(item(0, 3, 0, 110), item(1, 3, 50, 90)), 10));
    assertEquals(10, LanePacking.rowsWanted(IntStream.range(0, 50).mapToObj(row -> item(row, 3, 0, 90)).toList(), 10));
  }
}
