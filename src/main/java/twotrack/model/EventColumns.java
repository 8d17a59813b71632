package twotrack.model;

import java.util.Arrays;
import java.util.List;

/// Events in columns: as they come, by number, or in order, by row. A column that a table has does not change any more.
final class EventColumns {
  final Names names;
  /// Epoch days.
  int[] first;
  int[] after;
  byte[] importance;
  /// Where in the store the events' [EventRecord]s begin.
  private int[] addresses;
  private final RecordStore records;
  private TextIndex ids;
  private int size;
  /// Whether the events stand in order already, as those that a program wrote often do.
  private boolean sorted = true;

  EventColumns(Names names, int capacity) {
    this(names, new RecordStore(), capacity);
  }

  private EventColumns(Names names, RecordStore records, int capacity) {
    this.names = names;
    this.records = records;
    addresses = new int[capacity];
    first = new int[capacity];
    after = new int[capacity];
    importance = new byte[capacity];
    ids = new TextIndex(this::id, capacity);
  }

  int size() {
    return size;
  }

  EventRecord record(int number) {
    return new EventRecord(names, records.block(addresses[number]), records.offset(addresses[number]));
  }

  /// The number of the event with an id, or −1.
  int find(Utf8 id) {
    return ids.find(id);
  }

  /// Adds an event, unless another one has its id.
  boolean add(EventDraft event) {
    if (!ids.add(event.id())) {
      return false;
    }
    if (size == first.length) {
      reserve(Math.max(64, size * 2));
    }
    ByteWriter record = event.record();
    addresses[size] = records.add(record.bytes(), record.size());
    first[size] = event.first();
    after[size] = event.after();
    importance[size] = (byte) event.importance();
    size++;
    sorted = sorted && isNextInOrder(size - 1);
    return true;
  }

  /// Takes over the events of other columns with the same names, which must not be added to any more, unless one of their ids is known here.
  boolean addAll(EventColumns other) {
    int before = size;
    reserve(size + other.size);
    int shift = records.addAll(other.records);
    for (int i = 0; i < other.size; i++) {
      addresses[before + i] = other.addresses[i] + shift;
    }
    System.arraycopy(other.first, 0, first, size, other.size);
    System.arraycopy(other.after, 0, after, size, other.size);
    System.arraycopy(other.importance, 0, importance, size, other.size);
    size += other.size;
    boolean added = ids.addAll(size);
    if (added) {
      sorted = sorted && other.sorted && isNextInOrder(before);
    } else {
      size = before;
      ids = new TextIndex(this::id, size);
      ids.addAll(size);
    }
    return added;
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
  private int compare(int one, int other) {
    int byFirst = Integer.compare(first[one], first[other]);
    int byAfter = byFirst != 0 ? byFirst : Integer.compare(after[one], after[other]);
    return byAfter != 0 ? byAfter : Utf8.compare(id(one), id(other));
  }

  /// A copy of the events in order.
  EventColumns inOrder() {
    var copy = new EventColumns(names.copy(), records.copy(), size);
    int[] numbers = sorted ? new int[0] : numbersInOrder();
    for (int row = 0; row < size; row++) {
      int number = sorted ? row : numbers[row];
      copy.addresses[row] = addresses[number];
      copy.first[row] = first[number];
      copy.after[row] = after[number];
      copy.importance[row] = importance[number];
    }
    copy.size = size;
    if (sorted) {
      copy.ids = ids.copy(copy::id);
    } else {
      copy.ids.addAll(size);
    }
    return copy;
  }

  /// By first day as plain numbers, which is most of it; then each run of events with the same first day.
  private int[] numbersInOrder() {
    long[] keys = new long[size];
    Arrays.setAll(keys, number -> (long) first[number] << Integer.SIZE | number);
    Arrays.parallelSort(keys);
    int[] numbers = new int[size];
    for (int start = 0, end = 0; start < size; start = end) {
      while (end < size && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
        end++;
      }
      List<Integer> run = Arrays.stream(keys, start, end).mapToObj(key -> (int) key).sorted(this::compare).toList();
      for (int i = start; i < end; i++) {
        numbers[i] = run.get(i - start);
      }
    }
    return numbers;
  }

  private Utf8 id(int number) {
    return record(number).id();
  }
}
