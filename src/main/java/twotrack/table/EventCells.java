package twotrack.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
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
      case SOURCES -> bestGrade(event).map(grade -> messages.text("table.sources.cell", grade, sources(row))).orElseGet(() -> messages.text("table.sources.none"));
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

  /// The order of a column: dates by the first day that they can mean, words as the language sorts them, sources from the best grade and, within a grade,
  /// from the greatest number.
  public Comparator<Integer> order(EventColumn column) {
    return switch (column) {
      case DATE -> Comparator.naturalOrder();
      case TITLE, COMPANIES, TOPICS -> {
        int[] rank = ranks.computeIfAbsent(column, this::ranks);
        yield Comparator.comparingInt(row -> rank[row]);
      }
      case IMPORTANCE -> Comparator.comparingInt(table::importance);
      case SOURCES -> Comparator.comparing(this::gradeOrLast).thenComparing(Comparator.comparingInt(this::sources).reversed());
    };
  }

  /// The place of each row among the texts of a column; equal texts share one.
  private int[] ranks(EventColumn column) {
    Collator collator = Collator.getInstance(messages.language().locale());
    List<CollationKey> keys = IntStream.range(0, table.size()).mapToObj(row -> collator.getCollationKey(text(column, row))).toList();
    var places = new TreeMap<CollationKey, Integer>();
    keys.stream().sorted().forEach(key -> places.putIfAbsent(key, places.size()));
    return keys.stream().mapToInt(key -> Objects.requireNonNull(places.get(key))).toArray();
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
