package twotrack.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.help.HelpDocument.Block;
import twotrack.help.HelpDocument.Section;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.StanceModel;

/// *How the position is computed*: the codebook and the arithmetic of a dataset, written from its own stance model.
///
/// Axes, actions, positions, constants and grades are those of the dataset, and so is the agreement of its coders; nothing of them stands in the
/// app's texts.
public final class StanceHelp {
  private final Dataset dataset;
  private final StanceModel model;
  private final Messages messages;
  private final List<String> languages;
  private final HelpNumbers numbers;

  private StanceHelp(Dataset dataset, StanceModel model, Messages messages) {
    this.dataset = dataset;
    this.model = model;
    this.messages = messages;
    languages = messages.language().preference(dataset.header().languages());
    numbers = new HelpNumbers(messages);
  }

  /// The page for a dataset; where it has no stance model, the page says so and explains only dates.
  public static HelpDocument of(Dataset dataset, Messages messages) {
    Section dates = new DateHelp(messages).section();
    List<Section> sections =
        dataset
            .stanceModel()
            .map(model -> Stream.concat(new StanceHelp(dataset, model, messages).sections(), Stream.of(dates)).toList())
            .orElseGet(() -> List.of(absent(dataset, messages), dates));
    return new HelpDocument(messages.text("help.title"), sections);
  }

  private static Section absent(Dataset dataset, Messages messages) {
    String title = dataset.header().title().in(messages.language().preference(dataset.header().languages()));
    return new Section(messages.text("help.absent.heading"), List.of(new Block.Paragraph(messages.text("help.absent.text", title))));
  }

  private Stream<Section> sections() {
    return Stream.of(
        axes(), coding(), actions(), number(), new EvidenceHelp(dataset, model, messages).section(), naming(), notMeasured());
  }

  private Section axes() {
    List<List<String>> rows =
        model.axes().stream()
            .map(axis -> List.of(
                axis.name().in(languages), axis.description().map(text -> text.in(languages)).orElse(""), numbers.of(axis.on()), numbers.of(axis.off())))
            .toList();
    String subjects = model.subjects().stream().map(this::subject).collect(Collectors.joining(text("help.list.separator")));
    return section(
        "help.axes.heading",
        paragraph("help.intro", dataset.header().title().in(languages), model.version()),
        paragraph("help.axes.text"),
        table(List.of("help.axes.column.name", "help.axes.column.meaning", "help.axes.column.on", "help.axes.column.off"), rows),
        paragraph("help.axes.subjects", subjects));
  }

  private String subject(StanceModel.Subject subject) {
    String name = company(subject.company());
    return subject.partner().map(partner -> text("help.axes.partner", name, company(partner))).orElse(name);
  }

  private String company(String id) {
    return dataset.company(id).map(company -> company.name().in(languages)).orElse(id);
  }

  private Section coding() {
    List<List<String>> rows =
        List.of(
            row("help.field.subject.name", "help.field.subject.meaning"),
            row("help.field.axis.name", "help.field.axis.meaning"),
            row("help.field.action.name", "help.field.action.meaning"),
            row("help.field.modifier.name", "help.field.modifier.meaning"),
            row("help.field.weight.name", "help.field.weight.meaning"),
            row("help.field.range.name", "help.field.range.meaning"),
            row("help.field.standing.name", "help.field.standing.meaning"),
            row("help.field.sources.name", "help.field.sources.meaning"),
            row("help.field.coder.name", "help.field.coder.meaning"),
            row("help.field.status.name", "help.field.status.meaning"));
    return section(
        "help.coding.heading",
        paragraph("help.coding.text"),
        table(List.of("help.coding.column.field", "help.coding.column.meaning"), rows),
        paragraph("help.coding.several"),
        paragraph("help.coding.rules"),
        points(List.of("help.rule.own", "help.rule.once", "help.rule.stated", "help.rule.deeds", "help.rule.blind", "help.rule.lower")));
  }

  private Section actions() {
    List<String> axes = model.axes().stream().map(axis -> axis.shortName().in(languages)).toList();
    Stream<String> first = Stream.of(text("help.actions.column.action"), text("help.actions.column.class"));
    List<String> head = Stream.of(first, axes.stream(), Stream.of(text("help.actions.column.meaning"))).flatMap(names -> names).toList();
    var table = new Block.Table(head, model.actions().stream().map(this::action).toList());
    return section("help.actions.heading", paragraph("help.actions.text", model.version()), table);
  }

  private List<String> action(StanceModel.Action action) {
    var row = new ArrayList<String>();
    row.add(action.name().in(languages));
    row.add(className(action.actionClass()));
    for (StanceModel.Axis axis : model.axes()) {
      boolean codable = action.base().containsKey(axis.id());
      row.add(codable ? numbers.of(action.base().getOrDefault(axis.id(), 0.0)) : text("help.actions.none"));
    }
    row.add(action.meaning().in(languages));
    return row;
  }

  private String className(StanceModel.ActionClass actionClass) {
    return switch (actionClass) {
      case VERBAL -> text("help.class.verbal");
      case MATERIAL -> text("help.class.material");
    };
  }

  private Section number() {
    Stream<String> formulas = Stream.of("help.formula.sum", "help.formula.index", "help.formula.before", "help.formula.inForce", "help.formula.after");
    return section(
        "help.number.heading",
        paragraph("help.number.text"),
        new Block.Formulas(formulas.map(key -> text(key)).toList()),
        points(List.of("help.symbol.weight", "help.symbol.quality", "help.symbol.left", "help.symbol.delta")),
        table(List.of("help.constants.column.name", "help.constants.column.value"), constants()),
        paragraph("help.number.undo"),
        paragraph("help.grades.text"),
        grades("help.grades.reliability", new TreeMap<>(model.sourceFactors())),
        grades("help.grades.credibility", new TreeMap<>(model.credibilityFactors())));
  }

  private List<List<String>> constants() {
    StanceModel.Constants constants = model.constants();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(text("help.constants.k"), numbers.of(constants.k())));
    for (StanceModel.ActionClass actionClass : StanceModel.ActionClass.values()) {
      boolean fades = constants.halfLifeMonths().containsKey(actionClass);
      String value = fades
          ? text("help.constants.months", numbers.of(constants.halfLifeMonths().getOrDefault(actionClass, 0.0)))
          : text("help.constants.never");
      rows.add(List.of(text("help.constants.halfLife", className(actionClass)), value));
    }
    rows.add(List.of(text("help.constants.month"), text("help.constants.monthDays")));
    return rows;
  }

  private <G> Block grades(String key, Map<G, Double> factors) {
    List<String> head = Stream.concat(Stream.of(text(key)), factors.keySet().stream().map(String::valueOf)).toList();
    List<String> row = Stream.concat(Stream.of(text("help.grades.factor")), factors.values().stream().map(numbers::of)).toList();
    return new Block.Table(head, List.of(row));
  }

  private Section naming() {
    StanceModel.Constants constants = model.constants();
    List<List<String>> positions = model.positions().stream().map(position -> List.of(position.name().in(languages), high(position))).toList();
    return section(
        "help.naming.heading",
        paragraph("help.naming.text"),
        table(List.of("help.naming.column.name", "help.naming.column.high"), positions),
        new Block.Points(
            List.of(
                text("help.naming.switch"),
                text("help.naming.firm"),
                text("help.naming.tentative"),
                text("help.naming.notEnough", constants.minimumCodings()),
                text("help.naming.year"),
                text("help.naming.turningPoint", constants.turningPointDays(), constants.causeWindowDays()),
                text("help.naming.together"))));
  }

  private String high(StanceModel.Position position) {
    String axes =
        model.axes().stream()
            .filter(axis -> position.high().contains(axis.id()))
            .map(axis -> axis.name().in(languages))
            .collect(Collectors.joining(text("help.list.separator")));
    return axes.isEmpty() ? text("help.naming.none") : axes;
  }

  private Section notMeasured() {
    Stream<Block> stated = model.notMeasured().map(text -> new Block.Paragraph(text.in(languages))).<Block>map(block -> block).stream();
    return section("help.notMeasured.heading", Stream.concat(stated, Stream.of(paragraph("help.notMeasured.text"))).toArray(Block[]::new));
  }

  private Section section(String heading, Block... blocks) {
    return new Section(text(heading), List.of(blocks));
  }

  private Block paragraph(String key, Object... details) {
    return new Block.Paragraph(text(key, details));
  }

  private Block points(List<String> keys) {
    return new Block.Points(keys.stream().map(key -> text(key)).toList());
  }

  private Block table(List<String> head, List<List<String>> rows) {
    return new Block.Table(head.stream().map(key -> text(key)).toList(), rows);
  }

  private List<String> row(String... keys) {
    return Stream.of(keys).map(key -> text(key)).toList();
  }

  private String text(String key, Object... details) {
    return messages.text(key, details);
  }
}
