package twotrack.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import twotrack.model.DayRange;
import twotrack.model.Facet;

/// One active filter, which can be taken away without touching the others.
public sealed interface Chip {
  /// A chosen value of a facet.
  record Value(Facet facet, String id) implements Chip {}

  /// The days that events must overlap.
  record Days(DayRange days) implements Chip {}

  /// The smallest importance, 2 to 5.
  record Importance(int smallest) implements Chip {}

  /// The words that are searched for.
  record Text(String words) implements Chip {}

  /// Only what had been published by the end of a day.
  record KnownBy(LocalDate day) implements Chip {}

  /// A further restriction.
  record Restriction(Criteria.Only only) implements Chip {}

  /// The active filters of criteria, in the order in which they are read.
  static List<Chip> of(Criteria criteria) {
    var chips = new ArrayList<Chip>();
    for (Facet facet : Facet.values()) {
      criteria.of(facet).forEach(id -> chips.add(new Value(facet, id)));
    }
    criteria.days().map(Days::new).ifPresent(chips::add);
    if (criteria.importance() > 1) {
      chips.add(new Importance(criteria.importance()));
    }
    if (!criteria.text().isBlank()) {
      chips.add(new Text(criteria.text().strip()));
    }
    criteria.knownBy().map(KnownBy::new).ifPresent(chips::add);
    criteria.only().stream().sorted().map(Restriction::new).forEach(chips::add);
    return List.copyOf(chips);
  }

  /// The criteria without this filter.
  default Criteria without(Criteria criteria) {
    return switch (this) {
      case Value(var facet, var id) -> criteria.of(facet).contains(id) ? criteria.toggled(facet, id) : criteria;
      case Days _ -> criteria.withDays(Criteria.EVERYTHING.days());
      case Importance _ -> criteria.withImportance(Criteria.EVERYTHING.importance());
      case Text _ -> criteria.withText(Criteria.EVERYTHING.text());
      case KnownBy _ -> criteria.withKnownBy(Criteria.EVERYTHING.knownBy());
      case Restriction(var only) -> criteria.withOnly(criteria.only().stream().filter(Predicate.not(only::equals)).collect(Collectors.toSet()));
    };
  }
}
