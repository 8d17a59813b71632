package twotrack.filter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.RowSet;

/// Answers criteria over one dataset. Built once per dataset; everything that criteria do not change is prepared here, the rest is bit set operations.
/// The last answer is kept, because several views ask for the same one.
public final class EventFilter {
  private static final int HIGHEST_IMPORTANCE = 5;
  /// Number of events that are filtered well within a frame: waiting for another thread, and a frame in between, would take longer.
  private static final int FILTERED_AT_ONCE = 1_500_000;
  /// Number of events that are searched, too.
  private static final int SEARCHED_AT_ONCE = 200_000;

  private final EventTable events;
  private final TextSearch search;
  private final YearIndex years;
  private final List<RowSet> byImportance;
  private volatile Answer last;

  public EventFilter(Dataset dataset) {
    events = dataset.events();
    search = new TextSearch(dataset);
    years = new YearIndex(events);
    byImportance =
        IntStream.rangeClosed(1, HIGHEST_IMPORTANCE).mapToObj(level -> RowSet.where(events.size(), row -> events.importance(row) == level)).toList();
    last = new Answer(Criteria.EVERYTHING, compute(Criteria.EVERYTHING));
  }

  /// The events that meet the criteria, and the counts that tell what another choice would show.
  public FilterResult apply(Criteria criteria) {
    Answer known = last;
    if (!known.criteria().equals(criteria)) {
      known = new Answer(criteria, compute(criteria));
      last = known;
    }
    return known.result();
  }

  /// Whether the answer takes no longer than a frame has time for.
  public boolean answersAtOnce(Criteria criteria) {
    boolean quick = criteria.text().isBlank() ? events.size() <= FILTERED_AT_ONCE : events.size() <= SEARCHED_AT_ONCE && search.isReady();
    return quick || last.criteria().equals(criteria);
  }

  /// The search that the criteria's text goes through.
  public TextSearch search() {
    return search;
  }

  private record Answer(Criteria criteria, FilterResult result) {}

  private FilterResult compute(Criteria criteria) {
    var restrictions = restrictions(criteria);
    RowSet rows = all(restrictions);
    var facets = new EnumMap<Facet, List<Integer>>(Facet.class);
    for (Facet facet : Facet.values()) {
      RowSet others = without(facet, restrictions, rows);
      facets.put(facet, IntStream.range(0, events.values(facet).size()).mapToObj(value -> events.rows(facet, value).countAnd(others)).toList());
    }
    RowSet anyImportance = without(Part.IMPORTANCE, restrictions, rows);
    List<Integer> importance = byImportance.stream().map(anyImportance::countAnd).toList();
    var only = new EnumMap<Criteria.Only, Integer>(Criteria.Only.class);
    for (Criteria.Only restriction : Criteria.Only.values()) {
      only.put(restriction, rows(restriction).countAnd(without(restriction, restrictions, rows)));
    }
    return new FilterResult(rows, facets, years.count(without(Part.DAYS, restrictions, rows)), importance, only);
  }

  /// Restrictions besides those of a facet or of [Criteria.Only].
  private enum Part {
    DAYS,
    IMPORTANCE,
    KNOWN_BY,
    TEXT
  }

  /// The rows that each restriction leaves, by what it comes from, so that a count can leave its own one out.
  private Map<Enum<?>, RowSet> restrictions(Criteria criteria) {
    var restrictions = new HashMap<Enum<?>, RowSet>();
    criteria.chosen().forEach((facet, ids) -> restrictions.put(facet, anyOf(facet, ids)));
    criteria.days().ifPresent(days -> restrictions.put(Part.DAYS, overlapping(days)));
    if (criteria.importance() > 1) {
      restrictions.put(Part.IMPORTANCE, atLeast(criteria.importance()));
    }
    criteria.knownBy().map(EventTable::epochDay).ifPresent(day ->
        restrictions.put(Part.KNOWN_BY, RowSet.where(events.size(), row -> events.knownDay(row) <= day)));
    search.hits(criteria.text()).ifPresent(hits -> restrictions.put(Part.TEXT, hits));
    criteria.only().forEach(only -> restrictions.put(only, rows(only)));
    return restrictions;
  }

  private RowSet all(Map<Enum<?>, RowSet> restrictions) {
    return restrictions.values().stream().reduce(RowSet::and).orElseGet(() -> RowSet.all(events.size()));
  }

  /// The rows that meet all restrictions but one.
  private RowSet without(Enum<?> part, Map<Enum<?>, RowSet> restrictions, RowSet rows) {
    if (!restrictions.containsKey(part)) {
      return rows;
    }
    var others = new HashMap<>(restrictions);
    others.remove(part);
    return all(others);
  }

  private RowSet anyOf(Facet facet, Iterable<String> ids) {
    RowSet rows = RowSet.none(events.size());
    for (String id : ids) {
      int value = events.indexOf(facet, id);
      rows = value < 0 ? rows : rows.or(events.rows(facet, value));
    }
    return rows;
  }

  /// Events are sorted by their first day, so those that start too late are the end of the table, and only the beginning needs a look at the last days.
  private RowSet overlapping(DayRange days) {
    int size = events.size();
    int earlier = events.lowerBound(days.from());
    RowSet over = RowSet.where(size, earlier, row -> events.afterDay(row) <= days.from());
    return RowSet.before(events.lowerBound(days.to()), size).andNot(over);
  }

  private RowSet atLeast(int importance) {
    return byImportance.subList(importance - 1, HIGHEST_IMPORTANCE).stream().reduce(RowSet::or).orElseThrow();
  }

  private RowSet rows(Criteria.Only restriction) {
    return switch (restriction) {
      case DISPUTED -> events.disputed();
      case CODED -> events.coded();
    };
  }
}
