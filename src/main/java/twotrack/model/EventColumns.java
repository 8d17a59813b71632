package twotrack.model;

import java.util.Arrays;

/// Events in columns: as they come, by number, or in order, by row. A column that a table has does not change any more.
final class EventColumns {
  final Names names;
  /// Where `addresses` say that the events' [EventRecord]s begin.
  final RecordStore records;
  int[] addresses;
  /// Epoch days.
  int[] first;
  int[] after;
  byte[] importance;
  private int size;
  private boolean sorted = true;

  EventColumns(Names names, RecordStore records, int capacity) {
    this.names = names;
    this.records = records;
    addresses = new int[capacity];
    first = new int[capacity];
    after = new int[capacity];
    importance = new byte[capacity];
  }

  int size() {
    return size;
  }

  EventRecord record(int number) {
    return new EventRecord(names, records.block(addresses[number]), records.offset(addresses[number]));
  }

  Utf8 id(int number, Utf8 into) {
    return record(number).id(into);
  }

  void add(EventDraft event) {
    ByteWriter record = event.record();
    if (size == first.length) {
      reserve(Math.max(64, size * 2));
    }
    addresses[size] = records.add(record.bytes(), record.size());
    first[size] = event.first();
    after[size] = event.after();
    importance[size] = (byte) event.importance();
    size++;
    sorted = sorted && isNextInOrder(size - 1);
  }

  /// Takes over the events of other columns with the same names, which must not be added to any more.
  void addAll(EventColumns other) {
    reserve(size + other.size);
    int shift = records.addAll(other.records);
    for (int i = 0; i < other.size; i++) {
      addresses[size + i] = other.addresses[i] + shift;
    }
    System.arraycopy(other.first, 0, first, size, other.size);
    System.arraycopy(other.after, 0, after, size, other.size);
    System.arraycopy(other.importance, 0, importance, size, other.size);
    size += other.size;
    sorted = sorted && other.sorted && isNextInOrder(size - other.size);
  }

  /// Forgets the events from a number on.
  void forget(int from) {
    size = from;
  }

  private void reserve(int capacity) {
    addresses = Arrays.copyOf(addresses, capacity);
    first = Arrays.copyOf(first, capacity);
    after = Arrays.copyOf(after, capacity);
    importance = Arrays.copyOf(importance, capacity);
  }

  private boolean isNextInOrder(int number) {
    return number == 0 || number == size || compare(number - 1, number) <= 0;
  }

  /// The order of events: by first day, then by the day after the last, then by id.
  int compare(int one, int other) {
    int byFirst = Integer.compare(first[one], first[other]);
    int byAfter = byFirst != 0 ? byFirst : Integer.compare(after[one], after[other]);
    return byAfter != 0 ? byAfter : Utf8.compare(id(one, new Utf8()), id(other, new Utf8()));
  }

  /// Whether the events stand in order already, as those that a program wrote often do.
  boolean isSorted() {
    return sorted;
  }

  /// A copy of the events in order.
  EventColumns inOrder() {
    var copy = new EventColumns(names.copy(), records.copy(), size);
    copy.size = size;
    long[] keys = sorted ? new long[0] : keysInOrder();
    for (int row = 0; row < size; row++) {
      int number = sorted ? row : (int) keys[row];
      copy.addresses[row] = addresses[number];
      copy.first[row] = first[number];
      copy.after[row] = after[number];
      copy.importance[row] = importance[number];
    }
    return copy;
  }

  /// A day and a number in one `long` for each event, in order: sorted as primitives, then each run of events with the same first day.
  private long[] keysInOrder() {
    long[] keys = new long[size];
    for (int number = 0; number < size; number++) {
      keys[number] = (long) first[number] << Integer.SIZE | number;
    }
    Arrays.parallelSort(keys);
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || keys[i] >> Integer.SIZE != keys[start] >> Integer.SIZE) {
        sortRun(keys, start, i);
        start = i;
      }
    }
    return keys;
  }

  private void sortRun(long[] keys, int from, int to) {
    Long[] run = new Long[to - from];
    Arrays.setAll(run, i -> keys[from + i]);
    Arrays.sort(run, (one, other) -> compare(one.intValue(), other.intValue()));
    for (int i = from; i < to; i++) {
      keys[i] = run[i - from];
    }
  }
}
