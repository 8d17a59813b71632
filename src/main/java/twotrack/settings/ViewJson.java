package twotrack.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twotrack.explorer.View;
import twotrack.filter.Criteria;
import twotrack.model.DayRange;
import twotrack.model.Facet;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// A view as JSON. Days are written as dates, so that a person can read the file.
final class ViewJson {
  private static final int LARGEST_YEAR = 999_998;

  private ViewJson() {}

  static Section write(View view) {
    return Section.EMPTY
        .with("startDay", view.viewport().startDay())
        .with("days", view.viewport().days())
        .with("lanes", name(view.grouping()))
        .with("cursor", view.cursorDay().toString())
        .with("subject", view.subject())
        .with("others", view.othersShown())
        .with("dimming", view.dimming())
        .with("filter", write(view.criteria()));
  }

  private static Section write(Criteria criteria) {
    var section = Section.EMPTY;
    for (Map.Entry<Facet, Set<String>> chosen : criteria.chosen().entrySet()) {
      section = section.with(name(chosen.getKey()), List.copyOf(chosen.getValue()));
    }
    return section
        .with("from", criteria.days().map(days -> days.first().toString()))
        .with("to", criteria.days().map(days -> days.last().toString()))
        .with("importance", criteria.importance())
        .with("text", criteria.text())
        .with("knownBy", criteria.knownBy().map(LocalDate::toString))
        .with("only", criteria.only().stream().sorted().map(ViewJson::name).toList());
  }

  /// The view; empty where the visible part or the day is missing, without which nothing can be shown.
  static Optional<View> read(Section section) {
    Optional<Viewport> viewport = viewport(section);
    Optional<LocalDate> cursor = day(section, "cursor");
    if (viewport.isEmpty() || cursor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new View(
        viewport.get(),
        criteria(section.section("filter")),
        choice(section.string("lanes"), Grouping.values()).orElse(Grouping.COMPANY),
        cursor.get(),
        section.string("subject"),
        section.flag("others").orElse(false),
        section.flag("dimming").orElse(false)));
  }

  private static Optional<Viewport> viewport(Section section) {
    return section.number("startDay").flatMap(start ->
        section.number("days").filter(days -> days >= Viewport.MIN_DAYS && days <= Viewport.MAX_DAYS).map(days -> new Viewport(start, days)));
  }

  private static Criteria criteria(Section section) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new LinkedHashSet<>(section.strings(name(facet))));
    }
    Optional<DayRange> days = day(section, "from").flatMap(from -> day(section, "to").filter(to -> !to.isBefore(from))
        .map(to -> new DayRange(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay() + 1))));
    int importance = section.number("importance").map(Double::intValue).filter(least -> least >= 1 && least <= 5).orElse(1);
    Set<Criteria.Only> only = section.strings("only").stream().map(name -> choice(Optional.of(name), Criteria.Only.values()))
        .flatMap(Optional::stream).collect(Collectors.toSet());
    return new Criteria(chosen, days, importance, section.string("text").orElse(""), day(section, "knownBy"), only);
  }

  private static Optional<LocalDate> day(Section section, String key) {
    return section.meaning(key, LocalDate::parse).filter(day -> Math.abs(day.getYear()) <= LARGEST_YEAR);
  }

  /// A choice by its name in lower case.
  static <T extends Enum<T>> Optional<T> choice(Optional<String> name, T[] values) {
    return name.flatMap(wanted -> Arrays.stream(values).filter(value -> name(value).equals(wanted)).findFirst());
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
