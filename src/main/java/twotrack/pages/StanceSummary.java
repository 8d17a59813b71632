package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twotrack.chart.MapScene;
import twotrack.chart.StanceMapLayout;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.AxisReading;
import twotrack.stance.StanceIndex;
import twotrack.stance.StanceReading;

/// The position of the subject on the day: its name and how firm it is, the indices, the map, the strongest evidence, and the model behind all that.
final class StanceSummary {
  static final double LEAST_WIDTH = 330;

  private static final Typesetter.Style DAY = new Typesetter.Style(Face.regular(9), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style NAME = new Typesetter.Style(Face.bold(18), Ink.Role.TEXT);
  private static final Typesetter.Style FIRMNESS = new Typesetter.Style(Face.regular(11), Ink.Role.TEXT_MUTED);
  private static final Typesetter.Style TEXT = new Typesetter.Style(Face.regular(9), Ink.Role.TEXT);
  private static final Typesetter.Style STRONG = new Typesetter.Style(Face.bold(9), Ink.Role.TEXT);
  private static final double GAP = 10;
  private static final double MAP_SCALE = 0.8;
  private static final double MAP_HEIGHT = 200;

  private final Material material;
  private final Optional<Numbering> numbering;
  private final double width;

  /// @param numbering of the events on the pages, which the evidence refers to
  /// @param width of a column
  StanceSummary(Material material, Optional<Numbering> numbering, double width) {
    this.material = material;
    this.numbering = numbering;
    this.width = width;
  }

  /// The blocks of the summary; one sentence where the dataset has no stance model.
  List<Block> blocks() {
    if (material.stance().isEmpty()) {
      return List.of(new Paragraphs(material.typesetter(), width).add(material.text("page.noModel"), TEXT).block(GAP));
    }
    StanceScene scene = material.stance().get();
    StanceReading reading = scene.index().reading(EventTable.epochDay(material.day()));
    var blocks = new ArrayList<Block>();
    blocks.add(position(scene, reading));
    blocks.add(axes(scene, reading));
    blocks.add(doubts(scene, reading));
    blocks.add(map(scene));
    var evidence = new EvidenceTable(material, scene, numbering, width);
    scene.index().model().axes().forEach(axis -> blocks.add(evidence.block(axis)));
    blocks.addAll(new ModelRules(material, scene.index().model(), width).blocks());
    return blocks;
  }

  private Block position(StanceScene scene, StanceReading reading) {
    var words = new StanceWords(scene);
    var text = new Paragraphs(material.typesetter(), width);
    text.add(material.text("page.summary.heading", scene.subjectName(), material.dates().words(material.day())), DAY).space(4);
    text.add(words.name(reading.verdict()), NAME);
    if (reading.firmness() != StanceReading.Firmness.NOT_ENOUGH_EVIDENCE) {
      text.add(words.firmness(reading), FIRMNESS);
    }
    text.space(3);
    words.reasons(reading).forEach(reason -> text.add(reason, TEXT));
    words.history(reading).ifPresent(history -> text.add(history, TEXT));
    return text.block(GAP);
  }

  private Block axes(StanceScene scene, StanceReading reading) {
    var words = new StanceWords(scene);
    var text = new Paragraphs(material.typesetter(), width);
    for (AxisReading axis : reading.axes()) {
      StanceModel.Axis known = axis(scene, axis.axis());
      String state = material.text("page.summary.axis", words.value(axis), words.state(axis), StanceWords.exact(known.on()), StanceWords.exact(known.off()));
      text.add(known.name().in(material.languages()), STRONG).add(state, TEXT);
      text.add(words.agreement(scene.index().agreement(axis.axis())), DAY).space(3);
    }
    return text.block(GAP - 3);
  }

  /// What speaks against relying on the name: other settings, other ways of counting, the event on which it hangs.
  private Block doubts(StanceScene scene, StanceReading reading) {
    var words = new StanceWords(scene);
    var text = new Paragraphs(material.typesetter(), width);
    if (reading.firmness() != StanceReading.Firmness.NOT_ENOUGH_EVIDENCE) {
      text.add(words.sensitivity(reading), TEXT);
      words.disagreeingLenses(reading).forEach(lens -> text.add(lens, TEXT));
    }
    reading.influence().ifPresent(influence -> {
      String without = reading.axes().stream()
          .map(axis -> without(scene, axis, influence))
          .collect(Collectors.joining(" · "));
      text.add(material.text("page.summary.influence", material.dataset().events().title(influence.row(), material.languages()), without), TEXT);
    });
    return text.block(GAP);
  }

  private String without(StanceScene scene, AxisReading axis, StanceReading.Influence influence) {
    double index = influence.indexWithout().getOrDefault(axis.axis(), axis.index());
    return material.text("page.axis", scene.shortName(axis(scene, axis.axis())), StanceWords.signed(index));
  }

  private Block map(StanceScene scene) {
    List<StanceIndex> others = scene.index().model().subjects().stream()
        .filter(subject -> !subject.company().equals(scene.index().subject()))
        .flatMap(subject -> StanceIndex.of(material.dataset(), subject.company()).stream())
        .toList();
    var layout = new StanceMapLayout(material.measurer());
    double height = scene.index().model().axes().size() == 2 ? MAP_HEIGHT : 2 * GAP;
    List<Mark> marks = layout.layout(new MapScene(scene, others), material.day(), width / MAP_SCALE, height / MAP_SCALE).drawing().placed(0, 0, MAP_SCALE);
    return Block.of(height + GAP, marks);
  }

  private static StanceModel.Axis axis(StanceScene scene, String id) {
    return scene.index().model().axes().stream().filter(axis -> axis.id().equals(id)).findFirst().orElseThrow();
  }
}
