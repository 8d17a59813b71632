package twotrack.timeline.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import twotrack.drawing.Palette;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// What timeline and overview show.
///
/// @param whole the days that the overview spans
/// @param highlight an event that something else points at; it is outlined where it is in view
public record TimelineSources(
    ObservableValue<TimelineScene> scene,
    ObservableValue<DayRange> whole,
    ObservableValue<Viewport> viewport,
    ObservableValue<Palette> palette,
    ObservableValue<Optional<EventId>> selection,
    ObservableValue<Optional<EventId>> highlight,
    ObservableValue<LocalDate> cursorDay) {}
