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
/// @param rows the events that the filter lets through
/// @param phases positions of the chosen subject, in time order
/// @param turningPoints events that get a mark for having caused a turn
/// @param numbers what the events are numbered by, where lists refer to them
public record TimelineScene(
    Dataset dataset, RowSet rows, Grouping grouping, List<Band> phases, Set<EventId> turningPoints, Messages messages, Optional<EventNumbers> numbers) {
  public TimelineScene {
    phases = List.copyOf(phases);
    turningPoints = Set.copyOf(turningPoints);
  }

  /// A scene without numbers.
  public TimelineScene(Dataset dataset, RowSet rows, Grouping grouping, List<Band> phases, Set<EventId> turningPoints, Messages messages) {
    this(dataset, rows, grouping, phases, turningPoints, messages, Optional.empty());
  }

  /// Order in which texts of the dataset are looked up.
  public List<String> languages() {
    return messages.language().preference(dataset.header().languages());
  }
}
