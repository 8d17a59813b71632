package twotrack.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import twotrack.model.Utf8;

/// Reads JSON (RFC 8259) from the bytes of a stream: says what stands next, and passes over strings, numbers and words.
///
/// Strings stay UTF-8 as they stand in the file, so that most never become a `String`; what is not well-formed UTF-8 is not JSON either.
final class JsonScanner implements AutoCloseable {
  /// What stands next at the end of the stream.
  static final int END = -1;

  private static final int SMALLEST = 1 << 16;
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private InputStream in;
  private final Limits limits;
  private final Utf8 text = new Utf8();
  /// The bytes from `at` to before `end` are to be read; zeros behind them end every loop.
  private byte[] buffer = new byte[SMALLEST + Long.BYTES];
  private int at;
  private int end;
  /// Where the string or number begins that was passed last, and whether it has escapes; what stands before it may be forgotten.
  private int start = -1;
  private int length;
  private boolean escaped;
  /// Bytes of the stream before the buffer.
  private long before;
  private long lineStart;

  /// What stands at a place is not JSON.
  static final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final long offset;

    private MalformedException(long offset) {
      super("Malformed at " + offset);
      this.offset = offset;
    }
  }

  /// Begins somewhere in a text.
  ///
  /// @param in the bytes from there on; closed with the scanner
  JsonScanner(InputStream in, long offset, Limits limits) {
    this.in = in;
    this.limits = limits;
    before = offset;
  }

  /// Goes on at a later place of the text.
  ///
  /// @param rest the bytes from there on
  void goOn(InputStream rest, long offset) throws IOException {
    in.close();
    in = rest;
    at = 0;
    end = 0;
    start = -1;
    Arrays.fill(buffer, 0, Long.BYTES, (byte) 0);
    before = offset;
  }

  /// The first byte of what stands next, after white space; [#END] at the end.
  int peek() {
    start = -1;
    while (true) {
      byte next = buffer[at];
      if (next > ' ') {
        return next;
      } else if (next == ' ' || next == '\t') {
        at++;
      } else if (next == '\n' || next == '\r') {
        lineStart = before + ++at;
      } else if (at < end) {
        return next & 0xFF;
      } else if (!fill()) {
        return END;
      }
    }
  }

  /// Passes over the one byte that stands next.
  void skip() {
    at++;
  }

  /// Passes over one byte that must stand next.
  void skip(char sign) {
    if (peek() != sign) {
      throw malformed();
    }
    at++;
  }

  /// Passes over a key and the colon right behind it, if they stand next.
  boolean skipKey(Utf8 key) {
    boolean string = peek() == '"';
    int after = at + 1 + key.length();
    boolean found = string && after + 1 < end && buffer[after] == '"' && buffer[after + 1] == ':' && key.isEqualTo(text.set(buffer, at + 1, after));
    if (found) {
      at = after + 2;
    }
    return found;
  }

  /// The place of what stands next: bytes that were passed so far.
  long offset() {
    return before + at;
  }

  /// How many of them are of the line.
  int column() {
    return Math.toIntExact(offset() - lineStart);
  }

  /// What was passed last: a string without its quotation marks and escapes, a number or a word. Valid until the next step.
  Utf8 text() {
    return escaped ? JsonCharacters.unescaped(text.set(buffer, start, start + length)) : text.set(buffer, start, start + length);
  }

  /// The same as it stands in the file.
  Utf8 rawText() {
    return text.set(buffer, start, start + length);
  }

  /// Passes over a string.
  void string() {
    start = ++at;
    escaped = false;
    while (true) {
      int plain = plainBytes();
      at += plain;
      if (plain < Long.BYTES && endsAtSpecial(buffer[at])) {
        length = at++ - start;
        limitText();
        return;
      }
    }
  }

  /// Passes over what is not plain, unless it is the quotation mark at the end.
  private boolean endsAtSpecial(byte next) {
    if (next == '\\') {
      escaped = true;
      pass(JsonCharacters.escape(buffer, at, end));
    } else if (next < 0) {
      pass(JsonCharacters.multiByte(buffer, at, end));
    } else if (next != '"' && at < end) {
      throw malformed(at);
    } else if (next != '"') {
      fillText();
    }
    return next == '"';
  }

  /// How many of the next eight bytes are plain: neither quotation mark nor backslash, neither control character nor part of a longer one.
  private int plainBytes() {
    long word = (long) LONGS.get(buffer, at);
    long quote = word ^ '"' * EACH;
    long backslash = word ^ '\\' * EACH;
    long found = (((quote - EACH) & ~quote) | ((backslash - EACH) & ~backslash) | ((word - ' ' * EACH) & ~word) | word) & HIGH_BITS;
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /// Passes over as many bytes as a check has found well-formed, or reads on where it met the end.
  private void pass(int bytes) {
    if (bytes == JsonCharacters.WRONG) {
      throw malformed(at);
    } else if (bytes == JsonCharacters.CUT) {
      fillText();
    } else {
      at += bytes;
    }
  }

  /// Reads on in the middle of a text, which must not end here.
  private void fillText() {
    if (at - start > (long) limits.text() * JsonCharacters.LONGEST_ESCAPE) {
      throw new Limits.Exceeded(Kind.TEXT_LENGTH, limits.text());
    }
    if (!fill()) {
      throw malformed(end);
    }
  }

  private void limitText() {
    if (length > limits.text() && text().toString().length() > limits.text()) {
      throw new Limits.Exceeded(Kind.TEXT_LENGTH, limits.text());
    }
  }

  /// Passes over a number.
  void number() {
    plain("+-.0123456789Ee");
    if (length > limits.number()) {
      throw new Limits.Exceeded(Kind.NUMBER_LENGTH, limits.number());
    }
    if (!JsonCharacters.isNumber(rawText())) {
      throw malformed(start);
    }
  }

  /// Passes over a word, which must be this one.
  void word(String word) {
    plain("abcdefghijklmnopqrstuvwxyz");
    if (!rawText().toString().equals(word)) {
      throw malformed(start);
    }
  }

  private void plain(String signs) {
    start = at;
    escaped = false;
    do {
      while (signs.indexOf(buffer[at]) >= 0) {
        at++;
      }
    } while (at == end && fill());
    length = at - start;
  }

  /// Reads on, keeping what was passed since `start`; false at the end of the stream.
  private boolean fill() {
    int kept = start < 0 ? at : start;
    before += kept;
    end -= kept;
    at -= kept;
    start = start < 0 ? -1 : 0;
    byte[] target = end < (buffer.length - Long.BYTES) / 2 ? buffer : new byte[(buffer.length - Long.BYTES) * 2 + Long.BYTES];
    System.arraycopy(buffer, kept, target, 0, end);
    buffer = target;
    int read = read();
    end += Math.max(0, read);
    Arrays.fill(buffer, end, end + Long.BYTES, (byte) 0);
    if (before + end > limits.bytes()) {
      throw new Limits.Exceeded(Kind.FILE_SIZE, limits.bytes());
    }
    return read > 0;
  }

  private int read() {
    try {
      return in.read(buffer, end, buffer.length - Long.BYTES - end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// What stands at a place is not JSON.
  MalformedException malformed() {
    return malformed(at);
  }

  private MalformedException malformed(int place) {
    return new MalformedException(before + place);
  }
}
