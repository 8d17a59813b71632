package twotrack.explorer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.SavedView;
import twotrack.model.StanceModel;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// How one looks at a dataset: what comes back when it is opened again.
///
/// @param cursorDay the day at which positions are read
/// @param subject the company whose position is shown
/// @param othersShown whether the strip shows the other subjects, too
/// @param dimming whether what the filter leaves out is pale instead of gone
public record View(
    Viewport viewport, Criteria criteria, Grouping grouping, LocalDate cursorDay, Optional<String> subject, boolean othersShown, boolean dimming) {

  /// How a dataset looks when it is opened for the first time.
  public static View first(OpenDataset open) {
    return new View(open.wholeViewport(), Criteria.EVERYTHING, Grouping.COMPANY, open.closingDay(), open.firstSubject(), false, false);
  }

  /// A view that the dataset's author recommends. What it leaves open is as in the first view.
  public static View of(SavedView saved, OpenDataset open) {
    View first = first(open);
    var criteria = Criteria.EVERYTHING;
    for (Facet facet : Facet.values()) {
      criteria = criteria.with(facet, new LinkedHashSet<>(saved.filter().getOrDefault(facet.name().toLowerCase(Locale.ROOT), List.of())));
    }
    criteria = criteria
        .withDays(one(saved, "year").map(years -> YearRange.parse(years, open.extent()).days()))
        .withImportance(one(saved, "importance").map(Integer::valueOf).orElse(1))
        .withText(one(saved, "text").orElse(""));
    Grouping lanes = saved.lanes().map(name -> Grouping.valueOf(name.toUpperCase(Locale.ROOT))).orElse(first.grouping);
    var view = new View(viewport(saved, open), criteria, lanes, saved.cursor().orElse(first.cursorDay), saved.subject(), first.othersShown, first.dimming);
    return view.fitting(open);
  }

  private static Optional<String> one(SavedView saved, String option) {
    return saved.filter().getOrDefault(option, List.of()).stream().findFirst();
  }

  private static Viewport viewport(SavedView saved, OpenDataset open) {
    if (saved.from().isEmpty() && saved.to().isEmpty()) {
      return open.wholeViewport();
    }
    int from = saved.from().map(EventTable::epochDay).orElse(open.extent().from());
    int after = saved.to().map(day -> EventTable.epochDay(day.plusDays(1))).orElse(open.extent().to());
    return Viewport.over(new DayRange(Math.min(from, after - 1), after), 0);
  }

  /// The same as far as a dataset allows: what it does not have is left out, what lies outside its days is brought back to them.
  public View fitting(OpenDataset open) {
    Dataset dataset = open.dataset();
    var fitting = criteria;
    for (Facet facet : Facet.values()) {
      var kept = criteria.of(facet).stream().filter(id -> dataset.find(facet, id).isPresent()).collect(Collectors.toCollection(LinkedHashSet::new));
      fitting = fitting.with(facet, kept);
    }
    Optional<String> known = subject.filter(id -> dataset.stanceModel().map(StanceModel::subjects).stream().flatMap(List::stream)
        .anyMatch(other -> other.company().equals(id)));
    return new View(viewport.within(open.extent()), fitting, grouping, within(cursorDay, open), known.or(open::firstSubject), othersShown, dimming);
  }

  private static LocalDate within(LocalDate day, OpenDataset open) {
    DayRange extent = open.extent();
    LocalDate last = open.closingDay().isAfter(extent.last()) ? open.closingDay() : extent.last();
    if (day.isBefore(extent.first())) {
      return extent.first();
    }
    return day.isAfter(last) ? last : day;
  }
}
