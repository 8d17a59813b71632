package twotrack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Takes events one after the other, in any order, and makes an [EventTable] of them. Nothing is boxed, and no record of an event is made.
public final class EventTableBuilder {
  private static final int SMALLEST = 64;

  private final Names names;
  private final int namesAtFirst;
  private final RecordStore records = new RecordStore();
  private final EventIds ids;
  private final EventDraft draft;
  private final Utf8 scratch = new Utf8();
  private int[] addresses;
  private int[] first;
  private int[] after;
  private byte[] importance;
  private int size;

  public EventTableBuilder() {
    this(SMALLEST);
  }

  /// Makes room for a number of events; if there are so many in the end, nothing needs to be copied.
  public EventTableBuilder(int expected) {
    this(new Names(), expected);
  }

  private EventTableBuilder(Names names, int expected) {
    this.names = names;
    namesAtFirst = names.size();
    draft = new EventDraft(names);
    ids = new EventIds(this::idOf, expected);
    addresses = new int[expected];
    first = new int[expected];
    after = new int[expected];
    importance = new byte[expected];
  }

  /// A builder that has some events already.
  static EventTableBuilder of(List<Event> events) {
    var builder = new EventTableBuilder();
    events.forEach(event -> builder.add(builder.draft().all(event)));
    return builder;
  }

  /// The texts that events refer to by number.
  public Names names() {
    return names;
  }

  /// The next event, empty; what was in it before is gone.
  public EventDraft draft() {
    return draft.clear();
  }

  /// Number of events so far.
  public int size() {
    return size;
  }

  /// Whether an event has this id.
  public boolean has(Utf8 id) {
    return ids.find(id, scratch) >= 0;
  }

  /// Adds an event.
  ///
  /// @throws IllegalArgumentException if it lacks something that every event has, or another event has its id
  public void add(EventDraft event) {
    if (has(event.id())) {
      throw new IllegalArgumentException("The event id " + event.id() + " stands twice.");
    }
    addNew(event);
  }

  /// Adds an event whose id the caller has looked up with [#has].
  ///
  /// @throws IllegalArgumentException if it lacks something that every event has
  public void addNew(EventDraft event) {
    ByteWriter record = event.record();
    if (size == first.length) {
      reserve(Math.max(SMALLEST, size * 2));
    }
    addresses[size] = records.add(record.bytes(), record.size());
    first[size] = event.first();
    after[size] = event.after();
    importance[size] = (byte) event.importance();
    size++;
    ids.add(event.id());
  }

  private void reserve(int capacity) {
    addresses = Arrays.copyOf(addresses, capacity);
    first = Arrays.copyOf(first, capacity);
    after = Arrays.copyOf(after, capacity);
    importance = Arrays.copyOf(importance, capacity);
  }

  /// Another builder, for another thread, that begins with the same names and no events.
  public EventTableBuilder beside() {
    return new EventTableBuilder(names.copy(), size);
  }

  /// Takes over the events of a builder that was made [#beside] this one, if all their names were known then and none of their ids is known here.
  ///
  /// @return whether they were taken over; if not, nothing has changed
  public boolean addAll(EventTableBuilder other) {
    if (other.names.size() > other.namesAtFirst || hasAnyOf(other)) {
      return false;
    }
    reserve(size + other.size);
    int shift = records.addAll(other.records);
    for (int i = 0; i < other.size; i++) {
      addresses[size + i] = other.addresses[i] + shift;
    }
    System.arraycopy(other.first, 0, first, size, other.size);
    System.arraycopy(other.after, 0, after, size, other.size);
    System.arraycopy(other.importance, 0, importance, size, other.size);
    for (int i = 0; i < other.size; i++) {
      ids.add(idOf(size++, scratch));
    }
    return true;
  }

  private boolean hasAnyOf(EventTableBuilder other) {
    var id = new Utf8();
    for (int i = 0; i < other.size; i++) {
      if (has(other.idOf(i, id))) {
        return true;
      }
    }
    return false;
  }

  /// A table of the events so far; more may be added afterwards, which the table does not see.
  ///
  /// @param values the values of each facet, in the order in which their indices run
  /// @param sources by id, for the days on which events became known
  EventTable build(Map<Facet, List<String>> values, Map<String, Source> sources) {
    int[] order = new EventOrder(first, after, this::compareIds).rows(size);
    var columns = new EventColumns(
        names.copy(), records.copy(), arranged(addresses, order), arranged(first, order), arranged(after, order), arranged(importance, order));
    return new EventTable(columns, order.length == 0 ? ids.copy(columns::id) : columns.indexedIds(), values, sources);
  }

  private int compareIds(int one, int other) {
    return Utf8.compare(idOf(one, new Utf8()), idOf(other, scratch));
  }

  private Utf8 idOf(int number, Utf8 into) {
    return new EventRecord(names, records, addresses[number]).id(into);
  }

  /// A column in order. A full one is handed over as it is: adding to it would copy it first.
  private int[] arranged(int[] column, int[] order) {
    if (order.length == 0) {
      return size == column.length ? column : Arrays.copyOf(column, size);
    }
    int[] arranged = new int[size];
    for (int row = 0; row < size; row++) {
      arranged[row] = column[order[row]];
    }
    return arranged;
  }

  private byte[] arranged(byte[] column, int[] order) {
    if (order.length == 0) {
      return size == column.length ? column : Arrays.copyOf(column, size);
    }
    byte[] arranged = new byte[size];
    for (int row = 0; row < size; row++) {
      arranged[row] = column[order[row]];
    }
    return arranged;
  }
}
