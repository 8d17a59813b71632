package twotrack.dataset;

import java.util.BitSet;
import java.util.Map;

/// An object or array that a [JsonCursor] is in; used again for others of the same depth.
final class JsonLevel {
  Keys keys = Keys.FREE;
  boolean first;
  boolean array;
  /// The element of an array, from 0; −1 before the first.
  int index;
  /// Where it begins.
  long start;
  /// The unknown keys so far, with their JSON text.
  Map<String, String> extras = Map.of();
  /// The numbers of keys below 64, and the others.
  private long seen;
  private final BitSet seenFurther = new BitSet();
  private boolean keyed;
  private String key = "";
  private int keyNumber;

  void begin(Keys keys, boolean array, long start) {
    this.keys = keys;
    this.array = array;
    this.start = start;
    first = true;
    index = -1;
    extras = Map.of();
    seen = 0;
    if (!seenFurther.isEmpty()) {
      seenFurther.clear();
    }
    keyed = false;
    key = "";
  }

  void key(String key, int number) {
    this.key = key;
    keyNumber = number;
    keyed = true;
  }

  /// The number of the key, by which [#isNew] knows it; −1 if it has none.
  int keyNumber() {
    return keyNumber;
  }

  /// The key of an object that is being read.
  String key() {
    return key;
  }

  /// Whether this is an object at one of its keys.
  boolean hasKey() {
    return keyed;
  }

  /// Whether a number of a key comes for the first time.
  boolean isNew(int key) {
    if (key >= Long.SIZE) {
      boolean known = seenFurther.get(key);
      seenFurther.set(key);
      return !known;
    }
    boolean known = (seen & (1L << key)) != 0;
    seen |= 1L << key;
    return !known;
  }
}
