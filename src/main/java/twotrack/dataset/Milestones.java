package twotrack.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// What happens between the events that are read: a [ReadingListener] hears of it, and in large files a [SecondReader] helps.
final class Milestones implements EventReader.Steps, AutoCloseable {
  /// So many events make a first picture well before a second has passed.
  static final int FIRST_PICTURE = 10_000;
  private static final int GROWTH = 8;
  /// The first picture has the other processor to itself.
  private static final int SECOND_READER = 2 * FIRST_PICTURE;
  private static final int STEP = 1 << 10;
  private static final long SHORTEST_FOR_TWO = 8 << 20;

  private final JsonScanner scanner;
  private final FileReader reader;
  private final Problems problems;
  private final Hearing hearing;
  private Optional<SecondReader> second = Optional.empty();
  private int indentation;
  private int nextPicture = FIRST_PICTURE;

  /// Who hears of it, and the text that is read.
  ///
  /// @param length in bytes
  record Hearing(ReadingListener listener, SecondReader.Bytes text, long length) {}

  Milestones(JsonScanner scanner, FileReader reader, Problems problems, Hearing hearing) {
    this.scanner = scanner;
    this.reader = reader;
    this.problems = problems;
    this.hearing = hearing;
  }

  @Override
  public int next(int events) {
    if (events > 0) {
      tell(events);
    }
    try {
      if (events == 0) {
        indentation = scanner.column();
      } else if (events == SECOND_READER && problems.errors() == 0 && reader.isShowable() && hearing.length() - scanner.offset() > SHORTEST_FOR_TWO) {
        second = SecondReader.start(hearing.text(), (scanner.offset() + hearing.length()) / 2, indentation, reader);
      }
      return second.isPresent() && problems.errors() == 0 ? second.get().takeOver(scanner, reader.values().references()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(int events) {
    if (events % STEP == 0) {
      hearing.listener().progressed(scanner.offset() + second.map(SecondReader::bytes).orElse(0L), events + second.map(SecondReader::events).orElse(0));
    }
    if (events == nextPicture && problems.errors() == 0) {
      nextPicture *= GROWTH;
      if (reader.isShowable()) {
        hearing.listener().found(reader.dataset());
      } else {
        hearing.listener().mustWait();
      }
    }
  }

  @Override
  public void close() {
    second.ifPresent(SecondReader::stop);
  }
}
