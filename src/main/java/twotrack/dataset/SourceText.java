package twotrack.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Looks places up in the bytes of a file a second time, which only files with problems need: the parser counts bytes, people lines and characters.
final class SourceText implements AutoCloseable {
  private static final int EXCERPT_BYTES = 60;
  private static final String LINE_BREAK = "\u21B5";

  private final InputStream bytes;
  private int next;
  private long offset;
  private int line = 1;
  private int column = 1;

  SourceText(InputStream bytes) throws IOException {
    this.bytes = bytes;
    next = bytes.read();
  }

  /// The place of an offset; they must be asked for in order. Past the end of the file it is the end's.
  Place place(String file, long wanted) throws IOException {
    while (next >= 0 && offset < wanted) {
      advance();
    }
    return new Place(file, line, column);
  }

  /// The text from the place that was last asked for to the end of its line, shortened; empty only at the end of the file.
  String excerpt() throws IOException {
    if (next < 0) {
      return "";
    }
    if (next == '\n' || next == '\r') {
      return LINE_BREAK;
    }
    byte[] rest = new byte[EXCERPT_BYTES];
    rest[0] = (byte) next;
    int length = 1 + bytes.readNBytes(rest, 1, EXCERPT_BYTES - 1);
    return new String(rest, 0, length, StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  private void advance() throws IOException {
    int current = next;
    next = bytes.read();
    offset++;
    if (current == '\n' || (current == '\r' && next != '\n')) {
      line++;
      column = 1;
    } else if ((next & 0xC0) != 0x80) {
      column++;
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
