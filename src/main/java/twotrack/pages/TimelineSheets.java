package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.i18n.DateWords;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.timeline.EventNumbers;
import twotrack.timeline.Viewport;

/// The pages that show the timeline and the strip: a grid of pages for each stretch of days.
final class TimelineSheets {
  /// Between the axis and the head, for registration marks.
  private static final double ABOVE = 4;
  private static final double BELOW = 10;

  private final Material material;
  private final Mark.Bounds body;
  private final Spreading spreading;
  private final PageCount count;

  TimelineSheets(Material material, Mark.Bounds body, Optional<EventNumbers> numbers, PageCount count) {
    this.material = material;
    this.body = new Mark.Bounds(body.x(), body.y() + ABOVE, body.width(), body.height() - ABOVE - BELOW);
    this.count = count;
    spreading = new Spreading(material, this.body, numbers);
  }

  /// The pages of all stretches.
  List<Sheet> sheets(List<Stretch> stretches) throws PagesException {
    var sheets = new ArrayList<Sheet>();
    for (Stretch stretch : stretches) {
      Spread spread = spreading.of(stretch);
      count.expect(spread.columns() * spread.rows().size());
      var tile = new TimelineTile(material, spread, spreading.layout());
      for (int row = 0; row < spread.rows().size(); row++) {
        for (int column = 0; column < spread.columns(); column++) {
          List<Mark> marks = new Drawing(0, 0, tile.marks(column, row)).placed(body.x(), body.y(), spread.scale());
          List<Page.Bookmark> bookmarks = row == 0 ? bookmarks(stretch, spread, column, sheets.isEmpty()) : List.of();
          sheets.add(new Sheet(head(stretch, spread, column, row), marks, bookmarks));
          count.done();
        }
      }
    }
    return sheets;
  }

  private Sheet.Head head(Stretch stretch, Spread spread, int column, int row) {
    boolean several = spread.columns() * spread.rows().size() > 1;
    Optional<Sheet.Place> place = several ? Optional.of(new Sheet.Place(column, row, spread.columns(), spread.rows().size())) : Optional.empty();
    int events = stretch.shown(material.dataset().events()).count();
    String all = material.text("page.subtitle", material.filter(), span(stretch.viewport()), events);
    String own = column + row == 0 ? position() : material.text("page.part", span(spread.pageView(column)));
    return new Sheet.Head(material.title(), List.of(all, own), place);
  }

  private String span(Viewport view) {
    DateWords dates = material.dates();
    return material.text("status.range", dates.words(view.firstDate()), dates.words(view.lastDate()));
  }

  /// The position on the day in one line; that there is none, where the dataset has no model for it.
  private String position() {
    return material.stance().map(this::position).orElseGet(() -> material.has(SnapshotOptions.Section.STRIP) ? material.text("page.noModel") : "");
  }

  private String position(StanceScene scene) {
    var words = new StanceWords(scene);
    var reading = scene.index().reading(EventTable.epochDay(material.day()));
    String values = reading.axes().stream().map(axis -> material.text("page.axis", shortName(scene, axis.axis()), words.value(axis))).collect(Collectors.joining(" · "));
    return material.text("page.position", scene.subjectName(), material.dates().words(material.day()), words.name(reading.verdict()), words.firmness(reading), values);
  }

  private static String shortName(StanceScene scene, String axis) {
    return scene.index().model().axes().stream().filter(known -> known.id().equals(axis)).findFirst().map((StanceModel.Axis known) -> scene.shortName(known)).orElse(axis);
  }

  /// The section on its first page, and each year where it begins.
  private List<Page.Bookmark> bookmarks(Stretch stretch, Spread spread, int column, boolean first) {
    var bookmarks = new ArrayList<Page.Bookmark>();
    if (first) {
      bookmarks.add(new Page.Bookmark(material.text("page.section.timeline"), 0, body.y()));
    }
    Viewport own = spread.ownView(column);
    for (int year : stretch.yearsIn(own.startDay(), own.endDay())) {
      bookmarks.add(new Page.Bookmark(material.dates().words(new EventDate.Year(year)), 1, body.y()));
    }
    return bookmarks;
  }
}
