package twotrack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what a [ByteWriter] wrote.
final class ByteReader {
  private final Names names;
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteReader(Names names, byte[] bytes, int from, int to) {
    this.names = names;
    this.bytes = bytes;
    at = from;
    end = to;
  }

  /// Another reader at the same place.
  ByteReader copy() {
    return new ByteReader(names, bytes, at, end);
  }

  boolean hasMore() {
    return at < end;
  }

  int number() {
    int number = bytes[at] & 0x7F;
    for (int shift = 7; bytes[at++] < 0; shift += 7) {
      number |= (bytes[at] & 0x7F) << shift;
    }
    return number;
  }

  long bits() {
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (bytes[at++] & 0xFFL) << shift;
    }
    return bits;
  }

  /// The name that has the next number.
  String name() {
    return names.text(number());
  }

  String text() {
    int head = number();
    if ((head & 1) != 0) {
      return names.text(head >>> 1);
    }
    at += head >>> 1;
    return new Utf8().set(bytes, at - (head >>> 1), at).toString();
  }

  /// Makes a piece of UTF-8 the next text.
  Utf8 text(Utf8 into) {
    int head = number();
    if ((head & 1) != 0) {
      return names.text(head >>> 1, into);
    }
    at += head >>> 1;
    return into.set(bytes, at - (head >>> 1), at);
  }

  /// Makes a piece of UTF-8 everything that is left.
  Utf8 rest(Utf8 into) {
    return into.set(bytes, at, end);
  }

  void skipText() {
    int head = number();
    at += (head & 1) != 0 ? 0 : head >>> 1;
  }

  /// The next section, to be read on its own.
  ByteReader section() {
    int length = number();
    at += length;
    return new ByteReader(names, bytes, at - length, at);
  }

  void skipSection() {
    int length = number();
    at += length;
  }

  /// The rest, as a list.
  <T> List<T> all(Function<ByteReader, T> element) {
    var list = new ArrayList<T>();
    while (hasMore()) {
      list.add(element.apply(this));
    }
    return list;
  }
}
