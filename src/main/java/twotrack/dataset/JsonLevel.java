package twotrack.dataset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import twotrack.model.Names;

/// An object or array that a [JsonCursor] is in; used again for others of the same depth.
final class JsonLevel {
  private static final int NO_KEY = -1;
  private static final int UNKNOWN_KEY = -2;
  private static final int FOLLOWED = 64;

  private final Names freeKeys;
  Keys keys = Keys.FREE;
  boolean first;
  boolean array;
  /// The element of an array, from 0; −1 before the first.
  int index;
  /// Where it begins.
  long start;
  /// The unknown keys so far, with their JSON text.
  Map<String, String> extras = Map.of();
  private final BitSet seen = new BitSet();
  private int key = NO_KEY;
  /// By the key before: the key that came next in the last object, plus one; most objects of a list have the same keys in the same order.
  private final int[] followers = new int[FOLLOWED];
  private String unknownKey = "";

  /// @param freeKeys the numbers of keys where all are allowed
  JsonLevel(Names freeKeys) {
    this.freeKeys = freeKeys;
  }

  void begin(Keys keys, boolean array, long start) {
    // Collectors charge for every reference that is written.
    if (this.keys != keys) {
      this.keys = keys;
      Arrays.fill(followers, 0);
    }
    if (!extras.isEmpty()) {
      extras = Map.of();
    }
    this.array = array;
    this.start = start;
    first = true;
    index = -1;
    key = NO_KEY;
    seen.clear();
  }

  /// Goes to the key of a number; says whether it comes for the first time.
  boolean key(int number) {
    if (key + 2 < FOLLOWED) {
      followers[key + 2] = number + 1;
    }
    key = number;
    boolean isNew = isNew(number);
    seen.set(number);
    return isNew;
  }

  /// The number of the key that is likely to come next, or −1.
  int likelyKey() {
    int likely = key + 2 < FOLLOWED ? followers[key + 2] - 1 : -1;
    return likely >= 0 && isNew(likely) ? likely : -1;
  }

  void unknownKey(String name) {
    key = UNKNOWN_KEY;
    unknownKey = name;
  }

  /// Whether the key of a number did not come yet.
  boolean isNew(int number) {
    return !seen.get(number);
  }

  /// The number of the key that is being read.
  int keyNumber() {
    return key;
  }

  /// The key that is being read.
  String key() {
    return key == UNKNOWN_KEY ? unknownKey : names().text(key);
  }

  /// The keys that can come, by their numbers.
  Names names() {
    return keys == Keys.FREE ? freeKeys : keys.names();
  }

  /// Whether this is an object at one of its keys.
  boolean hasKey() {
    return key != NO_KEY;
  }
}
