package twotrack.model;

import java.util.Arrays;

/// Texts that occur again and again, such as ids, language tags and coders: each is kept once and has a number, counted from 0.
public final class Names {
  private String[] texts;
  private Utf8[] encoded;
  private int[] slots;
  private int size;

  public Names() {
    this(new String[64], new Utf8[64], new int[128], 0);
  }

  private Names(String[] texts, Utf8[] encoded, int[] slots, int size) {
    this.texts = texts;
    this.encoded = encoded;
    this.slots = slots;
    this.size = size;
  }

  /// The names so far, for another thread.
  public Names copy() {
    return new Names(texts.clone(), encoded.clone(), slots.clone(), size);
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(Utf8 text) {
    int slot = slot(text);
    return slots[slot] == 0 ? add(text, slot) : slots[slot] - 1;
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(String text) {
    return number(Utf8.of(text));
  }

  /// The number of a text, or −1 if it has none.
  public int find(Utf8 text) {
    return slots[slot(text)] - 1;
  }

  /// The text of a number: one and the same object each time.
  public String text(int number) {
    return texts[number];
  }

  /// Makes a piece of UTF-8 the text of a number.
  Utf8 text(int number, Utf8 into) {
    return into.set(encoded[number]);
  }

  /// How many numbers there are.
  public int size() {
    return size;
  }

  private int add(Utf8 text, int slot) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
      encoded = Arrays.copyOf(encoded, size * 2);
    }
    texts[size] = text.toString();
    encoded[size] = Utf8.of(texts[size]);
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int number = 0; number < size; number++) {
        slots[slot(encoded[number])] = number + 1;
      }
    }
    return size - 1;
  }

  /// Where a text stands in the table, or where it would.
  private int slot(Utf8 text) {
    int slot = text.hash() & (slots.length - 1);
    while (slots[slot] != 0) {
      if (text.isEqualTo(encoded[slots[slot] - 1])) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
