package twotrack.dataset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import twotrack.model.Source;
import twotrack.model.StanceModel;
import twotrack.model.StanceModel.ActionClass;

/// Reads the stance model.
final class StanceModelReader {
  static final Choices<ActionClass> CLASSES = Choices.inSmallLetters(ActionClass.values());
  private static final double LARGEST_WEIGHT = 10;
  private static final double LARGEST_INDEX = 100;
  private static final double SMALLEST_CONSTANT = 0.001;
  private static final double LARGEST_CONSTANT = 1_000_000;
  private static final int LARGEST_COUNT = 1_000_000;

  private final JsonCursor cursor;
  private final Values values;
  private final References references;

  StanceModelReader(JsonCursor cursor, Values values, References references) {
    this.cursor = cursor;
    this.values = values;
    this.references = references;
  }

  Optional<StanceModel> read() {
    Fields model = values.object(Keys.STANCE_MODEL);
    var version = model.words("version");
    var subjects = model.list("subjects", this::subject);
    var axes = model.list("axes", this::axis);
    var constants = model.field("constants", this::constants);
    var sourceFactors = model.field("sourceFactors", () -> numbers(Keys.SOURCE_FACTORS, 0, 1));
    var credibilityFactors = model.field("credibilityFactors", () -> numbers(Keys.CREDIBILITY_FACTORS, 0, 1));
    var actions = model.list("actions", this::action);
    var positions = model.list("positions", this::position);
    var notMeasured = model.texts("notMeasured");
    if (!model.read()) {
      return Optional.empty();
    }
    var bySource = new EnumMap<Source.Reliability, Double>(Source.Reliability.class);
    sourceFactors.get().forEach((grade, factor) -> bySource.put(Source.Reliability.valueOf(grade), factor));
    var byCredibility = new HashMap<Integer, Double>();
    credibilityFactors.get().forEach((grade, factor) -> byCredibility.put(Integer.valueOf(grade), factor));
    return Optional.of(new StanceModel(
        version.get(), subjects.get(), axes.get(), constants.get(), bySource, byCredibility, actions.get(), positions.get(), notMeasured.value()));
  }

  private Optional<StanceModel.Subject> subject() {
    Fields subject = values.object(Keys.SUBJECT);
    var company = subject.field("id", this::company);
    var partner = subject.reference("partner", IdSpace.COMPANY);
    return subject.read() ? Optional.of(new StanceModel.Subject(company.get(), partner.value())) : Optional.empty();
  }

  /// The id of a company, which becomes that of a subject.
  private Optional<String> company() {
    Optional<String> company = values.id(IdSpace.SUBJECT);
    company.ifPresent(_ -> references.refer(IdSpace.COMPANY, cursor));
    return company;
  }

  private Optional<StanceModel.Axis> axis() {
    Fields axis = values.object(Keys.AXIS);
    var id = axis.id(IdSpace.AXIS);
    var name = axis.texts("name");
    var shortName = axis.texts("short");
    var description = axis.texts("description");
    var color = axis.field("color", values::color);
    var on = axis.number("on", 0, LARGEST_INDEX);
    var off = axis.number("off", 0, LARGEST_INDEX);
    axis.read();
    if (on.value().isPresent() && off.value().isPresent() && off.get() > on.get()) {
      cursor.reportAtStart(Kind.OFF_ABOVE_ON, off.get().toString(), on.get().toString());
    }
    return axis.isSound() ? Optional.of(new StanceModel.Axis(
        id.get(), name.get(), shortName.value().orElse(name.get()), description.value(), color.value(), on.get(), off.get())) : Optional.empty();
  }

  private Optional<StanceModel.Constants> constants() {
    Fields constants = values.object(Keys.CONSTANTS);
    var k = constants.number("k", SMALLEST_CONSTANT, LARGEST_CONSTANT);
    var halfLives = constants.field("halfLifeMonths", () -> numbers(Keys.HALF_LIFE, SMALLEST_CONSTANT, LARGEST_CONSTANT));
    var codings = constants.wholeNumber("minimumCodings", 0, LARGEST_COUNT);
    var turningPoint = constants.wholeNumber("turningPointDays", 0, LARGEST_COUNT);
    var causeWindow = constants.wholeNumber("causeWindowDays", 0, LARGEST_COUNT);
    if (!constants.read()) {
      return Optional.empty();
    }
    var byClass = new EnumMap<ActionClass, Double>(ActionClass.class);
    halfLives.get().forEach((name, months) -> byClass.put(CLASSES.find(name).orElseThrow(), months));
    return Optional.of(new StanceModel.Constants(k.get(), byClass, codings.get(), turningPoint.get(), causeWindow.get()));
  }

  /// An object of numbers, each within bounds.
  private Optional<Map<String, Double>> numbers(Keys keys, double smallest, double largest) {
    var numbers = new HashMap<String, Double>();
    if (cursor.enter(keys)) {
      while (cursor.next()) {
        String key = cursor.key();
        values.number(smallest, largest).ifPresent(number -> numbers.put(key, number));
      }
    }
    return Optional.of(numbers);
  }

  private Optional<StanceModel.Action> action() {
    Fields action = values.object(Keys.ACTION);
    var id = action.id(IdSpace.ACTION);
    var name = action.texts("name");
    var actionClass = action.choice("class", CLASSES);
    var meaning = action.texts("meaning");
    var base = action.field("base", this::base);
    action.read();
    if (id.value().isPresent() && base.value().isPresent()) {
      base.get().keySet().forEach(axis -> references.declareWeight(id.get(), axis));
    }
    return action.isSound() ? Optional.of(new StanceModel.Action(id.get(), name.get(), actionClass.get(), meaning.get(), base.get())) : Optional.empty();
  }

  /// Weights by axis.
  private Optional<Map<String, Double>> base() {
    var base = new LinkedHashMap<String, Double>();
    if (cursor.enter(Keys.FREE)) {
      while (cursor.next()) {
        String axis = cursor.key();
        references.referToKey(IdSpace.AXIS, cursor);
        base.put(axis, values.number(-LARGEST_WEIGHT, LARGEST_WEIGHT).orElse(0.0));
      }
    }
    return Optional.of(base);
  }

  private Optional<StanceModel.Position> position() {
    Fields position = values.object(Keys.POSITION);
    var id = position.id(IdSpace.POSITION);
    var name = position.texts("name");
    var high = position.idList("high", IdSpace.AXIS);
    return position.read() ? Optional.of(new StanceModel.Position(id.get(), name.get(), new LinkedHashSet<>(high.get()))) : Optional.empty();
  }
}
