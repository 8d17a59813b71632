package twotrack.model;

import java.util.List;
import java.util.Map;

/// Takes events one after the other, in any order, and makes an [EventTable] of them. Nothing is boxed, and no record of an event is made.
public final class EventTableBuilder {
  private final EventColumns events;
  private final int namesAtFirst;
  private final EventDraft draft;

  public EventTableBuilder() {
    this(0);
  }

  /// Makes room for a number of events; if there are so many in the end, nothing needs to be copied.
  public EventTableBuilder(int expected) {
    this(new Names(), expected);
  }

  private EventTableBuilder(Names names, int expected) {
    events = new EventColumns(names, expected);
    namesAtFirst = names.size();
    draft = new EventDraft(names);
  }

  /// The texts that events refer to by number.
  public Names names() {
    return events.names;
  }

  /// The next event, empty; what was in it before is gone.
  public EventDraft draft() {
    return draft.clear();
  }

  /// Number of events so far.
  public int size() {
    return events.size();
  }

  /// Whether an event has this id.
  public boolean has(Utf8 id) {
    return events.find(id) >= 0;
  }

  /// Adds an event.
  ///
  /// @throws IllegalArgumentException if it lacks something that every event has, or another event has its id
  public void add(EventDraft event) {
    event.check();
    if (!events.add(event)) {
      throw new IllegalArgumentException("The event id " + event.id() + " stands twice.");
    }
  }

  /// Another builder, for another thread, that begins with the same names and no events, and has room for half as many.
  public EventTableBuilder beside() {
    return new EventTableBuilder(names().copy(), events.first.length / 2);
  }

  /// Takes over the events of a builder that was made [#beside] this one, if all their names were known then and none of their ids is known here.
  ///
  /// @return whether they were taken over; if not, the events are the same as before
  public boolean addAll(EventTableBuilder other) {
    return other.names().size() == other.namesAtFirst && events.addAll(other.events);
  }

  /// A table of the events so far; more may be added afterwards, which the table does not see.
  ///
  /// @param values the values of each facet, in the order in which their indices run
  /// @param sources by id, for the days on which events became known
  EventTable build(Map<Facet, List<String>> values, Map<String, Source> sources) {
    return new EventTable(events.inOrder(), values, sources);
  }
}
