package twotrack.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.RowSet;

/// What a timeline shows, wherever it stands and however large it is.
///
/// @param rows the events that have their places
/// @param lit those of them that the filter lets through; the others are dimmed
/// @param phases positions of the chosen subject, in time order
/// @param turningPoints events that get a mark for having caused a turn
/// @param numbers what the events are numbered by, where lists refer to them
public record TimelineScene(
    Dataset dataset,
    RowSet rows,
    RowSet lit,
    Grouping grouping,
    List<Band> phases,
    Set<EventId> turningPoints,
    Messages messages,
    Optional<EventNumbers> numbers) {
  public TimelineScene {
    phases = List.copyOf(phases);
    turningPoints = Set.copyOf(turningPoints);
  }

  /// A timeline on which nothing is dimmed and nothing is numbered.
  public TimelineScene(Dataset dataset, RowSet rows, Grouping grouping, List<Band> phases, Set<EventId> turningPoints, Messages messages) {
    this(dataset, rows, rows, grouping, phases, turningPoints, messages, Optional.empty());
  }

  /// The same with all events but some dimmed.
  public TimelineScene withLit(RowSet others) {
    return new TimelineScene(dataset, rows, others, grouping, phases, turningPoints, messages, numbers);
  }

  /// The same with numbers.
  public TimelineScene withNumbers(Optional<EventNumbers> given) {
    return new TimelineScene(dataset, rows, lit, grouping, phases, turningPoints, messages, given);
  }

  /// Whether some events may be dimmed.
  boolean dims() {
    return !lit.equals(rows);
  }

  /// Whether the filter leaves an event out.
  boolean isDimmed(int row) {
    return !lit.contains(row);
  }

  /// Order in which texts of the dataset are looked up.
  public List<String> languages() {
    return messages.language().preference(dataset.header().languages());
  }
}
