package twotrack.model;

import java.util.Arrays;
import java.util.function.Consumer;

/// Writes numbers and texts one behind the other, each in as few bytes as it needs; a [ByteReader] reads them in the same order.
final class ByteWriter {
  private byte[] bytes = new byte[64];
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
  void number(int number) {
    reserve(5);
    int rest = number;
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /// The two bytes with which a record begins.
  void head(int head) {
    reserve(Short.BYTES);
    bytes[size++] = (byte) head;
    bytes[size++] = (byte) (head >>> Byte.SIZE);
  }

  /// Eight bytes as they are.
  void bits(long bits) {
    reserve(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  void text(Utf8 text) {
    number(text.length() << 1);
    bytes(text);
  }

  /// The bytes of a text without their number: for one that fills a section.
  void bytes(Utf8 text) {
    append(text.bytes(), text.from(), text.length());
  }

  void text(String text) {
    text(Utf8.of(text));
  }

  /// A text that [Names] keep.
  void namedText(int number) {
    number((number << 1) | 1);
  }

  /// What another writer wrote, with its length before it.
  void section(ByteWriter content) {
    number(content.size);
    append(content.bytes, 0, content.size);
  }

  void section(Consumer<ByteWriter> content) {
    var section = new ByteWriter();
    content.accept(section);
    section(section);
  }

  private void append(byte[] from, int start, int length) {
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
