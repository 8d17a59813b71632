package twotrack.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// All events of a dataset in columns, sorted by first day, then last day, then id; a *row* is a position in that order.
///
/// Layout, filter and counts read the columns only. Days are epoch days ([LocalDate#toEpochDay]); ends that are open or unknown read
/// [#OPEN_START] and [#OPEN_END].
public final class EventTable {
  /// The first day of an event whose start is open or unknown.
  public static final int OPEN_START = Integer.MIN_VALUE;

  /// The day after the last of an event whose end is open or unknown.
  public static final int OPEN_END = Integer.MAX_VALUE;

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.date().first()).thenComparing(event -> event.date().after()).thenComparing(Event::id);

  private final List<Event> events;
  private final int[] first;
  private final int[] after;
  private final int[] known;
  private final byte[] importance;
  private final Map<EventId, Integer> rows;
  private final Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
  private final RowSet disputed;
  private final RowSet coded;
  private final int longestDays;

  /// @param events in any order, with distinct ids
  /// @param values the values of each facet, in the order in which their indices run
  /// @param sources by id, for the days on which events became known
  EventTable(List<Event> events, Map<Facet, List<String>> values, Map<String, Source> sources) {
    this.events = events.stream().sorted(ORDER).toList();
    int size = events.size();
    first = new int[size];
    after = new int[size];
    known = new int[size];
    importance = new byte[size];
    rows = HashMap.newHashMap(size);
    int longest = 0;
    for (int row = 0; row < size; row++) {
      Event event = this.events.get(row);
      first[row] = epochDay(event.date().first());
      after[row] = epochDay(event.date().after());
      known[row] = knownDay(event, sources);
      importance[row] = (byte) event.importance();
      if (rows.put(event.id(), row) != null) {
        throw new IllegalArgumentException("The event id " + event.id() + " stands twice.");
      }
      if (first[row] != OPEN_START) {
        longest = Math.max(longest, after[row] == OPEN_END ? OPEN_END : after[row] - first[row]);
      }
    }
    longestDays = longest;
    for (Facet facet : Facet.values()) {
      facets.put(facet, new FacetColumn(values.getOrDefault(facet, List.of()), this.events, facet));
    }
    disputed = RowSet.where(size, row -> !this.events.get(row).disputed().isEmpty());
    coded = RowSet.where(size, row -> !this.events.get(row).codings().isEmpty());
  }

  /// The epoch day of a date's bound.
  public static int epochDay(LocalDate date) {
    if (!date.isAfter(EventDate.EARLIEST)) {
      return OPEN_START;
    }
    return date.isBefore(EventDate.LATEST) ? Math.toIntExact(date.toEpochDay()) : OPEN_END;
  }

  /// An event counts as known from the last day that its earliest source's publication can mean. What was published before the event is background and
  /// does not report it, unless the date of the event is in doubt: with nothing else it counts from its first day, without any source from its last.
  private static int knownDay(Event event, Map<String, Source> sources) {
    List<EventDate> published = event.sources().stream()
        .map(citation -> Optional.ofNullable(sources.get(citation.source())).flatMap(Source::published))
        .flatMap(Optional::stream)
        .toList();
    return published.stream()
        .filter(date -> event.date().isQualified() || date.after().isAfter(event.date().first()))
        .mapToInt(date -> epochDay(date.after()) - 1)
        .min()
        .orElseGet(() -> published.isEmpty() ? epochDay(event.date().after()) - 1 : epochDay(event.date().first()));
  }

  /// Number of events.
  public int size() {
    return first.length;
  }

  /// Everything about one event.
  public Event event(int row) {
    return events.get(row);
  }

  /// Id of the event in a row.
  public EventId id(int row) {
    return events.get(row).id();
  }

  /// Title of the event in a row, in the first of some languages that it has.
  public String title(int row, List<String> languages) {
    return events.get(row).title().in(languages);
  }

  /// The row of an event.
  public OptionalInt row(EventId id) {
    Integer row = rows.get(id);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
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
    return importance[row];
  }

  /// Index of the first value of a facet that the event names, or −1. Of companies it is the lane.
  public int primary(Facet facet, int row) {
    return column(facet).primary[row];
  }

  /// The events whose first value of a facet is this one; index −1 stands for the events that name none.
  public RowSet primaryRows(Facet facet, int value) {
    FacetColumn column = column(facet);
    return value < 0 ? column.unnamed : column.primaryRows.get(value);
  }

  /// The values of a facet: ids in the order of their indices.
  public List<String> values(Facet facet) {
    return column(facet).values;
  }

  /// The events that name a value of a facet.
  public RowSet rows(Facet facet, int value) {
    return column(facet).rows.get(value);
  }

  /// Index of a facet's value, or −1 for an unknown one.
  public int indexOf(Facet facet, String value) {
    return column(facet).index.getOrDefault(value, -1);
  }

  /// Events about which sources state different things.
  public RowSet disputed() {
    return disputed;
  }

  /// Events that move a subject's position.
  public RowSet coded() {
    return coded;
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

  /// Length of the longest event, days: no event that starts earlier than this before a day can reach it.
  public int longestDays() {
    return longestDays;
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
    return extent(RowSet.all(size()));
  }

  private FacetColumn column(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }

  private static List<String> named(Event event, Facet facet) {
    return switch (facet) {
      case COMPANY -> event.companies();
      case TOPIC -> event.topics();
      case PRODUCT -> event.products();
      case PERSON -> event.people();
    };
  }

  private static final class FacetColumn {
    private final List<String> values;
    private final Map<String, Integer> index;
    private final int[] primary;
    private final List<RowSet> rows;
    private final List<RowSet> primaryRows;
    private final RowSet unnamed;

    FacetColumn(List<String> values, List<Event> events, Facet facet) {
      this.values = List.copyOf(values);
      index = HashMap.newHashMap(values.size());
      for (String value : values) {
        index.put(value, index.size());
      }
      primary = new int[events.size()];
      long[][] words = new long[values.size()][(events.size() + 63) >> 6];
      for (int row = 0; row < events.size(); row++) {
        List<String> named = named(events.get(row), facet);
        primary[row] = named.isEmpty() ? -1 : index.getOrDefault(named.getFirst(), -1);
        for (String value : named) {
          Integer at = index.get(value);
          if (at != null) {
            words[at][row >> 6] |= 1L << row;
          }
        }
      }
      rows = Arrays.stream(words).map(bits -> RowSet.of(bits, events.size())).toList();
      long[][] first = new long[values.size()][(events.size() + 63) >> 6];
      for (int row = 0; row < primary.length; row++) {
        if (primary[row] >= 0) {
          first[primary[row]][row >> 6] |= 1L << row;
        }
      }
      primaryRows = Arrays.stream(first).map(bits -> RowSet.of(bits, events.size())).toList();
      unnamed = RowSet.where(events.size(), row -> primary[row] < 0);
    }
  }
}
