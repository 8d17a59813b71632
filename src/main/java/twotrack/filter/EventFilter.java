package twotrack.filter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private final DayBlocks known;
  /// By the day after the last.
  private final DayBlocks ended;
  private volatile Answer last;

  public EventFilter(Dataset dataset) {
    events = dataset.events();
    search = new TextSearch(dataset);
    years = new YearIndex(events);
    byImportance =
        IntStream.rangeClosed(1, HIGHEST_IMPORTANCE).mapToObj(level -> RowSet.where(events.size(), row -> events.importance(row) == level)).toList();
    known = new DayBlocks(events::knownDay, events.size());
    ended = new DayBlocks(events::afterDay, events.size());
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
    RowSet rows = all(restrictions.values());
    var facets = new EnumMap<Facet, List<Integer>>(Facet.class);
    for (Facet facet : Facet.values()) {
      RowSet others = without(new Part.OfFacet(facet), restrictions, rows);
      facets.put(facet, IntStream.range(0, events.values(facet).size()).mapToObj(value -> events.rows(facet, value).countAnd(others)).toList());
    }
    RowSet anyImportance = without(new Part.Importance(), restrictions, rows);
    List<Integer> importance = byImportance.stream().map(anyImportance::countAnd).toList();
    var only = new EnumMap<Criteria.Only, Integer>(Criteria.Only.class);
    for (Criteria.Only restriction : Criteria.Only.values()) {
      only.put(restriction, rows(restriction).countAnd(without(new Part.OfOnly(restriction), restrictions, rows)));
    }
    return new FilterResult(rows, facets, years.count(without(new Part.Days(), restrictions, rows)), importance, only);
  }

  /// What a restriction comes from, so that a count can leave its own one out.
  private sealed interface Part {
    record OfFacet(Facet facet) implements Part {}

    record OfOnly(Criteria.Only only) implements Part {}

    record Days() implements Part {}

    record Importance() implements Part {}

    record KnownBy() implements Part {}

    record Text() implements Part {}
  }

  private Map<Part, RowSet> restrictions(Criteria criteria) {
    var restrictions = new LinkedHashMap<Part, RowSet>();
    criteria.chosen().forEach((facet, ids) -> restrictions.put(new Part.OfFacet(facet), anyOf(facet, ids)));
    criteria.days().ifPresent(days -> restrictions.put(new Part.Days(), overlapping(days)));
    if (criteria.importance() > 1) {
      restrictions.put(new Part.Importance(), atLeast(criteria.importance()));
    }
    criteria.knownBy().ifPresent(day -> restrictions.put(new Part.KnownBy(), known.upTo(EventTable.epochDay(day))));
    search.hits(criteria.text()).ifPresent(hits -> restrictions.put(new Part.Text(), hits));
    criteria.only().forEach(only -> restrictions.put(new Part.OfOnly(only), rows(only)));
    return restrictions;
  }

  private RowSet all(Collection<RowSet> restrictions) {
    return restrictions.stream().reduce(RowSet::and).orElseGet(() -> RowSet.all(events.size()));
  }

  /// The rows that meet all restrictions but one.
  private RowSet without(Part part, Map<Part, RowSet> restrictions, RowSet rows) {
    if (!restrictions.containsKey(part)) {
      return rows;
    }
    var others = new LinkedHashMap<>(restrictions);
    others.remove(part);
    return all(others.values());
  }

  private RowSet anyOf(Facet facet, Iterable<String> ids) {
    RowSet rows = RowSet.none(events.size());
    for (String id : ids) {
      int value = events.indexOf(facet, id);
      rows = value < 0 ? rows : rows.or(events.rows(facet, value));
    }
    return rows;
  }

  /// Events are sorted by their first day, so those that start too late are the end of the table.
  private RowSet overlapping(DayRange days) {
    return RowSet.before(events.lowerBound(days.to()), events.size()).andNot(ended.upTo(days.from()));
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
