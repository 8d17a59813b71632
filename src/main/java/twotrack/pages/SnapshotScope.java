package twotrack.pages;

import java.time.LocalDate;
import java.util.Optional;
import twotrack.filter.Criteria;
import twotrack.model.EventId;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// What is looked at: the state of the window, or what the command line names.
///
/// @param criteria which events
/// @param viewport the days in view; without it, those of the criteria, or of the events that they let through
/// @param selection the chosen event
/// @param lanes what the lanes stand for
/// @param subject company whose position is shown; without it, the dataset's first
/// @param day on which positions are read; without it, the day on which the dataset was closed
public record SnapshotScope(
    Criteria criteria, Optional<Viewport> viewport, Optional<EventId> selection, Grouping lanes, Optional<String> subject, Optional<LocalDate> day) {
  /// Everything there is, in lanes by company.
  public static final SnapshotScope EVERYTHING =
      new SnapshotScope(Criteria.EVERYTHING, Optional.empty(), Optional.empty(), Grouping.COMPANY, Optional.empty(), Optional.empty());
}
