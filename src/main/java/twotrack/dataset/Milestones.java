package twotrack.dataset;

/// Tells a [ReadingListener] how far the reading is.
final class Milestones implements Runnable {
  /// So many events make a first picture well before a second has passed.
  static final int FIRST_PICTURE = 20_000;
  private static final int GROWTH = 4;
  private static final int STEP = 1 << 10;

  private final JsonScanner scanner;
  private final FileReader reader;
  private final Problems problems;
  private final ReadingListener listener;
  private int events;
  private int nextPicture = FIRST_PICTURE;

  Milestones(JsonScanner scanner, FileReader reader, Problems problems, ReadingListener listener) {
    this.scanner = scanner;
    this.reader = reader;
    this.problems = problems;
    this.listener = listener;
  }

  /// Counts one more event.
  @Override
  public void run() {
    events++;
    if (events % STEP == 0) {
      listener.progressed(scanner.offset(), events);
    }
    if (events == nextPicture && problems.errors() == 0) {
      nextPicture *= GROWTH;
      if (reader.isShowable()) {
        listener.found(reader.dataset());
      } else {
        listener.mustWait();
      }
    }
  }
}
