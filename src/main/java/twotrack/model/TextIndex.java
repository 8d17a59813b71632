package twotrack.model;

import java.util.function.IntFunction;

/// Finds the numbers of different texts, counted from 0: an open hash table without objects. The texts themselves stand elsewhere.
final class TextIndex {
  private static final int SMALLEST = 64;

  private final IntFunction<Utf8> texts;
  /// 0 for a free slot; else in the lower bits a number, from 1, and above it bits of the hash: they answer most wrong guesses without a look at the text.
  private int[] slots;
  private int size;

  /// @param texts the text of each number
  /// @param expected number of texts; more may come
  TextIndex(IntFunction<Utf8> texts, int expected) {
    this(texts, new int[Math.clamp(expected * 4L / 3 + 1, SMALLEST, Integer.MAX_VALUE - 8)], 0);
  }

  private TextIndex(IntFunction<Utf8> texts, int[] slots, int size) {
    this.texts = texts;
    this.slots = slots;
    this.size = size;
  }

  /// The same numbers for a copy of the texts, for another thread.
  TextIndex copy(IntFunction<Utf8> copy) {
    return new TextIndex(copy, slots.clone(), size);
  }

  /// The number of a text, or −1.
  int find(Utf8 text) {
    return (slots[slot(text, text.hash())] & -1 >>> -numberBits()) - 1;
  }

  /// Adds the next number for a text, unless the text has one.
  boolean add(Utf8 text) {
    reserve(size + 1);
    int hash = text.hash();
    int slot = slot(text, hash);
    boolean added = slots[slot] == 0;
    if (added) {
      slots[slot] = hash << numberBits() | ++size;
    }
    return added;
  }

  /// Adds the texts that were not added yet, up to a number, or up to the first that has one; false if there is such a text.
  boolean addAll(int count) {
    reserve(count);
    while (size < count) {
      if (!add(texts.apply(size))) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int count) {
    if (count * 4L > slots.length * 3L) {
      int known = size;
      slots = new int[(int) Math.clamp(count * 4L / 3 + 1, slots.length * 2L, Integer.MAX_VALUE - 8)];
      size = 0;
      addAll(known);
    }
  }

  /// Where a text stands in the table, or where it would. The high bits of the hash choose the slot, for any number of slots.
  private int slot(Utf8 text, int hash) {
    int slot = (int) ((Integer.toUnsignedLong(hash) * slots.length) >>> Integer.SIZE);
    while (slots[slot] != 0 && !holds(slots[slot], text, hash)) {
      slot = slot + 1 < slots.length ? slot + 1 : 0;
    }
    return slot;
  }

  private boolean holds(int entry, Utf8 text, int hash) {
    int bits = numberBits();
    return entry >>> bits == (hash << bits) >>> bits && text.isEqualTo(texts.apply((entry & (-1 >>> -bits)) - 1));
  }

  /// How many bits of a slot its number takes.
  private int numberBits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(slots.length);
  }
}
