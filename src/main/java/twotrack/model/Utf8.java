package twotrack.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A piece of UTF-8 text in someone's bytes, for those who read, find and keep texts without a `String` of each.
///
/// Mutable and used again: whoever is handed one keeps what stands in it, not the object.
public final class Utf8 {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private byte[] bytes = {};
  private int from;
  private int to;

  /// A text of its own.
  public static Utf8 of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8().set(bytes, 0, bytes.length);
  }

  /// Makes this the bytes from one index to before another.
  public Utf8 set(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  /// Number of bytes.
  public int length() {
    return to - from;
  }

  /// The byte at an index from 0, as 0 to 255.
  public int at(int index) {
    return bytes[from + index] & 0xFF;
  }

  /// Whether the text has nothing but white space.
  public boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return toString().isBlank();
      }
      if (!Character.isWhitespace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /// Whether both are the same text.
  public boolean isEqualTo(Utf8 other) {
    return Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
  }

  /// A hash of the bytes, good in all its bits.
  public int hash() {
    long hash = length();
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = mixed(hash ^ (long) LONGS.get(bytes, i));
    }
    long rest = 0;
    for (; i < to; i++) {
      rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return (int) mixed(mixed(hash ^ rest));
  }

  private static long mixed(long hash) {
    long product = hash * MIX;
    return product ^ (product >>> 32);
  }

  /// The order of the texts as `String` has it, by UTF-16 units. In UTF-8 only U+E000 to U+FFFF stand elsewhere: they come after what needs four bytes.
  static int compare(Utf8 one, Utf8 other) {
    int at = Arrays.mismatch(one.bytes, one.from, one.to, other.bytes, other.from, other.to);
    if (at < 0 || at == one.length() || at == other.length()) {
      return Integer.compare(one.length(), other.length());
    }
    return Integer.compare(rank(one.at(at)), rank(other.at(at)));
  }

  private static int rank(int unit) {
    return unit == 0xEE || unit == 0xEF ? unit + 0x10 : unit;
  }

  @Override
  public String toString() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
