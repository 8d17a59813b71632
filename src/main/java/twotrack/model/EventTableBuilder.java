package twotrack.model;

import java.util.List;
import java.util.Map;

/// Takes events one after the other, in any order, and makes an [EventTable] of them. Nothing is boxed, and no record of an event is made.
public final class EventTableBuilder {
  private final EventColumns events;
  private final int namesAtFirst;
  private final EventDraft draft;
  private EventIds ids;

  public EventTableBuilder() {
    this(0);
  }

  /// Makes room for a number of events; if there are so many in the end, nothing needs to be copied.
  public EventTableBuilder(int expected) {
    this(new Names(), expected);
  }

  private EventTableBuilder(Names names, int expected) {
    events = new EventColumns(names, new RecordStore(), expected);
    namesAtFirst = names.size();
    draft = new EventDraft(names);
    ids = new EventIds(events, expected);
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
    return ids.find(id) >= 0;
  }

  /// Adds an event.
  ///
  /// @throws IllegalArgumentException if it lacks something that every event has, or another event has its id
  public void add(EventDraft event) {
    event.check();
    if (!ids.add(event.id())) {
      throw new IllegalArgumentException("The event id " + event.id() + " stands twice.");
    }
    events.add(event);
  }

  /// Another builder, for another thread, that begins with the same names and no events, and has room for half as many.
  public EventTableBuilder beside() {
    return new EventTableBuilder(names().copy(), events.first.length / 2);
  }

  /// Takes over the events of a builder that was made [#beside] this one, if all their names were known then and none of their ids is known here.
  ///
  /// @return whether they were taken over; if not, the events are the same as before
  public boolean addAll(EventTableBuilder other) {
    if (other.names().size() > other.namesAtFirst) {
      return false;
    }
    int before = size();
    events.addAll(other.events);
    boolean added = ids.addAll();
    if (!added) {
      events.forget(before);
      ids = new EventIds(events, before);
      ids.addAll();
    }
    return added;
  }

  /// A table of the events so far; more may be added afterwards, which the table does not see.
  ///
  /// @param values the values of each facet, in the order in which their indices run
  /// @param sources by id, for the days on which events became known
  EventTable build(Map<Facet, List<String>> values, Map<String, Source> sources) {
    EventColumns rows = events.inOrder();
    EventIds rowIds = events.isSorted() ? ids.in(rows) : new EventIds(rows, size());
    rowIds.addAll();
    return new EventTable(rows, rowIds, values, sources);
  }
}
