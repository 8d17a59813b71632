package twotrack.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /// The search that the criteria's text goes through.
  public TextSearch search() {
    return search;
  }

  private record Answer(Criteria criteria, FilterResult result) {}

  private FilterResult compute(Criteria criteria) {
    var restrictions = restrictions(criteria);
    RowSet rows = all(restrictions, _ -> true);
    var facets = new EnumMap<Facet, List<Integer>>(Facet.class);
    for (Facet facet : Facet.values()) {
      RowSet others = all(restrictions, part -> !part.equals(new Part.OfFacet(facet)));
      facets.put(facet, IntStream.range(0, events.values(facet).size()).mapToObj(value -> events.rows(facet, value).countAnd(others)).toList());
    }
    RowSet anyImportance = all(restrictions, part -> !(part instanceof Part.Importance));
    List<Integer> importance = byImportance.stream().map(anyImportance::countAnd).toList();
    var only = new EnumMap<Criteria.Only, Integer>(Criteria.Only.class);
    for (Criteria.Only restriction : Criteria.Only.values()) {
      only.put(restriction, rows(restriction).countAnd(all(restrictions, part -> !part.equals(new Part.OfOnly(restriction)))));
    }
    return new FilterResult(rows, facets, years.count(all(restrictions, part -> !(part instanceof Part.Days))), importance, only);
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

  private record Restriction(Part part, RowSet rows) {}

  private List<Restriction> restrictions(Criteria criteria) {
    var restrictions = new ArrayList<Restriction>();
    criteria.chosen().forEach((facet, ids) -> restrictions.add(new Restriction(new Part.OfFacet(facet), anyOf(facet, ids))));
    criteria.days().ifPresent(days -> restrictions.add(new Restriction(new Part.Days(), overlapping(days))));
    if (criteria.importance() > 1) {
      restrictions.add(new Restriction(new Part.Importance(), atLeast(criteria.importance())));
    }
    criteria.knownBy().map(EventTable::epochDay).ifPresent(day ->
        restrictions.add(new Restriction(new Part.KnownBy(), RowSet.where(events.size(), row -> events.knownDay(row) <= day))));
    search.hits(criteria.text()).ifPresent(hits -> restrictions.add(new Restriction(new Part.Text(), hits)));
    criteria.only().forEach(only -> restrictions.add(new Restriction(new Part.OfOnly(only), rows(only))));
    return restrictions;
  }

  private RowSet all(List<Restriction> restrictions, Predicate<Part> counts) {
    Optional<RowSet> rows = restrictions.stream().filter(restriction -> counts.test(restriction.part())).map(Restriction::rows).reduce(RowSet::and);
    return rows.orElseGet(() -> RowSet.all(events.size()));
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
    int end = events.lowerBound(days.to());
    return RowSet.where(events.size(), row -> row < end && events.afterDay(row) > days.from());
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
