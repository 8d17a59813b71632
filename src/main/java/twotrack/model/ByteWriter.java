package twotrack.model;

import java.util.Arrays;

/// Bytes that grow: numbers in as few bytes as they need, and pieces of other bytes. An [EventRecord] reads them.
final class ByteWriter {
  private static final int LONGEST_NUMBER = 5;

  private byte[] bytes = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  /// A number from 0.
  ByteWriter number(int number) {
    reserve(LONGEST_NUMBER);
    int rest = number;
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  void append(Utf8 text) {
    append(text.bytes(), text.from(), text.length());
  }

  void append(byte[] from, int start, int length) {
    reserve(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
