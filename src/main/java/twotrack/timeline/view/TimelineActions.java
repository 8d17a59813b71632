package twotrack.timeline.view;

import java.time.LocalDate;
import twotrack.model.EventId;
import twotrack.timeline.Members;
import twotrack.timeline.Viewport;

/// What gestures over the timeline, the strip and the overview ask for.
public interface TimelineActions {
  /// Shows another part of the axis at once, as a drag or the wheel does.
  void show(Viewport viewport);

  /// Moves to another part of the axis, with the short animation of a single step.
  void moveTo(Viewport viewport);

  /// Chooses an event.
  void select(EventId event);

  /// Chooses no event.
  void clearSelection();

  /// Reads positions at another day.
  void readAt(LocalDate day);

  /// Opens exactly these events, at a place on the screen.
  void open(Members members, double screenX, double screenY);
}
