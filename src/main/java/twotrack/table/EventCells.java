package twotrack.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// What the table says of the events of a dataset in one language, and how it sorts them. Events are named by their row in the [EventTable].
public final class EventCells {
  /// After every grade.
  private static final String UNGRADED = "Z";

  private final Dataset dataset;
  private final EventTable table;
  private final Messages messages;
  private final List<String> languages;
  private final DateWords dates;
  private final Map<EventColumn, int[]> ranks = new EnumMap<>(EventColumn.class);
  private Sorting lastSorting = Sorting.BY_TIME;
  private int[] lastSorted = {};

  public EventCells(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
    table = dataset.events();
    languages = messages.language().preference(dataset.header().languages());
    dates = new DateWords(messages);
  }

  /// The text of a cell.
  public String text(EventColumn column, int row) {
    Event event = table.event(row);
    return switch (column) {
      case DATE -> dates.words(event.date());
      case TITLE -> event.title().in(languages);
      case COMPANIES -> names(Facet.COMPANY, event.companies());
      case TOPICS -> names(Facet.TOPIC, event.topics());
      case IMPORTANCE -> Integer.toString(event.importance());
      case SOURCES ->
          bestGrade(event).map(grade -> messages.text("table.sources.cell", grade, sources(row))).orElseGet(() -> messages.text("table.sources.none"));
    };
  }

  /// A whole row in one sentence, for a screen reader.
  public String sentence(int row) {
    Event event = table.event(row);
    return messages.text(
        "table.row",
        text(EventColumn.DATE, row),
        dates.precision(event.date()),
        text(EventColumn.TITLE, row),
        text(EventColumn.COMPANIES, row),
        event.topics().isEmpty() ? 0 : 1,
        text(EventColumn.TOPICS, row),
        event.importance(),
        sources(row),
        bestGrade(event).orElse(""));
  }

  /// Rows in an order. Sorting a great many takes a while: all rows are sorted, once for an order, and those that are shown picked out.
  public RowOrder listed(RowSet rows, Sorting sorting) {
    if (sorting.equals(Sorting.BY_TIME)) {
      return RowOrder.byTime(rows);
    }
    if (!sorting.equals(lastSorting)) {
      lastSorted = sorted(sorting);
      lastSorting = sorting;
    }
    return new SortedOrder(lastSorted, rows);
  }

  private int[] sorted(Sorting sorting) {
    int[] rows = IntStream.range(0, table.size()).toArray();
    for (Sorting.Key key : sorting.keys().reversed()) {
      int[] rank = ranks.computeIfAbsent(key.column(), this::ranks);
      int sign = key.direction() == Sorting.Direction.DESCENDING ? -1 : 1;
      long[] keyed = new long[rows.length];
      for (int place = 0; place < rows.length; place++) {
        keyed[place] = (((long) sign * rank[rows[place]]) << Integer.SIZE) | place;
      }
      Arrays.sort(keyed);
      int[] before = rows;
      rows = Arrays.stream(keyed).mapToInt(one -> before[(int) one]).toArray();
    }
    return rows;
  }

  /// The place of each row in the order of a column; equal cells share one. Dates by the first day that they can mean, words as the language sorts them,
  /// sources from the best grade and, within a grade, from the greatest number.
  private int[] ranks(EventColumn column) {
    return switch (column) {
      case DATE -> IntStream.range(0, table.size()).toArray();
      case TITLE, COMPANIES, TOPICS -> words(column);
      case IMPORTANCE -> IntStream.range(0, table.size()).map(table::importance).toArray();
      case SOURCES -> places(row -> new Support(gradeOrLast(row), -sources(row)), Comparator.comparing(Support::grade).thenComparingInt(Support::fewest));
    };
  }

  private record Support(String grade, int fewest) {}

  private int[] words(EventColumn column) {
    Collator collator = Collator.getInstance(messages.language().locale());
    Map<String, CollationKey> keys = new HashMap<>();
    return this.<CollationKey>places(row -> keys.computeIfAbsent(text(column, row), collator::getCollationKey), Comparator.naturalOrder());
  }

  /// The places of the rows in the order of something that they have.
  private <T> int[] places(IntFunction<T> value, Comparator<T> order) {
    var places = new TreeMap<T, List<Integer>>(order);
    for (int row = 0; row < table.size(); row++) {
      places.computeIfAbsent(value.apply(row), _ -> new ArrayList<>()).add(row);
    }
    int[] ranks = new int[table.size()];
    int place = 0;
    for (List<Integer> equal : places.values()) {
      for (int row : equal) {
        ranks[row] = place;
      }
      place++;
    }
    return ranks;
  }

  private String gradeOrLast(int row) {
    return bestGrade(table.event(row)).orElse(UNGRADED);
  }

  private int sources(int row) {
    return table.event(row).sources().size();
  }

  /// The grade of the best source, such as A1: the reliability of the source decides, then the credibility of what it states.
  private Optional<String> bestGrade(Event event) {
    return event.sources().stream()
        .map(citation -> dataset.source(citation.source()).map(Source::reliability).orElse(Source.Reliability.F).name() + citation.credibility())
        .min(Comparator.naturalOrder());
  }

  private String names(Facet facet, List<String> ids) {
    return ids.stream()
        .map(id -> dataset.find(facet, id).map(thing -> thing.name().in(languages)).orElse(id))
        .collect(Collectors.joining(messages.text("table.list.separator")));
  }
}
