package twotrack.filter;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers one after the other, small ones in fewer bytes: seven bits a byte, the lowest first, the eighth says that more follow.
final class PackedNumbers {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] bytes = new byte[16];
  private int length;

  /// Adds a number that is not negative.
  void add(int number) {
    room(Integer.BYTES + 1);
    length = write(bytes, length, number);
  }

  /// Adds numbers that are packed.
  void add(byte[] packed) {
    room(packed.length);
    System.arraycopy(packed, 0, bytes, length, packed.length);
    length += packed.length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /// Number of bytes.
  int length() {
    return length;
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
