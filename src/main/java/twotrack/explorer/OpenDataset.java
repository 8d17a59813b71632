package twotrack.explorer;

import java.time.LocalDate;
import java.util.Optional;
import twotrack.filter.EventFilter;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.timeline.Viewport;

/// A dataset that is open, and what is computed once when it opens.
///
/// @param name of the file, as people know it
/// @param filter the one filter that all views ask, so that texts are indexed once
public record OpenDataset(String name, Dataset dataset, EventFilter filter) {
  private static final double MARGIN = 0.03;

  public OpenDataset(String name, Dataset dataset) {
    this(name, dataset, new EventFilter(dataset));
  }

  /// First and last stated day of its events; the month around its closing day when it has none.
  public DayRange extent() {
    return dataset.events().extent().orElseGet(() -> {
      int day = EventTable.epochDay(dataset.header().asOf().orElse(LocalDate.EPOCH));
      return new DayRange(day - 15, day + 15);
    });
  }

  /// The viewport that shows all events.
  public Viewport wholeViewport() {
    return Viewport.over(extent(), MARGIN);
  }

  /// The day on which the data was closed, or the last day of its events.
  public LocalDate closingDay() {
    return dataset.header().asOf().orElseGet(() -> extent().last());
  }

  /// The subject whose position is shown first.
  public Optional<String> firstSubject() {
    return dataset.stanceModel().flatMap(model -> model.subjects().stream().findFirst()).map(StanceModel.Subject::company);
  }
}
