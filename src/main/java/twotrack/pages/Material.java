package twotrack.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import twotrack.chart.StanceScene;
import twotrack.drawing.TextMeasurer;
import twotrack.filter.EventFilter;
import twotrack.filter.FilterWords;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.RowSet;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Viewport;

/// What the pages of a snapshot are made of, worked out once from its request.
///
/// @param rows the events that pass the filter
/// @param stance the subject's position; empty where the dataset has no stance model
/// @param day on which positions are read
record Material(
    SnapshotRequest request, Dataset dataset, TextMeasurer measurer, Messages messages, RowSet rows, Optional<StanceScene> stance, LocalDate day) {

  static Material of(SnapshotRequest request, Dataset dataset, TextMeasurer measurer) {
    var messages = new Messages(request.options().language());
    RowSet rows = new EventFilter(dataset).apply(request.scope().criteria()).rows();
    Optional<String> subject =
        request.scope().subject().or(() -> dataset.stanceModel().flatMap(model -> model.subjects().stream().findFirst()).map(StanceModel.Subject::company));
    Optional<StanceScene> stance = subject.flatMap(company -> StanceIndex.of(dataset, company)).map(index -> new StanceScene(index, dataset, messages));
    LocalDate day = request.scope().day().or(() -> dataset.header().asOf()).orElseGet(() -> range(request, dataset, rows).last());
    return new Material(request, dataset, measurer, messages, rows, stance, day);
  }

  /// The days of the filter, or else those of the events that it lets through.
  DayRange range() {
    return range(request, dataset, rows);
  }

  private static DayRange range(SnapshotRequest request, Dataset dataset, RowSet rows) {
    return request.scope().criteria().days().or(() -> dataset.events().extent(rows)).or(() -> dataset.events().extent()).orElseGet(() -> new DayRange(0, 1));
  }

  SnapshotOptions options() {
    return request.options();
  }

  boolean has(SnapshotOptions.Section section) {
    return options().sections().contains(section);
  }

  Typesetter typesetter() {
    return new Typesetter(measurer, messages.language().locale());
  }

  DateWords dates() {
    return new DateWords(messages);
  }

  /// The event around which the pages show what happened; empty where they show something else.
  Optional<EventId> chosen() {
    Optional<EventId> known = request.scope().selection().filter(id -> dataset.events().row(id).isPresent());
    return options().part() == SnapshotOptions.Part.SELECTION ? known : Optional.empty();
  }

  /// The day on which positions are read, where there are positions and the day is in view.
  Optional<LocalDate> cursor(Viewport view) {
    return stance.map(_ -> day).filter(read -> view.shows((double) read.toEpochDay()));
  }

  /// The name of the dataset.
  String title() {
    return dataset.header().title().in(languages());
  }

  /// The filter in words.
  String filter() {
    return new FilterWords(messages, dataset).all(request.scope().criteria());
  }

  /// A text of the app.
  String text(String key, Object... details) {
    return messages.text(key, details);
  }

  /// Order in which texts of the dataset are looked up.
  List<String> languages() {
    return messages.language().preference(dataset.header().languages());
  }
}
