package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.chart.StanceWords;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.model.StanceModel;

/// The stance model as far as a reader needs it to check a number by hand: version, constants, thresholds, base weights, and what it cannot see.
final class ModelRules {
  private static final Typesetter.Style HEADING = new Typesetter.Style(Face.bold(10), Ink.Role.TEXT);
  private static final Typesetter.Style TEXT = new Typesetter.Style(Face.regular(8.5), Ink.Role.TEXT);
  private static final Typesetter.Style COLUMN = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final double ROW = 11;
  private static final double GAP = 12;
  private static final double AXIS_WIDTH = 74;
  private static final double CLASS_WIDTH = 62;
  private static final double HEAD = 10;

  private final Material material;
  private final StanceModel model;
  private final double width;
  private final Typesetter typesetter;

  ModelRules(Material material, StanceModel model, double width) {
    this.material = material;
    this.model = model;
    this.width = width;
    typesetter = material.typesetter();
  }

  List<Block> blocks() {
    var text = new Paragraphs(typesetter, width);
    text.add(material.text("page.rules.heading", model.version()), HEADING).space(2);
    text.add(material.text("page.rules.index", StanceWords.exact(model.constants().k()), halfLives()), TEXT);
    model.axes().forEach(axis ->
        text.add(material.text("page.rules.axis", axis.name().in(material.languages()), StanceWords.exact(axis.on()), StanceWords.exact(axis.off())), TEXT));
    model.notMeasured().ifPresent(words -> text.space(3).add(material.text("page.rules.notMeasured", words.in(material.languages())), TEXT));
    return List.of(text.block(GAP), actions());
  }

  private String halfLives() {
    return Stream.of(StanceModel.ActionClass.values()).flatMap(kind -> halfLife(kind).stream()).collect(Collectors.joining(", "));
  }

  private Optional<String> halfLife(StanceModel.ActionClass kind) {
    Optional<Double> known = Optional.ofNullable(model.constants().halfLifeMonths().get(kind));
    return known.map(months -> material.text("page.rules.halfLife", kind(kind), StanceWords.exact(months)));
  }

  private String kind(StanceModel.ActionClass kind) {
    return switch (kind) {
      case VERBAL -> material.text("page.rules.verbal");
      case MATERIAL -> material.text("page.rules.material");
    };
  }

  /// The action table: base weights by axis.
  private Block actions() {
    var marks = new ArrayList<Mark>();
    double axesLeft = width - model.axes().size() * AXIS_WIDTH;
    double classLeft = axesLeft - CLASS_WIDTH;
    marks.addAll(typesetter.fitted(material.text("page.rules.actions"), COLUMN, new Mark.Point(0, HEAD), classLeft));
    for (int axis = 0; axis < model.axes().size(); axis++) {
      String name = material.measurer().fitted(model.axes().get(axis).shortName().in(material.languages()), COLUMN.face(), AXIS_WIDTH - 4);
      marks.add(typesetter.labelEndingAt(name, COLUMN, new Mark.Point(axesLeft + (axis + 1) * AXIS_WIDTH, HEAD)));
    }
    marks.add(new Mark.Line(0, HEAD + 4, width, HEAD + 4, new Stroke(Ink.Role.GRID_MAJOR, 0.5)));
    double baseline = HEAD + 4 + ROW;
    for (StanceModel.Action action : model.actions()) {
      marks.addAll(typesetter.fitted(action.name().in(material.languages()), TEXT, new Mark.Point(0, baseline), classLeft - 4));
      marks.addAll(typesetter.fitted(kind(action.actionClass()), COLUMN, new Mark.Point(classLeft, baseline), CLASS_WIDTH - 4));
      for (int axis = 0; axis < model.axes().size(); axis++) {
        Optional<Double> base = Optional.ofNullable(action.base().get(model.axes().get(axis).id()));
        String weight = base.map(StanceWords::exact).orElse("–");
        marks.add(typesetter.labelEndingAt(weight, TEXT, new Mark.Point(axesLeft + (axis + 1) * AXIS_WIDTH, baseline)));
      }
      baseline += ROW;
    }
    return Block.of(baseline + GAP, marks);
  }
}
