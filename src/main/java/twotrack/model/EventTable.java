package twotrack.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import twotrack.model.EventRecord.Field;

/// All events of a dataset in columns, sorted by first day, then last day, then id; a *row* is a position in that order.
///
/// Layout, filter and counts read the columns only. Days are epoch days ([LocalDate#toEpochDay]); ends that are open or unknown read
/// [#OPEN_START] and [#OPEN_END].
public final class EventTable {
  /// The first day of an event whose start is open or unknown.
  public static final int OPEN_START = Integer.MIN_VALUE;

  /// The day after the last of an event whose end is open or unknown.
  public static final int OPEN_END = Integer.MAX_VALUE;

  private static final int BLOCK = 1 << 14;
  private static final int NEVER = Integer.MAX_VALUE;
  private static final List<Field> MARKED = List.of(Field.DISPUTE, Field.CODING, Field.LINK);

  private final EventColumns columns;
  private final int[] first;
  private final int[] after;
  private final int[] known;
  private final Map<Field, FacetColumn> facets = new EnumMap<>(Field.class);
  /// The rows that have some fields.
  private final Map<Field, long[]> having = new EnumMap<>(Field.class);
  private final Optional<DayRange> extent;

  /// @param values the values of each facet, in the order in which their indices run
  /// @param sources by id, for the days on which events became known
  EventTable(EventColumns columns, Map<Facet, List<String>> values, Map<String, Source> sources) {
    this.columns = columns;
    first = columns.first;
    after = columns.after;
    known = new int[size()];
    for (Facet facet : Facet.values()) {
      facets.put(Field.of(facet), new FacetColumn(values.getOrDefault(facet, List.of()), columns.names, size()));
    }
    for (Field field : MARKED) {
      having.put(field, new long[(size() + 63) >> 6]);
    }
    int[] published = published(sources);
    // Blocks of whole words of the bit sets, so that no two threads write into one.
    IntStream.range(0, (size() + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
      for (int row = block * BLOCK; row < Math.min(size(), (block + 1) * BLOCK); row++) {
        fill(row, published);
      }
    });
    extent = extent(RowSet.all(size()));
  }

  /// By the number of a source's name: the first epoch day that its publication can no longer mean.
  private int[] published(Map<String, Source> sources) {
    int[] published = new int[columns.names.size()];
    Arrays.fill(published, NEVER);
    sources.forEach((id, source) -> {
      int name = columns.names.find(Utf8.of(id));
      if (name >= 0) {
        source.published().ifPresent(date -> published[name] = Math.min(epochDay(date.after()), NEVER - 1));
      }
    });
    return published;
  }

  /// An event counts as known from the last day that its earliest source's publication can mean. What was published before the event is background and
  /// does not report it, unless the date of the event is in doubt: with nothing else it counts from its first day, without any source from its last.
  private void fill(int row, int[] published) {
    boolean doubtful = false;
    int earliest = NEVER;
    int earliestReport = NEVER;
    for (EventRecord record = columns.record(row); record.next(); ) {
      switch (record.field()) {
        case COMPANY, TOPIC, PRODUCT, PERSON -> requireNonNull(facets.get(record.field())).add(row, record.number());
        case DISPUTE, CODING, LINK -> requireNonNull(having.get(record.field()))[row >> 6] |= 1L << row;
        case DATE -> doubtful = record.isDoubtful();
        case CITATION -> {
          int day = published[record.number()];
          earliest = Math.min(earliest, day);
          earliestReport = day > first[row] ? Math.min(earliestReport, day) : earliestReport;
        }
        case END, ID, TITLE, SUMMARY, EXTRA -> {}
      }
    }
    int decisive = doubtful ? earliest : earliestReport;
    if (decisive < NEVER) {
      known[row] = decisive - 1;
    } else {
      known[row] = earliest < NEVER ? first[row] : after[row] - 1;
    }
  }

  /// The epoch day of a date's bound.
  public static int epochDay(LocalDate date) {
    if (!date.isAfter(EventDate.EARLIEST)) {
      return OPEN_START;
    }
    return date.isBefore(EventDate.LATEST) ? Math.toIntExact(date.toEpochDay()) : OPEN_END;
  }

  /// Number of events.
  public int size() {
    return first.length;
  }

  /// Everything about one event, made anew each time.
  public Event event(int row) {
    return columns.record(row).event(first[row], after[row], columns.importance[row]);
  }

  /// Id of the event in a row.
  public EventId id(int row) {
    return new EventId(columns.record(row).id().toString());
  }

  /// Title of the event in a row, in the first of some languages that it has.
  public String title(int row, List<String> languages) {
    return columns.record(row).title(languages);
  }

  /// The texts of an event, its title and its summary, in all languages.
  public List<String> texts(int row) {
    return columns.record(row).texts();
  }

  /// Ids of the sources that the event cites.
  public List<String> sources(int row) {
    return columns.record(row).sources();
  }

  /// How the event stands to others.
  public List<Event.Link> links(int row) {
    return columns.record(row).links();
  }

  /// The row of an event.
  public OptionalInt row(EventId id) {
    int row = columns.find(Utf8.of(id.value()));
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /// First day the event can mean.
  public int firstDay(int row) {
    return first[row];
  }

  /// First day the event can no longer mean.
  public int afterDay(int row) {
    return after[row];
  }

  /// Day by the end of which the first source that reports the event had been published.
  public int knownDay(int row) {
    return known[row];
  }

  /// 1 to 5.
  public int importance(int row) {
    return columns.importance[row];
  }

  /// The events whose first value of a facet is this one; index −1 stands for the events that name none.
  public RowSet primaryRows(Facet facet, int value) {
    return column(facet).primaryRows(value);
  }

  /// The values of a facet: ids in the order of their indices.
  public List<String> values(Facet facet) {
    return column(facet).values();
  }

  /// The events that name a value of a facet.
  public RowSet rows(Facet facet, int value) {
    return column(facet).rows(value);
  }

  /// Index of a facet's value, or −1 for an unknown one.
  public int indexOf(Facet facet, String value) {
    return column(facet).indexOf(value);
  }

  /// Events about which sources state different things.
  public RowSet disputed() {
    return having(Field.DISPUTE);
  }

  /// Events that move a subject's position.
  public RowSet coded() {
    return having(Field.CODING);
  }

  /// Events that state how they stand to others.
  public RowSet linked() {
    return having(Field.LINK);
  }

  /// First row whose first day is at or after a day; `size()` if none is.
  public int lowerBound(double day) {
    int low = 0;
    int high = first.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// First and last stated day of some events, half-open, leaving out open ends; empty without events.
  public Optional<DayRange> extent(RowSet rows) {
    int from = OPEN_END;
    int to = OPEN_START;
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      from = Math.min(from, first[row] == OPEN_START ? after[row] - 1 : first[row]);
      to = Math.max(to, after[row] == OPEN_END ? first[row] + 1 : after[row]);
    }
    return from < to ? Optional.of(new DayRange(from, to)) : Optional.empty();
  }

  /// First and last stated day of all events.
  public Optional<DayRange> extent() {
    return extent;
  }

  private FacetColumn column(Facet facet) {
    return requireNonNull(facets.get(Field.of(facet)));
  }

  private RowSet having(Field field) {
    return RowSet.of(requireNonNull(having.get(field)), size());
  }
}
