package twotrack.pages;

/// Counts pages while they are composed: refuses too many before they are drawn, and tells of those that are done.
final class PageCount {
  /// More pages than this are a mistake.
  static final int MOST = 400;

  private final Checkpoint checkpoint;
  private int expected;
  private int done;

  PageCount(Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    checkpoint.reached(0);
  }

  /// So many pages more are to come.
  void expect(int pages) throws PagesException {
    expected += pages;
    if (expected > MOST) {
      throw PagesException.tooMany(expected, MOST);
    }
    checkpoint.reached(done);
  }

  /// Something that takes its time is done, though no page.
  void step() {
    checkpoint.reached(done);
  }

  /// One of them is there.
  void done() {
    done++;
    checkpoint.reached(done);
  }
}
