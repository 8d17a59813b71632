package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.TextMeasurer;
import twotrack.model.Dataset;
import twotrack.model.RowSet;

/// Composes a snapshot: the timeline on one or more pages, then the sections that the request names, each page with a head and a foot that say what one sees.
public final class SnapshotPages implements SnapshotComposer {
  @Override
  public List<Page> pages(SnapshotRequest request, Dataset dataset, TextMeasurer measurer, Checkpoint checkpoint) throws PagesException {
    var count = new PageCount(checkpoint);
    Material material = Material.of(request, dataset, measurer);
    PageFrame frame = PageFrame.of(material);
    List<Stretch> stretches = Stretch.of(material);
    RowSet shown = stretches.stream().map(stretch -> stretch.shown(dataset.events())).reduce(RowSet::or).orElseThrow();
    Optional<Numbering> numbering = Numbering.of(material, shown);
    var sheets = new ArrayList<Sheet>();
    if (material.has(SnapshotOptions.Section.TIMELINE) || material.has(SnapshotOptions.Section.STRIP)) {
      sheets.addAll(new TimelineSheets(material, frame.body(), numbering.map(numbers -> numbers), count).sheets(stretches));
    }
    var pages = new ArrayList<Page>();
    for (Sheet sheet : sheets) {
      pages.add(frame.page(sheet, pages.size() + 1, sheets.size()));
    }
    return List.copyOf(pages);
  }
}
