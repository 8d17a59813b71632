package twotrack.model;

/// Finds numbers of events by the events' ids: an open hash table without objects. The ids themselves stand in the events' records.
final class EventIds {
  private static final int NONE = -1;
  private static final int SMALLEST = 64;

  private final IdOf ids;
  private final Utf8 known = new Utf8();
  /// For each slot a byte of the hash, 0 for a free slot: it answers most wrong guesses without a look at the record.
  private byte[] tags;
  private int[] numbers;
  private int size;

  /// Where the ids stand.
  interface IdOf {
    /// Makes a piece of UTF-8 the id of the event of a number.
    Utf8 of(int number, Utf8 into);
  }

  /// @param expected number of events; more may come
  EventIds(IdOf ids, int expected) {
    this.ids = ids;
    int slots = Math.max(SMALLEST, (int) Math.min(expected * 4L / 3 + 1, Integer.MAX_VALUE - 8));
    tags = new byte[slots];
    numbers = new int[slots];
  }

  /// The same ids at another place, for another thread.
  EventIds copy(IdOf otherIds) {
    var copy = new EventIds(otherIds, 0);
    copy.tags = tags.clone();
    copy.numbers = numbers.clone();
    copy.size = size;
    return copy;
  }

  /// The number of the event with an id, or −1.
  int find(Utf8 id, Utf8 scratch) {
    int hash = id.hash();
    byte tag = tag(hash);
    for (int slot = slot(hash); tags[slot] != 0; slot = next(slot)) {
      if (tags[slot] == tag && id.isEqualTo(ids.of(numbers[slot], scratch))) {
        return numbers[slot];
      }
    }
    return NONE;
  }

  /// Adds the next event, whose id is new; numbers run from 0.
  void add(Utf8 id) {
    if (size * 4L > tags.length * 3L) {
      tags = new byte[tags.length * 2];
      numbers = new int[tags.length];
      for (int number = 0; number < size; number++) {
        put(ids.of(number, known).hash(), number);
      }
    }
    put(id.hash(), size++);
  }

  private void put(int hash, int number) {
    int slot = slot(hash);
    while (tags[slot] != 0) {
      slot = next(slot);
    }
    tags[slot] = tag(hash);
    numbers[slot] = number;
  }

  /// The high bits of the hash choose the slot, for any number of slots.
  private int slot(int hash) {
    return (int) ((Integer.toUnsignedLong(hash) * tags.length) >>> Integer.SIZE);
  }

  private int next(int slot) {
    return slot + 1 < tags.length ? slot + 1 : 0;
  }

  /// The low bits, never 0.
  private static byte tag(int hash) {
    return (byte) (hash | 1);
  }
}
