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
      var context = new Spreading.Context(numbering.map(numbers -> numbers), count);
      sheets.addAll(new TimelineSheets(material, frame.body(), stretches, context).sheets());
    }
    // Where there is no position, the head of the timeline says so already.
    if (material.has(SnapshotOptions.Section.SUMMARY) && (material.stance().isPresent() || sheets.isEmpty())) {
      sheets.addAll(summary(material, frame, numbering, count));
    }
    if (numbering.isPresent()) {
      sheets.addAll(lists(material, frame, numbering.get(), count));
    }
    var pages = new ArrayList<Page>();
    for (Sheet sheet : sheets) {
      pages.add(frame.page(sheet, pages.size() + 1, sheets.size()));
    }
    return List.copyOf(pages);
  }

  private static List<Sheet> summary(Material material, PageFrame frame, Optional<Numbering> numbering, PageCount count) throws PagesException {
    var columns = new Columns(frame.body(), StanceSummary.LEAST_WIDTH);
    return columns.sheets(section(material, "page.section.summary", new StanceSummary(material, numbering, columns.width()).blocks()), count);
  }

  private static List<Sheet> lists(Material material, PageFrame frame, Numbering numbering, PageCount count) throws PagesException {
    var sheets = new ArrayList<Sheet>();
    if (material.has(SnapshotOptions.Section.EVENTS)) {
      var columns = new Columns(frame.body(), EventList.LEAST_WIDTH);
      List<Block> events = new EventList(material, numbering, columns.width()).blocks();
      sheets.addAll(columns.sheets(section(material, "page.section.events", events), count));
    }
    if (material.has(SnapshotOptions.Section.SOURCES)) {
      var columns = new Columns(frame.body(), SourceList.LEAST_WIDTH);
      List<Block> sources = new SourceList(material, numbering, columns.width()).blocks();
      sheets.addAll(columns.sheets(section(material, "page.section.sources", sources), count));
    }
    return sheets;
  }

  private static Columns.Section section(Material material, String key, List<Block> blocks) {
    String title = material.text(key);
    return new Columns.Section(title, material.text("page.continued", title), List.of(material.title()), blocks);
  }
}
