package twotrack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSetCountTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 200, 511, 512, 513, 1700})
  void theRowsBeforeARowAreCounted(int size) {
    RowSet thirds = RowSet.where(size, row -> row % 3 == 0);
    for (int row = 0; row <= size; row++) {
      assertEquals((row + 2) / 3, thirds.countBefore(row));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 130})
  void theRowsBetweenTwoAreCounted(int size) {
    RowSet thirds = RowSet.where(size, row -> row % 3 == 0);
    RowSet odd = RowSet.where(size, row -> row % 2 == 1);
    for (int from = 0; from <= size; from++) {
      for (int to = 0; to <= size; to++) {
        assertEquals(Math.max(0, to / 2 - from / 2), odd.countAndBetween(odd, from, to));
        int first = from;
        int end = to;
        assertEquals(IntStream.range(first, Math.max(first, end)).filter(row -> row % 6 == 3).count(), odd.countAndBetween(thirds, first, end));
      }
    }
  }
}
