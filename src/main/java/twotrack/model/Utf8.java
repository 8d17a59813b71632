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

  /// White space beyond ASCII lies between U+1680 and U+3000: its first bytes are these.
  private static final int FIRST_WIDE_SPACE = 0xE1;
  private static final int LAST_WIDE_SPACE = 0xE3;

  private byte[] bytes = {};
  private int from;
  private int to;

  /// A text of its own.
  public static Utf8 of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8().set(bytes, 0, bytes.length);
  }

  /// Makes this the bytes from one index to before another.
  @SuppressWarnings("ReferenceEquality") // The same bytes elsewhere are not the same array.
  public Utf8 set(byte[] bytes, int from, int to) {
    // Collectors charge for every reference that is written.
    if (this.bytes != bytes) {
      this.bytes = bytes;
    }
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
      int unit = bytes[i] & 0xFF;
      if (unit > ' ' && (unit < FIRST_WIDE_SPACE || unit > LAST_WIDE_SPACE)) {
        return false;
      } else if (unit > ' ') {
        return toString().isBlank();
      }
    }
    return true;
  }

  /// Whether both are the same text.
  public boolean isEqualTo(Utf8 other) {
    int length = length();
    if (length != other.length()) {
      return false;
    }
    if (length < Long.BYTES) {
      return head() == other.head();
    }
    for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
      if (word(i) != other.word(i)) {
        return false;
      }
    }
    return word(length - Long.BYTES) == other.word(length - Long.BYTES);
  }

  /// A hash of the bytes, good in all its bits.
  public int hash() {
    int length = length();
    long hash = length;
    for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
      hash = mixed(hash ^ word(i));
    }
    // The last word overlaps the one before it.
    return (int) (mixed(hash ^ (length < Long.BYTES ? head() : word(length - Long.BYTES))) >>> Integer.SIZE);
  }

  private long word(int index) {
    return (long) LONGS.get(bytes, from + index);
  }

  /// All bytes of a text that is shorter than a word, in one.
  private long head() {
    if (from + Long.BYTES <= bytes.length) {
      return length() == 0 ? 0 : word(0) & (-1L >>> (Long.SIZE - length() * Byte.SIZE));
    }
    long head = 0;
    for (int i = to - 1; i >= from; i--) {
      head = (head << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return head;
  }

  private static long mixed(long hash) {
    return (hash ^ hash >>> 29) * MIX;
  }

  /// The order of the texts as [String#compareTo] has it, by UTF-16 units.
  static int compare(Utf8 one, Utf8 other) {
    int at = Arrays.mismatch(one.bytes, one.from, one.to, other.bytes, other.from, other.to);
    if (at < 0 || at == one.length() || at == other.length()) {
      return Integer.compare(one.length(), other.length());
    }
    return Integer.compare(rank(one.at(at)), rank(other.at(at)));
  }

  /// UTF-16 puts characters of four bytes before those from U+E000 to U+FFFF, whose first bytes are 0xEE and 0xEF.
  private static int rank(int unit) {
    return unit == 0xEE || unit == 0xEF ? unit + 0x10 : unit;
  }

  @Override
  public String toString() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
