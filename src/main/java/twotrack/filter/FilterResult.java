package twotrack.filter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import twotrack.model.Facet;
import twotrack.model.RowSet;

/// What a filter found. Each count follows all criteria but the one that it belongs to, so it says what choosing it would show.
///
/// @param rows the events that meet all criteria
/// @param facets number of events by the index of a facet's value
/// @param years number of events that overlap each calendar year
/// @param importance number of events of the importance 1, 2, … 5
/// @param only number of events that a further restriction would leave
public record FilterResult(
    RowSet rows, Map<Facet, List<Integer>> facets, YearCounts years, List<Integer> importance, Map<Criteria.Only, Integer> only) {
  public FilterResult {
    facets = Map.copyOf(facets);
    importance = List.copyOf(importance);
    only = Map.copyOf(only);
  }

  /// Number of events of a facet's value, by its index in the event table.
  public int count(Facet facet, int value) {
    return Objects.requireNonNull(facets.get(facet)).get(value);
  }

  /// Number of events of an importance or a higher one.
  public int ofImportanceFrom(int level) {
    return importance.subList(level - 1, importance.size()).stream().mapToInt(Integer::intValue).sum();
  }

  /// Number of events that a further restriction would leave.
  public int count(Criteria.Only restriction) {
    return Objects.requireNonNull(only.get(restriction));
  }
}
