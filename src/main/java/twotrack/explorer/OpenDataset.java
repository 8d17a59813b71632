package twotrack.explorer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.filter.EventFilter;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Viewport;

/// A dataset that is open, and what is computed once when it opens.
///
/// @param name of the file, as people know it
/// @param file where it was read, absolute; empty for the one that the app ships
/// @param filter the one filter that all views ask, so that texts are indexed once
/// @param stances the positions of all subjects, in the order of the stance model; none without one
/// @param isPart whether more of the file is being read and takes its place soon, so that nothing needs to be prepared
public record OpenDataset(String name, Optional<Path> file, Dataset dataset, EventFilter filter, List<StanceIndex> stances, boolean isPart) {
  private static final double MARGIN = 0.03;

  /// The closing day belongs to the picture when it is nearer to the last event than this share of the events' whole span.
  private static final double CLOSE = 0.2;

  /// The dataset that the app ships.
  public OpenDataset(String name, Dataset dataset) {
    this(name, Optional.empty(), dataset, new EventFilter(dataset), stances(dataset), false);
  }

  /// A dataset that was read from a file.
  public OpenDataset(Path file, Dataset dataset) {
    this(file, dataset, false);
  }

  private OpenDataset(Path file, Dataset dataset, boolean isPart) {
    this(String.valueOf(file.getFileName()), Optional.of(file), dataset, new EventFilter(dataset), stances(dataset), isPart);
  }

  /// What was read so far of a file, until more of it takes its place.
  public static OpenDataset part(Path file, Dataset soFar) {
    return new OpenDataset(file, soFar, true);
  }

  public OpenDataset {
    stances = List.copyOf(stances);
  }

  private static List<StanceIndex> stances(Dataset dataset) {
    Stream<StanceModel.Subject> subjects = dataset.stanceModel().stream().flatMap(model -> model.subjects().stream());
    return subjects.flatMap(subject -> StanceIndex.of(dataset, subject.company()).stream()).toList();
  }

  /// The position of a company; empty where the stance model does not name it.
  public Optional<StanceIndex> stance(String subject) {
    return stances.stream().filter(index -> index.subject().equals(subject)).findFirst();
  }

  /// First and last stated day of its events, and the closing day where it lies close behind them; the month around the closing day when
  /// there is no event.
  public DayRange extent() {
    int closing = EventTable.epochDay(dataset.header().asOf().orElse(LocalDate.EPOCH)) + 1;
    return dataset.events().extent()
        .map(events -> closing > events.to() && closing - events.to() < events.days() * CLOSE ? new DayRange(events.from(), closing) : events)
        .orElseGet(() -> new DayRange(closing - 15, closing + 15));
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
