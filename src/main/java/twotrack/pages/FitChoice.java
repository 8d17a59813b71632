package twotrack.pages;

/// How the timeline is brought onto the paper, with the number of pages that is kept while it does not count.
///
/// @param pages 1 to [Fit#MOST_PAGES]
public record FitChoice(Kind kind, int pages) {
  public static final FitChoice STANDARD = new FitChoice(Kind.ONE_PAGE, 3);

  public FitChoice {
    if (pages < 1 || pages > Fit.MOST_PAGES) {
      throw new IllegalArgumentException(pages + " pages; 1 to " + Fit.MOST_PAGES + " are possible.");
    }
  }

  public enum Kind {
    ONE_PAGE,
    WIDE,
    LEGIBLE
  }

  public Fit fit() {
    return switch (kind) {
      case ONE_PAGE -> new Fit.OnePage();
      case WIDE -> new Fit.Wide(pages);
      case LEGIBLE -> new Fit.Legible(pages);
    };
  }
}
