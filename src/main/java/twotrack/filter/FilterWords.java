package twotrack.filter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.stream.Collectors;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.Facet;

/// Filters in words, the same on the chips, in the footer of a printed page and on the command line.
public record FilterWords(Messages messages, Dataset dataset) {

  /// All active filters, such as "KT, Microsoft · 2025 · importance 4+"; says so when there are none.
  public String all(Criteria criteria) {
    var parts = new ArrayList<String>();
    for (Facet facet : Facet.values()) {
      if (!criteria.of(facet).isEmpty()) {
        parts.add(criteria.of(facet).stream().map(id -> name(facet, id)).collect(Collectors.joining(", ")));
      }
    }
    Chip.of(criteria).stream().filter(chip -> !(chip instanceof Chip.Value)).map(this::one).forEach(parts::add);
    return parts.isEmpty() ? messages.text("filter.words.everything") : String.join(" · ", parts);
  }

  /// One active filter.
  public String one(Chip chip) {
    return switch (chip) {
      case Chip.Value(var facet, var id) -> name(facet, id);
      case Chip.Days(var days) -> days(days);
      case Chip.Importance(int smallest) -> messages.text("filter.words.importance", smallest);
      case Chip.Text(var words) -> messages.text("filter.words.text", words);
      case Chip.KnownBy(var day) -> messages.text("filter.words.knownBy", day(day));
      case Chip.Restriction(var only) -> only(only);
    };
  }

  /// A range of days: years where it is whole ones.
  public String days(DayRange days) {
    return YearRange.exactly(days).map(this::years).orElseGet(() -> messages.text("filter.words.days", day(days.first()), day(days.last())));
  }

  private String years(YearRange years) {
    String first = Integer.toString(years.first());
    return years.first() == years.last() ? first : messages.text("filter.words.years", first, Integer.toString(years.last()));
  }

  /// A day as the language writes it.
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.text("filter.words.day"), messages.language().locale()).format(day);
  }

  /// The name of a facet's value; its id where the dataset does not know it.
  public String name(Facet facet, String id) {
    return dataset.find(facet, id).map(named -> named.name().in(messages.language().preference(dataset.header().languages()))).orElse(id);
  }

  private String only(Criteria.Only only) {
    return switch (only) {
      case DISPUTED -> messages.text("filter.words.disputed");
      case CODED -> messages.text("filter.words.coded");
    };
  }
}
