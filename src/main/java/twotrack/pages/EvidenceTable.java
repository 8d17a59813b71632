package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.chart.ContributionWords;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;

/// The strongest contributions to an axis with what they are made of, the others in one row, and how their sum becomes the index.
final class EvidenceTable {
  private static final int STRONGEST = 6;
  private static final Typesetter.Style HEADING = new Typesetter.Style(Face.bold(10), Ink.Role.TEXT);
  private static final Typesetter.Style COLUMN = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style TITLE = new Typesetter.Style(Face.regular(8.5), Ink.Role.TEXT);
  private static final Typesetter.Style NUMBER = new Typesetter.Style(Face.bold(8), Ink.Role.TEXT_MUTED);
  private static final double KEY_WIDTH = 22;
  private static final double TEXT_GAP = 6;

  /// Right ends of the columns of numbers, from the right edge of the table: weight, q, k, product, sum.
  private static final List<Double> ENDS = List.of(148.0, 118.0, 88.0, 46.0, 0.0);
  private static final List<String> NAMES = List.of("audit.column.weight", "audit.column.q", "audit.column.k", "audit.column.product", "audit.column.sum");
  private static final double NUMBERS_WIDTH = 180;
  private static final double HEADING_BASELINE = 10;
  private static final double COLUMNS_BASELINE = 23;
  private static final double FIRST_BASELINE = 37;
  private static final double ROW = 22;
  private static final double LINE = 10;
  private static final double BELOW = 14;
  private static final int DECIMALS = 2;

  private final Material material;
  private final StanceScene scene;
  private final Optional<Numbering> numbering;
  private final double width;
  private final Typesetter typesetter;

  EvidenceTable(Material material, StanceScene scene, Optional<Numbering> numbering, double width) {
    this.material = material;
    this.scene = scene;
    this.numbering = numbering;
    this.width = width;
    typesetter = material.typesetter();
  }

  /// The table of an axis on the day.
  Block block(StanceModel.Axis axis) {
    Waterfall waterfall = Waterfall.of(scene.index(), axis, EventTable.epochDay(material.day()));
    var marks = new ArrayList<Mark>();
    String heading = material.text("page.evidence.heading", axis.name().in(material.languages()));
    marks.addAll(typesetter.fitted(heading, HEADING, new Mark.Point(0, HEADING_BASELINE), width));
    if (waterfall.bars().isEmpty()) {
      marks.add(typesetter.label(material.text("audit.nothing"), COLUMN, new Mark.Point(0, COLUMNS_BASELINE)));
      return Block.of(COLUMNS_BASELINE + BELOW, marks);
    }
    numbers(marks, NAMES.stream().map(name -> material.text(name)).toList(), COLUMN, COLUMNS_BASELINE);
    rule(marks, COLUMNS_BASELINE + 4);
    double baseline = FIRST_BASELINE;
    List<Waterfall.Bar> shown = waterfall.bars().subList(0, Math.min(STRONGEST, waterfall.bars().size()));
    for (Waterfall.Bar bar : shown) {
      row(marks, bar, baseline);
      baseline += ROW;
    }
    int others = waterfall.bars().size() - shown.size();
    if (others > 0) {
      double product = waterfall.sum() - shown.getLast().to();
      marks.add(typesetter.label(material.text("page.evidence.others", others), TITLE, new Mark.Point(KEY_WIDTH, baseline)));
      numbers(marks, List.of("", "", "", number(product), number(waterfall.sum())), TITLE, baseline);
      baseline += LINE + 4;
    }
    rule(marks, baseline - LINE);
    String k = StanceWords.exact(scene.index().model().constants().k());
    String size = StanceWords.decimal(Math.abs(waterfall.sum()), DECIMALS);
    String result = material.text("page.evidence.index", number(waterfall.sum()), size, k, StanceWords.signed(waterfall.index(), 1));
    marks.addAll(typesetter.fitted(result, TITLE, new Mark.Point(KEY_WIDTH, baseline + 3), width - KEY_WIDTH));
    return Block.of(baseline + 3 + BELOW, marks);
  }

  private void row(List<Mark> marks, Waterfall.Bar bar, double baseline) {
    Contribution contribution = bar.contribution();
    var words = new ContributionWords(scene);
    double room = width - KEY_WIDTH - NUMBERS_WIDTH - TEXT_GAP;
    numbering.filter(numbers -> numbers.shown().contains(contribution.row())).ifPresent(numbers -> {
      var label = typesetter.label(Integer.toString(numbers.number(contribution.row())), NUMBER, new Mark.Point(0, baseline));
      var bounds = new Mark.Bounds(0, baseline - LINE, KEY_WIDTH + room, ROW);
      marks.add(new Mark.Group(numbers.target(contribution.row()), words.title(contribution), bounds, List.of(label)));
    });
    marks.addAll(typesetter.fitted(words.title(contribution), TITLE, new Mark.Point(KEY_WIDTH, baseline), room));
    String facts = material.text("page.evidence.facts", words.date(contribution), words.action(contribution));
    marks.addAll(typesetter.fitted(facts, COLUMN, new Mark.Point(KEY_WIDTH, baseline + LINE), room));
    List<String> values = List.of(
        number(contribution.weight()),
        StanceWords.decimal(contribution.q(), DECIMALS),
        StanceWords.decimal(contribution.k(), DECIMALS),
        number(contribution.product()),
        number(bar.to()));
    numbers(marks, values, TITLE, baseline);
  }

  private static String number(double value) {
    return StanceWords.signed(value, DECIMALS);
  }

  private void numbers(List<Mark> marks, List<String> texts, Typesetter.Style style, double baseline) {
    for (int column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty()) {
        marks.add(typesetter.labelEndingAt(texts.get(column), style, new Mark.Point(width - ENDS.get(column), baseline)));
      }
    }
  }

  private void rule(List<Mark> marks, double y) {
    marks.add(new Mark.Line(0, y, width, y, new Stroke(Ink.Role.GRID_MAJOR, 0.5)));
  }
}
