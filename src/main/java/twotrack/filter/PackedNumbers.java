package twotrack.filter;

import java.util.Arrays;
import java.util.function.IntConsumer;
import twotrack.model.Utf8;

/// Numbers one after the other, small ones in fewer bytes: seven bits a byte, the lowest first, the eighth says that more follow.
final class PackedNumbers {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] bytes = new byte[8];
  private int length;

  /// Adds a number that is not negative.
  void add(int number) {
    room(Integer.BYTES + 1);
    length = write(bytes, length, number);
  }

  /// Adds bytes as they are.
  void add(byte[] more) {
    add(more, 0, more.length);
  }

  /// Adds the numbers that stand between two places of others.
  void add(PackedNumbers others, int from, int to) {
    add(others.bytes, from, to);
  }

  private void add(byte[] more, int from, int to) {
    room(to - from);
    System.arraycopy(more, from, bytes, length, to - from);
    length += to - from;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  void clear() {
    length = 0;
  }

  /// Number of bytes.
  int length() {
    return length;
  }

  /// The number at a place.
  int at(int place) {
    int number = bytes[place];
    return number >= 0 ? number : longer(place);
  }

  private int longer(int place) {
    int number = bytes[place] & MORE - 1;
    int at = place;
    for (int shift = BITS; bytes[at] < 0; shift += BITS) {
      at++;
      number |= (bytes[at] & MORE - 1) << shift;
    }
    return number;
  }

  /// The place after the number at a place.
  int after(int place) {
    int at = place;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  /// The bytes between two places as a text.
  Utf8 piece(Utf8 into, int from, int to) {
    return into.set(bytes, from, to);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  /// Writes a number at a place; returns where the next one goes.
  static int write(byte[] bytes, int at, int number) {
    int place = at;
    int rest = number;
    while (rest >= MORE) {
      bytes[place++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    bytes[place++] = (byte) rest;
    return place;
  }

  /// How many bytes a number takes.
  static int size(int number) {
    return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(number) + BITS - 1) / BITS);
  }

  /// Hands out the numbers that stand between two places.
  static void forEach(byte[] bytes, int from, int to, IntConsumer action) {
    int at = from;
    while (at < to) {
      int number = bytes[at++];
      if (number < 0) {
        number &= MORE - 1;
        for (int shift = BITS; ; shift += BITS) {
          int next = bytes[at++];
          number |= (next & MORE - 1) << shift;
          if (next >= 0) {
            break;
          }
        }
      }
      action.accept(number);
    }
  }
}
