package twotrack.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import twotrack.model.EventTableBuilder;

/// Reads a dataset file in one pass and reports all its problems.
public final class DatasetReader {
  private static final int BYTES_FOR_ENCODING = 4;
  /// Room is made for as many events as fit into a file, if each takes so many bytes, but not for more than so many.
  private static final int USUAL_EVENT = 320;
  private static final int MOST_EXPECTED = 2_000_000;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Text text;
  private final Limits limits;
  private final ReadingListener listener;
  private final Problems problems = new Problems();

  /// What is read.
  ///
  /// @param name for messages
  /// @param length in bytes
  private record Text(String name, long length, Bytes bytes) {}

  /// Opens the bytes from the beginning, as often as wanted.
  private interface Bytes {
    InputStream open() throws IOException;
  }

  private DatasetReader(Text text, Limits limits, ReadingListener listener) {
    this.text = text;
    this.limits = limits;
    this.listener = listener;
  }

  /// Reads a file.
  ///
  /// @throws IOException if the file cannot be read; what stands in it is never a reason
  public static ReadResult read(Path file) throws IOException {
    return read(file, ReadingListener.NONE);
  }

  /// Reads a file and tells somebody how far it is.
  ///
  /// @throws IOException if the file cannot be read
  public static ReadResult read(Path file, ReadingListener listener) throws IOException {
    return read(file, Limits.STANDARD, listener);
  }

  /// Reads a stream to its end, all of it in memory: for datasets that are shipped with the app. Closing it is the caller's.
  ///
  /// @param name for messages
  /// @throws IOException if the stream cannot be read
  public static ReadResult read(InputStream in, String name) throws IOException {
    byte[] all = in.readAllBytes();
    return new DatasetReader(new Text(name, all.length, () -> new ByteArrayInputStream(all)), Limits.STANDARD, ReadingListener.NONE).read();
  }

  static ReadResult read(Path file, Limits limits, ReadingListener listener) throws IOException {
    var text = new Text(String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
    var reader = new DatasetReader(text, limits, listener);
    if (text.length() > limits.bytes()) {
      reader.problem(Kind.FILE_SIZE, Long.toString(limits.bytes()));
      return reader.refused();
    }
    return reader.read();
  }

  private ReadResult read() throws IOException {
    InputStream in = open();
    try (var scanner = new JsonScanner(in, 0, limits)) {
      if (!isUtf8(in)) {
        problem(Kind.NOT_UTF8);
        return refused();
      }
      return read(scanner);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReadResult read(JsonScanner scanner) throws IOException {
    var references = new References(problems, new EventTableBuilder((int) Math.min(text.length() / USUAL_EVENT, MOST_EXPECTED)));
    var cursor = new JsonCursor(scanner, references.names(), problems, limits);
    var reader = new FileReader(cursor, references, problems, limits);
    try (var milestones = new Milestones(scanner, reader, problems, new Milestones.Hearing(listener, this::from, text.length()))) {
      if (!cursor.begin()) {
        problem(Kind.EMPTY_FILE);
        return refused();
      }
      reader.read(milestones);
      reader.checkReferences();
      if (!cursor.isAtEnd()) {
        problems.add(Kind.TRAILING_CONTENT, cursor.offset(), "$", Shown.quoted(excerpt(cursor.offset())));
      }
    } catch (Limits.Exceeded e) {
      cursor.report(e.kind(), "", e.allowed());
    } catch (FileReader.WrongFormatException _) {
      return refused();
    } catch (JsonScanner.MalformedException e) {
      String excerpt = excerpt(e.offset);
      problems.add(excerpt.isEmpty() ? Kind.TRUNCATED : Kind.MALFORMED, e.offset, cursor.path(), Shown.quoted(excerpt));
    }
    return problems.errors() > 0 ? refused() : new ReadResult.Opened(reader.dataset(), located(), problems.unlisted());
  }

  private String excerpt(long offset) throws IOException {
    try (var source = new SourceText(open())) {
      source.place(text.name(), offset);
      return source.excerpt();
    }
  }

  /// The bytes of the text, without the byte order mark that some editors write before it.
  private InputStream open() throws IOException {
    var in = new BufferedInputStream(text.bytes().open(), 1 << 16);
    in.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      in.reset();
    }
    return in;
  }

  private InputStream from(long offset) throws IOException {
    InputStream in = open();
    in.skipNBytes(offset);
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
    problems.add(kind, 0, "$", "", details);
  }

  private ReadResult refused() throws IOException {
    return new ReadResult.Refused(located(), problems.unlisted());
  }

  /// The problems with columns in characters.
  private List<DatasetProblem> located() throws IOException {
    List<Problems.Found> listed = problems.listed();
    var located = new ArrayList<DatasetProblem>(listed.size());
    if (!listed.isEmpty()) {
      try (var source = new SourceText(open())) {
        for (Problems.Found found : listed) {
          located.add(found.located(source.place(text.name(), found.offset())));
        }
      }
    }
    return located;
  }
}
