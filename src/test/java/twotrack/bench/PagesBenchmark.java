package twotrack.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.model.Dataset;
import twotrack.pages.Fit;
import twotrack.pages.Page;
import twotrack.pages.PagesException;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;

/// Composes 5,000 events as readable pages, 20 side by side, and as 4 side by side with all lists: time, the longest time between two chances to cancel, and
/// the heap that the pages take.
final class PagesBenchmark {
  private static final int EVENTS = 5_000;
  private static final int ROUNDS = 4;

  private PagesBenchmark() {}

  public static void main(String[] arguments) throws PagesException {
    Dataset dataset = TestDatasets.random(7, EVENTS);
    SnapshotOptions standard = SnapshotOptions.standard(Language.ENGLISH);
    var results = new Results("pages");
    run(results, dataset, 20, standard);
    run(results, dataset, 4, new SnapshotOptions(
        standard.part(), standard.paper(), standard.margins(), standard.fit(), EnumSet.allOf(SnapshotOptions.Section.class), standard.theme(),
        standard.shading(), standard.language()));
    results.table();
  }

  private static void run(Results results, Dataset dataset, int wide, SnapshotOptions options) throws PagesException {
    var readable = new SnapshotOptions(
        SnapshotOptions.Part.WHOLE, options.paper(), options.margins(), new Fit.Legible(wide), options.sections(), options.theme(), options.shading(),
        options.language());
    var request = new SnapshotRequest(SnapshotScope.EVERYTHING, readable, Optional.empty());
    var measurer = new AwtTextMeasurer(Typeface.ofThisMachine());
    for (int round = 0; round < ROUNDS; round++) {
      long before = heap();
      long start = System.nanoTime();
      long[] chances = {start, 0};
      List<Page> pages = new SnapshotPages().pages(request, dataset, measurer, _ -> {
        long now = System.nanoTime();
        chances[1] = Math.max(chances[1], now - chances[0]);
        chances[0] = now;
      });
      double millis = (System.nanoTime() - start) / 1e6;
      results.tell(
          "n", EVENTS, "wide", wide, "round", round, "pages", pages.size(), "ms", millis, "longestMs", chances[1] / 1e6,
          "heapMB", Math.max(0, heap() - before) >> 20);
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
