package twotrack.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.i18n.DateWords;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.timeline.TimeScale;
import twotrack.timeline.Viewport;

/// The pages that show the timeline and the strip: a grid of pages for each stretch of days.
final class TimelineSheets {
  /// Between the axis and the head, for registration marks.
  private static final double ABOVE = 4;
  private static final double BELOW = 10;
  private static final double MOST_LEGEND = 0.2;
  private static final Typesetter.Style NOTE = new Typesetter.Style(Face.regular(11), Ink.Role.TEXT_MUTED);

  private final Material material;
  private final Mark.Bounds body;
  private final List<Stretch> stretches;
  private final Spreading spreading;
  private final PageCount count;
  private final Legend legend;
  private final List<Set<Sign>> signs;
  private final double legendHeight;

  /// Whether the legend has a page of its own, for want of room under the timeline.
  private final boolean apart;

  TimelineSheets(Material material, Mark.Bounds body, List<Stretch> stretches, Spreading.Context context) {
    this.material = material;
    this.stretches = stretches;
    legend = new Legend(material, body.width());
    boolean explained = material.has(SnapshotOptions.Section.LEGEND);
    signs = stretches.stream().map(stretch -> explained ? new Signs(material).possible(stretch) : Set.<Sign>of()).toList();
    this.body = new Mark.Bounds(body.x(), body.y() + ABOVE, body.width(), body.height() - ABOVE - BELOW);
    double height = signs.stream().mapToDouble(legend::height).max().orElse(0);
    apart = height > MOST_LEGEND * this.body.height();
    legendHeight = apart ? 0 : height;
    spreading = new Spreading(material, this.body, legendHeight, context);
    count = context.count();
  }

  /// The pages of all stretches.
  List<Sheet> sheets() throws PagesException {
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Spread spread = spreading.of(stretch);
      count.expect(spread.columns() * spread.rows().size());
      var tile = new TimelineTile(material, spread, spreading.layout());
      List<Mark> explained = legend.marks(Signs.shown(signs.get(i), spread), new Mark.Point(body.x(), body.y() + body.height() + BELOW - legendHeight));
      for (int row = 0; row < spread.rows().size(); row++) {
        for (int column = 0; column < spread.columns(); column++) {
          List<Mark> marks = new ArrayList<>(new Drawing(0, 0, tile.marks(column, row)).placed(body.x(), body.y(), spread.sizes().scale()));
          marks.addAll(row == spread.rows().size() - 1 && !apart ? explained : List.of());
          marks.addAll(note(stretch, spread, column));
          List<Page.Bookmark> bookmarks = row == 0 ? bookmarks(stretch, spread, column, sheets.isEmpty()) : List.of();
          sheets.add(new Sheet(head(stretch, spread, column, row), marks, bookmarks));
          count.done();
        }
      }
    }
    if (apart) {
      count.expect(1);
      var head = new Sheet.Head(material.text("page.section.legend"), List.of(material.title()), Optional.empty());
      Set<Sign> all = EnumSet.noneOf(Sign.class);
      signs.forEach(all::addAll);
      sheets.add(new Sheet(head, legend.marks(all, new Mark.Point(body.x(), body.y())), List.of(new Page.Bookmark(head.title(), 0, body.y()))));
      count.done();
    }
    return sheets;
  }

  /// A sentence in place of events, where there are none.
  private List<Mark> note(Stretch stretch, Spread spread, int column) {
    if (!stretch.shown(material.dataset().events()).isEmpty()) {
      return List.of();
    }
    String text = material.text("page.events.none");
    TimeScale days = spread.pageScale(column);
    double room = days.width() * spread.sizes().scale();
    double left = body.x() + days.left() * spread.sizes().scale() + Math.max(0, room - material.typesetter().width(text, NOTE)) / 2;
    return material.typesetter().fitted(text, NOTE, new Mark.Point(left, body.y() + body.height() / 3), room);
  }

  private Sheet.Head head(Stretch stretch, Spread spread, int column, int row) {
    boolean several = spread.columns() * spread.rows().size() > 1;
    Optional<Sheet.Place> place = several ? Optional.of(new Sheet.Place(column, row, spread.columns(), spread.rows().size())) : Optional.empty();
    int events = stretch.shown(material.dataset().events()).count();
    String all = material.text("page.subtitle", material.filter(), span(stretch.viewport()), events);
    String own = column + row == 0 ? position() : material.text("page.part", span(spread.pageView(column)));
    return new Sheet.Head(material.title(), List.of(around(all), own), place);
  }

  /// With the event around which the pages show what happened, which may have no room for its title.
  private String around(String shown) {
    EventTable table = material.dataset().events();
    Optional<Event> chosen = material.chosen().map(id -> table.event(table.row(id).orElseThrow()));
    return chosen.map(event -> material.text("page.around", shown, event.title().in(material.languages()))).orElse(shown);
  }

  private String span(Viewport view) {
    DateWords dates = material.dates();
    return material.text("status.range", dates.words(view.firstDate()), dates.words(view.lastDate()));
  }

  /// The position on the day in one line; that there is none, where the dataset has no model for it.
  private String position() {
    boolean wanted = material.has(SnapshotOptions.Section.STRIP) || material.has(SnapshotOptions.Section.SUMMARY);
    return material.stance().map(this::position).orElseGet(() -> wanted ? material.text("page.noModel") : "");
  }

  private String position(StanceScene scene) {
    var words = new StanceWords(scene);
    var reading = scene.index().reading(EventTable.epochDay(material.day()));
    Stream<String> axes = reading.axes().stream().map(axis -> material.text("page.axis", shortName(scene, axis.axis()), words.value(axis)));
    String values = axes.collect(Collectors.joining(" · "));
    String day = material.dates().words(material.day());
    return material.text("page.position", scene.subjectName(), day, words.name(reading.verdict()), words.firmness(reading), values);
  }

  private static String shortName(StanceScene scene, String axis) {
    Optional<StanceModel.Axis> found = scene.index().model().axes().stream().filter(known -> known.id().equals(axis)).findFirst();
    return found.map(scene::shortName).orElse(axis);
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
