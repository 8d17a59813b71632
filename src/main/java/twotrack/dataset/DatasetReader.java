package twotrack.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads a dataset file in one pass and reports all its problems.
public final class DatasetReader {
  private static final int BYTES_FOR_ENCODING = 4;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final Bytes bytes;
  private final Limits limits;
  private final Problems problems = new Problems();

  /// Opens the bytes of the file from the beginning, as often as wanted.
  interface Bytes {
    InputStream open() throws IOException;
  }

  private DatasetReader(String name, Bytes bytes, Limits limits) {
    this.name = name;
    this.bytes = bytes;
    this.limits = limits;
  }

  /// Reads a file.
  ///
  /// @throws IOException if the file cannot be read; what stands in it is never a reason
  public static ReadResult read(Path file) throws IOException {
    return read(file, Limits.STANDARD);
  }

  /// Reads a stream to its end, all of it in memory: for datasets that are shipped with the app. Closing it is the caller's.
  ///
  /// @param name for messages
  /// @throws IOException if the stream cannot be read
  public static ReadResult read(InputStream in, String name) throws IOException {
    byte[] all = in.readAllBytes();
    return new DatasetReader(name, () -> new ByteArrayInputStream(all), Limits.STANDARD).read();
  }

  static ReadResult read(Path file, Limits limits) throws IOException {
    var reader = new DatasetReader(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), limits);
    if (Files.size(file) > limits.bytes()) {
      reader.problem(Kind.FILE_SIZE, Long.toString(limits.bytes()));
      return reader.refused();
    }
    return reader.read();
  }

  private ReadResult read() throws IOException {
    try (InputStream in = open()) {
      if (!isUtf8(in)) {
        problem(Kind.NOT_UTF8);
        return refused();
      }
      JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits.constraints()).build();
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
        return read(factory, parser);
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private ReadResult read(JsonFactory factory, JsonParser parser) throws IOException {
    var cursor = new JsonCursor(factory, parser, problems);
    var reader = new FileReader(cursor, problems, limits);
    try {
      if (parser.nextToken() == null) {
        problem(Kind.EMPTY_FILE);
        return refused();
      }
      reader.read();
      reader.checkReferences();
      checkEnd(cursor, parser);
    } catch (JacksonIOException e) {
      throw e;
    } catch (Limits.Exceeded e) {
      cursor.report(e.kind(), "", e.allowed());
    } catch (FileReader.WrongFormatException _) {
      return refused();
    } catch (JacksonException e) {
      broken(e, cursor);
    }
    return problems.errors() > 0 ? refused() : new ReadResult.Opened(reader.dataset(), located(), problems.unlisted());
  }

  private void checkEnd(JsonCursor cursor, JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() != null) {
        problems.add(Kind.TRAILING_CONTENT, cursor.spot(), "$", Shown.quoted(excerpt(cursor.spot())));
      }
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      long spot = spot(e, cursor);
      problems.add(Kind.TRAILING_CONTENT, spot, "$", Shown.quoted(excerpt(spot)));
    }
  }

  private void broken(JacksonException e, JsonCursor cursor) throws IOException {
    long spot = spot(e, cursor);
    String excerpt = excerpt(spot);
    problems.add(excerpt.isEmpty() ? Kind.TRUNCATED : Kind.MALFORMED, spot, cursor.path(), Shown.quoted(excerpt));
  }

  private static long spot(JacksonException e, JsonCursor cursor) {
    return e.getLocation() == null ? cursor.spot() : Spot.of(e.getLocation());
  }

  private String excerpt(long spot) throws IOException {
    try (var text = new SourceText(open())) {
      text.column(spot);
      return text.excerpt();
    }
  }

  /// The bytes of the text, without the byte order mark that some editors write before it.
  private InputStream open() throws IOException {
    var in = new BufferedInputStream(bytes.open(), 1 << 16);
    in.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      in.reset();
    }
    return in;
  }

  /// UTF-16 and UTF-32 have a zero byte or a byte order mark of their own among the first four bytes of any JSON text.
  private static boolean isUtf8(InputStream in) throws IOException {
    in.mark(BYTES_FOR_ENCODING);
    byte[] start = in.readNBytes(BYTES_FOR_ENCODING);
    in.reset();
    for (byte b : start) {
      if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }

  private void problem(Kind kind, String... details) {
    problems.add(kind, Spot.START, "$", "", details);
  }

  private ReadResult refused() throws IOException {
    return new ReadResult.Refused(located(), problems.unlisted());
  }

  /// The problems with columns in characters.
  private List<DatasetProblem> located() throws IOException {
    List<Problems.Found> listed = problems.listed();
    var located = new ArrayList<DatasetProblem>(listed.size());
    if (!listed.isEmpty()) {
      try (var text = new SourceText(open())) {
        for (Problems.Found found : listed) {
          located.add(found.located(name, text.column(found.spot())));
        }
      }
    }
    return located;
  }
}
