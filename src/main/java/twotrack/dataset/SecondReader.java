package twotrack.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Reads the events of a file's second half while the first reader reads those of the first half.
///
/// It begins at a line that looks as the lines do on which events begin. Whether one begins there only the first reader knows, when it comes there: if so, and
/// if nothing at all is wrong with the second half, the first reader takes the events over and goes on behind them. Else it just reads on, and all problems
/// are found in their order and place.
final class SecondReader implements Runnable {
  private static final int SEARCHED = 1 << 20;
  private static final int STEP = 1 << 10;

  private final Bytes text;
  private final long begin;
  private final JsonScanner scanner;
  private final EventReader reader;
  private final References references;
  private final Problems problems = new Problems();
  private final Thread thread;
  private volatile boolean stopped;
  private volatile long bytes;
  private volatile int events;
  private boolean whole;

  /// The text of the file.
  interface Bytes {
    /// Opens it at a distance from its beginning, bytes.
    InputStream from(long offset) throws IOException;
  }

  private SecondReader(Bytes text, long begin, FileReader first) throws IOException {
    this.text = text;
    this.begin = begin;
    scanner = new JsonScanner(text.from(begin), begin, Limits.STANDARD);
    references = first.values().references().beside(problems);
    var cursor = new JsonCursor(scanner, references.names(), problems, Limits.STANDARD);
    cursor.beginInArray();
    reader = new EventReader(cursor, first.values().beside(cursor, references), problems);
    thread = Thread.ofPlatform().daemon().name("twotrack-second-reader").unstarted(this);
  }

  /// Starts to read somewhere behind an offset.
  ///
  /// @param indentation bytes before each event on its line
  static Optional<SecondReader> start(Bytes text, long behind, int indentation, FileReader first) throws IOException {
    byte[] searched;
    try (InputStream in = text.from(behind)) {
      searched = in.readNBytes(SEARCHED);
    }
    for (int i = 0; i + indentation + 1 < searched.length; i++) {
      if (searched[i] == '\n' && searched[i + 1 + indentation] == '{' && new String(searched, i, indentation + 1, StandardCharsets.ISO_8859_1).isBlank()) {
        var second = new SecondReader(text, behind + i + 1 + indentation, first);
        second.thread.start();
        return Optional.of(second);
      }
    }
    return Optional.empty();
  }

  @Override
  public void run() {
    try (scanner) {
      reader.readRest(Integer.MAX_VALUE, this::next);
      whole = problems.isEmpty();
    } catch (CancellationException | IOException | UncheckedIOException | Limits.Exceeded | JsonScanner.MalformedException _) {
      // The first reader will come here itself.
      whole = false;
    }
  }

  private int next(int count) {
    if (count % STEP == 0) {
      events = count;
      bytes = scanner.offset() - begin;
    }
    if (stopped) {
      throw new CancellationException();
    }
    return 0;
  }

  /// Ends the reading.
  void stop() {
    stopped = true;
  }

  /// Bytes that were read so far.
  long bytes() {
    return bytes;
  }

  /// Number of events that were read so far.
  int events() {
    return events;
  }

  /// Takes the events over, if the first reader's scanner is where they begin.
  ///
  /// @return their number, 0 if they cannot be taken over
  int takeOver(JsonScanner first, References known) throws IOException {
    if (first.offset() < begin) {
      return 0;
    }
    if (first.offset() > begin || !isWhole() || !known.takeOver(references)) {
      stop();
      return 0;
    }
    long bracket = scanner.offset() - 1;
    first.goOn(text.from(bracket), bracket);
    return references.events().size();
  }

  private boolean isWhole() {
    try {
      thread.join();
      return whole;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
