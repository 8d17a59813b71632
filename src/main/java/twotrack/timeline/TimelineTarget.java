package twotrack.timeline;

import twotrack.drawing.Target;
import twotrack.model.EventId;

/// What the marks of a timeline stand for.
public sealed interface TimelineTarget extends Target {
  /// One event.
  record OneEvent(EventId event) implements TimelineTarget {}

  /// Events that share a mark.
  record Cluster(Members members) implements TimelineTarget {}

  /// A span behind the events: a phase or an era; days are epoch days.
  record Span(double from, double to) implements TimelineTarget {}

  /// The name of a lane.
  record LaneName(String id) implements TimelineTarget {}
}
