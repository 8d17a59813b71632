package twotrack.pages;

/// How the timeline is brought onto the paper.
public sealed interface Fit {
  /// Most pages side by side.
  int MOST_PAGES = 40;

  /// Everything on one page; where there are too many rows for readable text, all of it becomes smaller.
  record OnePage() implements Fit {}

  /// The picture of one page, enlarged until it is a number of pages wide.
  record Wide(int pages) implements Fit {
    public Wide {
      check(pages);
    }
  }

  /// Text keeps its size; the scale of time changes until the timeline is a number of pages wide.
  record Legible(int pages) implements Fit {
    public Legible {
      check(pages);
    }
  }

  private static void check(int pages) {
    if (pages < 1 || pages > MOST_PAGES) {
      throw new IllegalArgumentException(pages + " pages; 1 to " + MOST_PAGES + " are allowed.");
    }
  }
}
