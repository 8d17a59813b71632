package twotrack.timeline;

import java.util.List;
import twotrack.drawing.Target;
import twotrack.model.EventId;

/// What the marks of a timeline stand for.
public sealed interface TimelineTarget extends Target {
  /// One event.
  record OneEvent(EventId event) implements TimelineTarget {}

  /// The events of a cluster, in time order.
  record Cluster(List<EventId> events) implements TimelineTarget {
    public Cluster {
      events = List.copyOf(events);
    }
  }

  /// A span behind the events: a phase or an era; days are epoch days.
  record Span(double from, double to) implements TimelineTarget {}

  /// The name of a lane.
  record LaneName(String id) implements TimelineTarget {}
}
