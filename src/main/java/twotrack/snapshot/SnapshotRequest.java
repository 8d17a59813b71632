package twotrack.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// What is to be shown, and on what.
///
/// @param criteria which events
/// @param viewport the days to show; without it, those of the criteria, or of the events that they let through
/// @param lanes what the lanes stand for
/// @param subject company whose position is shown; without it, the dataset's first
/// @param day on which positions are read; without it, the day on which the dataset was closed
/// @param printedOn the day for the footer; left out where the same input must make the same bytes
public record SnapshotRequest(
    Criteria criteria,
    Optional<Viewport> viewport,
    Grouping lanes,
    Optional<String> subject,
    Optional<LocalDate> day,
    Language language,
    Paper paper,
    SnapshotTheme theme,
    Optional<LocalDate> printedOn) {}
