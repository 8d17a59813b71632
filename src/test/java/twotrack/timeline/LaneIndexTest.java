package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twotrack.bench.SyntheticDataset;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// The index answers as a look at every event would.
class LaneIndexTest {
  private static final EventTable TABLE = SyntheticDataset.real(5000).dataset().events();
  private static final RowSet ROWS = RowSet.where(TABLE.size(), row -> row % 3 != 0);
  private static final LaneIndex INDEX = new LaneIndex(TABLE, ROWS);
  private static final int FIRST = TABLE.firstDay(0);
  private static final int DAYS = 8000;

  private static IntStream rows(IntPredicate test) {
    return IntStream.range(0, TABLE.size()).filter(ROWS::contains).filter(test);
  }

  private static IntStream randomDays(int seed) {
    return new Random(seed).ints(200, FIRST - 10, FIRST + DAYS);
  }

  @Test
  void countsWhatBeginsBeforeADay() {
    randomDays(1).forEach(day -> assertEquals(rows(row -> TABLE.firstDay(row) < day).count(), INDEX.before(day)));
  }

  @Test
  void countsWhatRunsIntoADay() {
    randomDays(2).forEach(day -> assertEquals(rows(row -> TABLE.firstDay(row) < day && TABLE.afterDay(row) > day).count(), INDEX.running(day)));
  }

  @Test
  void theKindIsTheSmallestPowerOfTwoThatHoldsTheDays() {
    rows(row -> TABLE.afterDay(row) != EventTable.OPEN_END).forEach(row -> {
      int days = TABLE.afterDay(row) - TABLE.firstDay(row);
      int kind = LaneIndex.kind(TABLE, row);
      assertTrue(days <= 1 << kind && (kind == 0 || days > 1 << kind - 1), () -> days + " days are of kind " + kind);
    });
  }

  @Test
  void findsTheMostImportantOnesInOrder() {
    var random = new Random(3);
    for (int i = 0; i < 200; i++) {
      int from = FIRST + random.nextInt(DAYS);
      int after = from + random.nextInt(400);
      int first = random.nextInt(4);
      int last = first + random.nextInt(8);
      int most = 1 + random.nextInt(6);
      int[] expected = rows(row -> TABLE.firstDay(row) >= from && TABLE.firstDay(row) < after)
          .filter(row -> LaneIndex.kind(TABLE, row) >= first && LaneIndex.kind(TABLE, row) <= last)
          .boxed().sorted(Comparator.comparingInt((Integer row) -> -TABLE.importance(row)).thenComparingInt(row -> row)).limit(most)
          .mapToInt(row -> row).toArray();
      assertArrayEquals(expected, INDEX.best(new LaneIndex.Range(first, last), from, after, most));
    }
  }

  @Test
  void manyIsTheMostInAnyAlignedStretchUpToFourTimesTheMean() {
    for (int kind = 0; kind < 12; kind++) {
      int shift = kind;
      var counts = rows(_ -> true).boxed()
          .collect(Collectors.groupingBy(row -> TABLE.firstDay(row) >> shift, Collectors.counting()));
      long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      assertEquals(Math.min(most, 4L * ROWS.count() / counts.size()), INDEX.many(kind));
    }
  }
}
