package twotrack.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.RowSet;

class RowOrderTest {
  private static final Dataset DATASET = TestDatasets.random(11, 500);
  private static final RowSet THIRDS = RowSet.where(500, row -> row % 3 == 1);

  private final EventCells cells = new EventCells(DATASET, new Messages(Language.ENGLISH));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64, 4095, 4096, 4097, 20_000})
  void timeOrderListsTheRowsOfTheSet(int size) {
    var random = new Random(size);
    RowSet rows = RowSet.where(size, row -> row / 5000 != 1 && random.nextInt(100) < row % 7);
    int[] plain = IntStream.range(0, size).filter(rows::contains).toArray();
    RowOrder order = RowOrder.byTime(rows);
    assertEquals(IntStream.of(plain).boxed().toList(), rows(order));
    IntStream.range(0, plain.length).forEach(place -> assertEquals(place, order.placeOf(plain[place])));
    IntStream.range(0, size).filter(row -> !rows.contains(row)).forEach(row -> assertEquals(-1, order.placeOf(row)));
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnSortsBothWaysAndKeepsTimeOrderWithin(EventColumn column) {
    Comparator<Integer> plain = plain(column);
    assertEquals(sorted(plain), rows(cells.listed(THIRDS, by(column, Sorting.Direction.ASCENDING))));
    assertEquals(sorted(plain.reversed()), rows(cells.listed(THIRDS, by(column, Sorting.Direction.DESCENDING))));
  }

  @Test
  void theFirstKeyDecidesAndTheSecondWithin() {
    var sorting = new Sorting(List.of(
        new Sorting.Key(EventColumn.IMPORTANCE, Sorting.Direction.DESCENDING), new Sorting.Key(EventColumn.TITLE, Sorting.Direction.ASCENDING)));
    Comparator<Integer> plain = Comparator.comparing((Integer row) -> -DATASET.events().importance(row)).thenComparing(plain(EventColumn.TITLE));
    assertEquals(sorted(plain), rows(cells.listed(THIRDS, sorting)));
  }

  @Test
  void aSortedRowKnowsItsPlace() {
    RowOrder order = cells.listed(THIRDS, by(EventColumn.TITLE, Sorting.Direction.DESCENDING));
    IntStream.range(0, order.size()).forEach(place -> assertEquals(place, order.placeOf(order.row(place))));
    assertEquals(-1, order.placeOf(0));
  }

  private Comparator<Integer> plain(EventColumn column) {
    return switch (column) {
      case DATE -> Comparator.naturalOrder();
      case TITLE, COMPANIES, TOPICS -> Comparator.comparing(row -> cells.text(column, row), Collator.getInstance(Locale.ENGLISH)::compare);
      case IMPORTANCE -> Comparator.comparing(DATASET.events()::importance);
      case SOURCES -> Comparator.comparing((Integer row) -> DATASET.events().event(row).sources().isEmpty())
          .thenComparing(row -> -DATASET.events().event(row).sources().size());
    };
  }

  private static Sorting by(EventColumn column, Sorting.Direction direction) {
    return new Sorting(List.of(new Sorting.Key(column, direction)));
  }

  private static List<Integer> sorted(Comparator<Integer> order) {
    return IntStream.range(0, 500).filter(THIRDS::contains).boxed().sorted(order).toList();
  }

  private static List<Integer> rows(RowOrder order) {
    return IntStream.range(0, order.size()).mapToObj(order::row).toList();
  }
}
