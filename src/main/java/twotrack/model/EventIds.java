package twotrack.model;

/// Finds numbers of events by the events' ids: an open hash table without objects. The ids themselves stand in the events' records.
final class EventIds {
  private static final int SMALLEST = 64;

  private final EventColumns events;
  /// 0 for a free slot; else in the lower bits a number, from 1, and above it bits of the hash: they answer most wrong guesses without a look at the record.
  private int[] slots;
  private int size;

  /// @param expected number of events; more may come
  EventIds(EventColumns events, int expected) {
    this(events, new int[Math.clamp(expected * 4L / 3 + 1, SMALLEST, Integer.MAX_VALUE - 8)], 0);
  }

  private EventIds(EventColumns events, int[] slots, int size) {
    this.events = events;
    this.slots = slots;
    this.size = size;
  }

  /// The same ids in a copy of the events, for another thread.
  EventIds in(EventColumns copy) {
    return new EventIds(copy, slots.clone(), size);
  }

  /// The number of the event with an id, or −1.
  int find(Utf8 id) {
    return (slots[slot(id, id.hash())] & -1 >>> -numberBits()) - 1;
  }

  /// Adds the events that were not added yet, up to the first whose id another one has; false if there is one.
  boolean addAll() {
    reserve(events.size());
    var id = new Utf8();
    while (size < events.size()) {
      if (!add(events.id(size, id))) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int count) {
    if (count * 4L > slots.length * 3L) {
      slots = new int[(int) Math.clamp(count * 4L / 3 + 1, slots.length * 2L, Integer.MAX_VALUE - 8)];
      size = 0;
      addAll();
    }
  }

  /// Adds the id of the next event, unless another one has it; numbers run from 0.
  boolean add(Utf8 id) {
    reserve(size + 1);
    int hash = id.hash();
    int slot = slot(id, hash);
    boolean added = slots[slot] == 0;
    if (added) {
      slots[slot] = hash << numberBits() | ++size;
    }
    return added;
  }

  /// Where an id stands in the table, or where it would. The high bits of the hash choose the slot, for any number of slots.
  private int slot(Utf8 id, int hash) {
    var known = new Utf8();
    int slot = (int) ((Integer.toUnsignedLong(hash) * slots.length) >>> Integer.SIZE);
    while (slots[slot] != 0 && !holds(slots[slot], id, hash, known)) {
      slot = slot + 1 < slots.length ? slot + 1 : 0;
    }
    return slot;
  }

  private boolean holds(int entry, Utf8 id, int hash, Utf8 scratch) {
    int bits = numberBits();
    return entry >>> bits == (hash << bits) >>> bits && id.isEqualTo(events.id((entry & (-1 >>> -bits)) - 1, scratch));
  }

  /// How many bits of a slot its number takes.
  private int numberBits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(slots.length);
  }
}
