package twotrack.filter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twotrack.model.DayRange;
import twotrack.model.Facet;

/// What the user wants to see: OR inside a facet, AND between facets.
///
/// @param chosen ids by facet; a facet without an entry is not restricted
/// @param days events must overlap these days
/// @param importance smallest importance, 1 to 5
/// @param text words to search for; blank finds everything
/// @param knownBy only what had been published by the end of this day
/// @param only further restrictions
public record Criteria(Map<Facet, Set<String>> chosen, Optional<DayRange> days, int importance, String text, Optional<LocalDate> knownBy, Set<Only> only) {
  /// Shows every event.
  public static final Criteria EVERYTHING = new Criteria(Map.of(), Optional.empty(), 1, "", Optional.empty(), Set.of());

  public Criteria {
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("The importance " + importance + " is out of range; 1 to 5 are allowed.");
    }
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach((facet, ids) -> {
      if (!ids.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
      }
    });
    chosen = Collections.unmodifiableMap(copy);
    only = Set.copyOf(only);
  }

  /// Kinds of events to which the view can be narrowed.
  public enum Only {
    DISPUTED,
    CODED
  }

  /// The chosen ids of a facet; empty means all.
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /// The same with another choice in one facet.
  public Criteria with(Facet facet, Set<String> ids) {
    var changed = new HashMap<>(chosen);
    changed.put(facet, ids);
    return new Criteria(changed, days, importance, text, knownBy, only);
  }

  /// The same with one id of a facet chosen if it was not, or the other way round.
  public Criteria toggled(Facet facet, String id) {
    var ids = new LinkedHashSet<>(of(facet));
    if (!ids.remove(id)) {
      ids.add(id);
    }
    return with(facet, ids);
  }

  public Criteria withDays(Optional<DayRange> range) {
    return new Criteria(chosen, range, importance, text, knownBy, only);
  }

  public Criteria withImportance(int smallest) {
    return new Criteria(chosen, days, smallest, text, knownBy, only);
  }

  public Criteria withText(String words) {
    return new Criteria(chosen, days, importance, words, knownBy, only);
  }

  public Criteria withKnownBy(Optional<LocalDate> day) {
    return new Criteria(chosen, days, importance, text, day, only);
  }

  public Criteria withOnly(Set<Only> restrictions) {
    return new Criteria(chosen, days, importance, text, knownBy, restrictions);
  }
}
