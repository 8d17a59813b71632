package twotrack.cli;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.filter.YearRangeException;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.Facet;

/// Turns the filter options of a command into criteria over a dataset.
final class FilterOptions {
  /// Stands for the data of a dataset without events.
  private static final DayRange NO_DATA = new DayRange(0, 1);

  private static final List<String> IMPORTANCE = List.of("1", "2", "3", "4", "5");

  private final Arguments arguments;
  private final Dataset dataset;
  private final DayRange data;

  FilterOptions(Arguments arguments, Dataset dataset) {
    this.arguments = arguments;
    this.dataset = dataset;
    data = dataset.events().extent().orElse(NO_DATA);
  }

  Criteria criteria() throws CommandFailure {
    return criteria(days());
  }

  /// The criteria where `--from` and `--to` do not filter but name the days to look at.
  Criteria criteriaOfYears() throws CommandFailure {
    return criteria(years());
  }

  private Criteria criteria(Optional<DayRange> days) throws CommandFailure {
    Map<Facet, Set<String>> chosen = new HashMap<>();
    for (Facet facet : Facet.values()) {
      chosen.put(facet, chosen(facet));
    }
    int importance = Integer.parseInt(arguments.word("--importance", IMPORTANCE));
    var only = EnumSet.noneOf(Criteria.Only.class);
    if (arguments.has("--disputed")) {
      only.add(Criteria.Only.DISPUTED);
    }
    if (arguments.has("--coded")) {
      only.add(Criteria.Only.CODED);
    }
    return new Criteria(chosen, days, importance, arguments.text("--text").orElse(""), arguments.day("--known-by"), only);
  }

  private Set<String> chosen(Facet facet) throws CommandFailure {
    var lookup = new NameLookup(dataset.all(facet));
    var ids = new LinkedHashSet<String>();
    for (String name : arguments.texts(option(facet))) {
      Set<String> found = lookup.find(name);
      if (found.isEmpty()) {
        Optional<String> suggestion = lookup.suggestion(name);
        throw suggestion.isPresent()
            ? arguments.refused("cli.usage.nearly", option(facet), name, suggestion.get())
            : arguments.refused("cli.usage.unknown", option(facet), name, lookup.some());
      }
      ids.addAll(found);
    }
    return ids;
  }

  private static String option(Facet facet) {
    return switch (facet) {
      case COMPANY -> "--company";
      case TOPIC -> "--topic";
      case PRODUCT -> "--product";
      case PERSON -> "--person";
    };
  }

  /// What `--year`, `--from` and `--to` leave together; an end that is left open is the end of the data.
  private Optional<DayRange> days() throws CommandFailure {
    return within(years());
  }

  /// The days that `--from` and `--to` name.
  Optional<DayRange> fromTo() throws CommandFailure {
    return within(Optional.empty());
  }

  private Optional<DayRange> within(Optional<DayRange> years) throws CommandFailure {
    Optional<EventDate> from = arguments.date("--from");
    Optional<EventDate> to = arguments.date("--to");
    if (years.isEmpty() && from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    int last = to.map(FilterOptions::after).orElse(data.to());
    int first = from.map(date -> EventTable.epochDay(date.first())).orElse(Math.min(data.from(), last - 1));
    int after = to.isPresent() ? last : Math.max(last, first + 1);
    if (years.isPresent()) {
      first = from.isPresent() ? Math.max(first, years.get().from()) : years.get().from();
      after = to.isPresent() ? Math.min(after, years.get().to()) : years.get().to();
    }
    if (first >= after) {
      throw arguments.refused("cli.usage.noDays");
    }
    return Optional.of(new DayRange(first, after));
  }

  private Optional<DayRange> years() throws CommandFailure {
    Optional<String> text = arguments.text("--year");
    try {
      return text.map(years -> YearRange.parse(years, data).days());
    } catch (YearRangeException _) {
      throw arguments.refused("cli.usage.years", text.orElse(""), YearRange.FORMS);
    }
  }

  private static int after(EventDate date) {
    return EventTable.epochDay(date.after());
  }
}
