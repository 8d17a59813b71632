package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.filter.FilterWords;

/// The events on the pages with all their words: number, title, date, companies, importance, and the numbers of their sources.
final class EventList {
  static final double LEAST_WIDTH = 225;

  private static final Typesetter.Style YEAR = new Typesetter.Style(Face.bold(10.5), Ink.Role.TEXT);
  private static final Typesetter.Style NUMBER = new Typesetter.Style(Face.bold(8.5), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style TITLE = new Typesetter.Style(Face.regular(8.5), Ink.Role.TEXT);
  private static final Typesetter.Style STRONG = new Typesetter.Style(Face.bold(8.5), Ink.Role.TEXT);
  private static final Typesetter.Style FACTS = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final int STRONG_FROM_IMPORTANCE = 5;
  private static final double NUMBER_WIDTH = 24;
  private static final double FIRST_BASELINE = 8.5;
  private static final double BELOW = 6;
  private static final double YEAR_HEIGHT = 20;
  private static final double YEAR_BASELINE = 13;
  private static final int MOST_TITLE_LINES = 4;
  private static final int MOST_FACT_LINES = 6;

  private final Material material;
  private final Numbering numbering;
  private final double width;
  private final Typesetter typesetter;
  private final FilterWords names;

  /// @param width of a column
  EventList(Material material, Numbering numbering, double width) {
    this.material = material;
    this.numbering = numbering;
    this.width = width;
    typesetter = material.typesetter();
    names = new FilterWords(material.messages(), material.dataset());
  }

  /// A block for each event, under headings of years.
  List<Block> blocks() {
    EventTable table = material.dataset().events();
    var blocks = new ArrayList<Block>();
    String year = "";
    for (int row = numbering.shown().next(0); row >= 0; row = numbering.shown().next(row + 1)) {
      String own = year(table, row);
      if (!own.equals(year)) {
        year = own;
        var label = typesetter.label(year, YEAR, new Mark.Point(0, YEAR_BASELINE));
        blocks.add(Block.heading(YEAR_HEIGHT, List.of(label)).marked(year));
      }
      blocks.add(block(row, table.event(row)));
    }
    return blocks.isEmpty() ? List.of(new Paragraphs(typesetter, width).add(material.text("page.events.none"), TITLE).block(BELOW)) : blocks;
  }

  private String year(EventTable table, int row) {
    return table.firstDay(row) == EventTable.OPEN_START
        ? material.text("page.events.openStart")
        : material.dates().words(new EventDate.Year(table.event(row).date().first().getYear()));
  }

  private Block block(int row, Event event) {
    Typesetter.Style style = event.importance() >= STRONG_FROM_IMPORTANCE ? STRONG : TITLE;
    List<String> title = typesetter.lines(event.title().in(material.languages()), style, width - NUMBER_WIDTH, MOST_TITLE_LINES);
    List<String> facts = typesetter.lines(facts(event), FACTS, width - NUMBER_WIDTH, MOST_FACT_LINES);
    var marks = new ArrayList<Mark>();
    marks.add(typesetter.labelEndingAt(Integer.toString(numbering.number(row)), NUMBER, new Mark.Point(NUMBER_WIDTH - 7, FIRST_BASELINE)));
    marks.addAll(typesetter.labels(title, style, new Mark.Point(NUMBER_WIDTH, FIRST_BASELINE)));
    double baseline = FIRST_BASELINE + title.size() * style.leading();
    marks.addAll(typesetter.labels(facts, FACTS, new Mark.Point(NUMBER_WIDTH, baseline)));
    baseline += (facts.size() - 1) * FACTS.leading();
    double end = NUMBER_WIDTH + typesetter.width(facts.getLast(), FACTS);
    baseline = references(marks, event, new Mark.Point(end, baseline));
    double height = baseline + BELOW;
    var bounds = new Mark.Bounds(0, 0, width, height - BELOW / 2);
    return Block.of(height, List.of(new Mark.Group(new PageTarget.Anchor(numbering.eventAnchor(row)), event.title().in(material.languages()), bounds, marks)));
  }

  private String facts(Event event) {
    String companies = event.companies().stream().map(id -> names.name(Facet.COMPANY, id)).collect(Collectors.joining(", "));
    return material.text("page.events.facts", material.dates().words(event.date()), companies, event.importance());
  }

  /// The numbers of the sources behind the facts, each leading to its source; on a new line where there is no room.
  ///
  /// @return the last baseline
  private double references(List<Mark> marks, Event event, Mark.Point after) {
    if (!material.has(SnapshotOptions.Section.SOURCES)) {
      return after.y();
    }
    double x = after.x();
    double y = after.y();
    for (Event.Citation citation : event.sources()) {
      String text = "[" + numbering.sourceNumber(citation.source()) + "]";
      double length = typesetter.width(text, FACTS);
      double gap = typesetter.width(" ", FACTS);
      if (x + gap + length > width) {
        x = NUMBER_WIDTH - gap;
        y += FACTS.leading();
      }
      List<Mark> label = List.of(typesetter.label(text, FACTS, new Mark.Point(x + gap, y)));
      var bounds = new Mark.Bounds(x + gap, y - FACTS.face().size(), length, FACTS.leading());
      var jump = new PageTarget.Jump(numbering.sourceAnchor(citation.source()));
      marks.add(new Mark.Group(jump, material.text("page.source", numbering.sourceNumber(citation.source())), bounds, label));
      x += gap + length;
    }
    return y;
  }
}
