package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Target;
import twotrack.drawing.TextMeasurer;
import twotrack.model.Source;

/// The sources of the events on the pages, numbered in order of first use: publisher, title, date, grade, address, and which events they are for.
final class SourceList {
  static final double LEAST_WIDTH = 225;

  private static final Typesetter.Style NUMBER = new Typesetter.Style(Face.bold(8.5), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style TITLE = new Typesetter.Style(Face.regular(8.5), Ink.Role.TEXT);
  private static final Typesetter.Style FACTS = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style ADDRESS = new Typesetter.Style(Face.regular(8), Ink.Role.ACCENT);
  private static final double NUMBER_WIDTH = 30;
  private static final double FIRST_BASELINE = 8.5;
  private static final double BELOW = 6;
  private static final int MOST_LINES = 6;
  private static final int MOST_EVENTS = 100;

  private final Material material;
  private final Numbering numbering;
  private final double width;
  private final Typesetter typesetter;

  /// @param width of a column
  SourceList(Material material, Numbering numbering, double width) {
    this.material = material;
    this.numbering = numbering;
    this.width = width;
    typesetter = material.typesetter();
  }

  /// What the grades mean, as far as they occur, and a block for each source; a sentence where the events name none.
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (numbering.sources().isEmpty()) {
      blocks.add(paragraph(material.text("page.sources.none")));
    } else {
      blocks.add(paragraph(grades()));
    }
    numbering.sources().forEach(use -> blocks.add(block(use)));
    List<Mark> first = blocks.getFirst().marks();
    var bounds = new Mark.Bounds(0, 0, width, blocks.getFirst().height());
    var anchor = new Mark.Group(new PageTarget.Anchor(Numbering.SOURCES), material.text("page.section.sources"), bounds, first);
    blocks.set(0, Block.of(bounds.height(), List.of(anchor)));
    return blocks;
  }

  private Block paragraph(String text) {
    List<String> lines = typesetter.lines(text, FACTS, width);
    return Block.of(lines.size() * FACTS.leading() + 2 * BELOW, typesetter.labels(lines, FACTS, new Mark.Point(0, FIRST_BASELINE)));
  }

  private String grades() {
    SortedSet<String> reliabilities = new TreeSet<>();
    SortedSet<Integer> credibilities = new TreeSet<>();
    for (Numbering.SourceUse use : numbering.sources()) {
      reliabilities.add(reliability(use.source()));
      credibilities.addAll(use.events().values());
    }
    String sources = reliabilities.stream().map(grade -> grade(grade, "inspector.reliability." + grade)).collect(Collectors.joining(", "));
    String statements = credibilities.stream().map(grade -> grade(grade, "inspector.credibility." + grade)).collect(Collectors.joining(", "));
    return material.text("page.sources.grades", sources, statements);
  }

  private String grade(Object grade, String meaning) {
    return material.text("page.grade", grade, material.text(meaning));
  }

  private String reliability(String source) {
    return material.dataset().source(source).map(Source::reliability).orElse(Source.Reliability.F).name();
  }

  private Block block(Numbering.SourceUse use) {
    Optional<Source> source = material.dataset().source(use.source());
    double room = width - NUMBER_WIDTH;
    List<String> title = typesetter.lines(title(use.source(), source), TITLE, room, MOST_LINES);
    List<String> facts = facts(use, source, room);
    var marks = new ArrayList<Mark>();
    marks.add(typesetter.labelEndingAt("[" + use.number() + "]", NUMBER, new Mark.Point(NUMBER_WIDTH - 6, FIRST_BASELINE)));
    marks.addAll(typesetter.labels(title, TITLE, new Mark.Point(NUMBER_WIDTH, FIRST_BASELINE)));
    double baseline = FIRST_BASELINE + title.size() * TITLE.leading();
    marks.addAll(typesetter.labels(facts, FACTS, new Mark.Point(NUMBER_WIDTH, baseline)));
    baseline += facts.size() * FACTS.leading();
    if (source.flatMap(Source::url).isPresent()) {
      var uri = source.flatMap(Source::url).get();
      List<String> address = typesetter.lines(uri.toString(), ADDRESS, room);
      var bounds = new Mark.Bounds(NUMBER_WIDTH, baseline - ADDRESS.face().size(), room, address.size() * ADDRESS.leading());
      marks.add(new Mark.Group(new Target.Link(uri), uri.toString(), bounds, typesetter.labels(address, ADDRESS, new Mark.Point(NUMBER_WIDTH, baseline))));
      baseline += address.size() * ADDRESS.leading();
    }
    double height = baseline - FACTS.leading() + BELOW;
    var bounds = new Mark.Bounds(0, 0, width, height - BELOW / 2);
    return Block.of(height, List.of(new Mark.Group(new PageTarget.Anchor(numbering.sourceAnchor(use.source())), title(use.source(), source), bounds, marks)));
  }

  private String title(String id, Optional<Source> source) {
    return source.map(known -> material.text("page.source.title", known.publisher(), known.title())).orElse(id);
  }

  /// Date, grade and the events, as many of these as there is room for; a part of a number would be another number.
  private List<String> facts(Numbering.SourceUse use, Optional<Source> source, double room) {
    int events = Math.min(use.events().size(), MOST_EVENTS);
    List<String> lines = typesetter.lines(facts(use, source, events), FACTS, room);
    while (lines.size() > MOST_LINES && events > 1) {
      events--;
      lines = typesetter.lines(facts(use, source, events), FACTS, room);
    }
    return lines;
  }

  private String facts(Numbering.SourceUse use, Optional<Source> source, int most) {
    String more = use.events().size() > most ? ", " + TextMeasurer.ELLIPSIS : "";
    String events = use.events().entrySet().stream().limit(most).map(this::event).collect(Collectors.joining(", ", "", more));
    return Stream.of(
            source.flatMap(Source::published).map(date -> material.dates().words(date)),
            Optional.of(material.text("page.source.reliability", reliability(use.source()))),
            Optional.of(material.text("page.source.events", use.events().size(), events)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String event(Map.Entry<Integer, Integer> event) {
    return material.text("page.source.event", Integer.toString(event.getKey()), event.getValue());
  }
}
