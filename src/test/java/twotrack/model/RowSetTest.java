package twotrack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSetTest {
  private static final int[] ROWS = {0, 1, 62, 63, 64, 65, 127, 128, 199};

  private static RowSet of(int size, int... rows) {
    return RowSet.where(size, row -> IntStream.of(rows).anyMatch(wanted -> wanted == row));
  }

  private static List<Integer> rows(RowSet set) {
    var rows = new ArrayList<Integer>();
    set.forEach(rows::add);
    return rows;
  }

  @Test
  void forEachGivesTheRowsInOrder() {
    assertEquals(IntStream.of(ROWS).boxed().toList(), rows(of(200, ROWS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 128, 200})
  void allHoldsEveryRowAndNoMore(int size) {
    assertEquals(IntStream.range(0, size).boxed().toList(), rows(RowSet.all(size)));
    assertEquals(size, RowSet.all(size).count());
    assertEquals(RowSet.where(size, _ -> true), RowSet.all(size));
    assertTrue(RowSet.none(size).isEmpty());
    assertEquals(size, RowSet.none(size).tableSize());
  }

  @Test
  void nextAndPreviousFindTheNearestRow() {
    RowSet set = of(200, 5, 63, 64, 130);
    assertEquals(5, set.next(0));
    assertEquals(5, set.next(5));
    assertEquals(63, set.next(6));
    assertEquals(64, set.next(64));
    assertEquals(130, set.next(65));
    assertEquals(-1, set.next(131));
    assertEquals(-1, set.next(200));
    assertEquals(130, set.previous(199));
    assertEquals(64, set.previous(129));
    assertEquals(63, set.previous(63));
    assertEquals(5, set.previous(62));
    assertEquals(-1, set.previous(4));
    assertEquals(-1, set.previous(-1));
  }

  @Test
  void setOperationsAgreeWithRowByRowOnes() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int size = random.nextInt(200);
      int left = random.nextInt();
      int right = random.nextInt();
      RowSet one = RowSet.where(size, row -> Integer.bitCount(row * left) % 2 == 0);
      RowSet other = RowSet.where(size, row -> Integer.bitCount(row * right) % 3 == 0);
      assertEquals(RowSet.where(size, row -> one.contains(row) && other.contains(row)), one.and(other));
      assertEquals(RowSet.where(size, row -> one.contains(row) || other.contains(row)), one.or(other));
      assertEquals(RowSet.where(size, row -> one.contains(row) && !other.contains(row)), one.andNot(other));
      assertEquals(one.and(other).count(), one.countAnd(other));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 200})
  void theRowsBeforeARowAreASet(int size) {
    for (int end = 0; end <= size; end++) {
      int row = end;
      assertEquals(RowSet.where(size, other -> other < row), RowSet.before(row, size));
    }
  }

  @Test
  void bitsAreRows() {
    var bits = new BitSet();
    IntStream.of(ROWS).forEach(bits::set);
    assertEquals(of(200, ROWS), RowSet.of(bits, 200));
    assertEquals(RowSet.none(200), RowSet.of(new BitSet(), 200));
    assertThrows(IllegalArgumentException.class, () -> RowSet.of(bits, 199));
  }

  @Test
  void setsAreEqualByTableAndRows() {
    assertEquals(of(100, 3, 70), of(100, 70, 3));
    assertEquals(of(100, 3, 70).hashCode(), of(100, 70, 3).hashCode());
    assertNotEquals(of(100, 3), of(101, 3));
    assertNotEquals(of(100, 3), of(100, 4));
    assertFalse(of(100, 3).isEmpty());
    assertEquals("{3, 70}", of(100, 3, 70).toString());
  }
}
