package twotrack.dataset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.model.LocalizedText;
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
    int errors = cursor.errors();
    Optional<String> version = Optional.empty();
    List<StanceModel.Subject> subjects = List.of();
    List<StanceModel.Axis> axes = List.of();
    Optional<StanceModel.Constants> constants = Optional.empty();
    Map<String, Double> sourceFactors = Map.of();
    Map<String, Double> credibilityFactors = Map.of();
    List<StanceModel.Action> actions = List.of();
    List<StanceModel.Position> positions = List.of();
    Optional<LocalizedText> notMeasured = Optional.empty();
    if (cursor.enter(Keys.STANCE_MODEL)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "version" -> version = values.words();
          case "subjects" -> subjects = values.list(this::subject);
          case "axes" -> axes = values.list(this::axis);
          case "constants" -> constants = constants();
          case "sourceFactors" -> sourceFactors = numbers(Keys.SOURCE_FACTORS, 0, 1);
          case "credibilityFactors" -> credibilityFactors = numbers(Keys.CREDIBILITY_FACTORS, 0, 1);
          case "actions" -> actions = values.list(this::action);
          case "positions" -> positions = values.list(this::position);
          case "notMeasured" -> notMeasured = values.texts();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    var bySource = new EnumMap<Source.Reliability, Double>(Source.Reliability.class);
    sourceFactors.forEach((grade, factor) -> bySource.put(Source.Reliability.valueOf(grade), factor));
    var byCredibility = new HashMap<Integer, Double>();
    credibilityFactors.forEach((grade, factor) -> byCredibility.put(Integer.valueOf(grade), factor));
    return Optional.of(
        new StanceModel(version.orElseThrow(), subjects, axes, constants.orElseThrow(), bySource, byCredibility, actions, positions, notMeasured));
  }

  private Optional<StanceModel.Subject> subject() {
    int errors = cursor.errors();
    Optional<String> company = Optional.empty();
    Optional<String> partner = Optional.empty();
    if (cursor.enter(Keys.SUBJECT)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> company = company();
          case "partner" -> partner = values.reference(IdSpace.COMPANY);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors ? Optional.empty() : Optional.of(new StanceModel.Subject(company.orElseThrow(), partner));
  }

  /// The id of a company, which becomes that of a subject.
  private Optional<String> company() {
    Optional<String> company = values.id(IdSpace.SUBJECT);
    company.ifPresent(_ -> references.refer(IdSpace.COMPANY, cursor));
    return company;
  }

  private Optional<StanceModel.Axis> axis() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    Optional<LocalizedText> shortName = Optional.empty();
    Optional<LocalizedText> description = Optional.empty();
    Optional<String> color = Optional.empty();
    Optional<Double> on = Optional.empty();
    Optional<Double> off = Optional.empty();
    if (cursor.enter(Keys.AXIS)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.AXIS);
          case "name" -> name = values.texts();
          case "short" -> shortName = values.texts();
          case "description" -> description = values.texts();
          case "color" -> color = values.color();
          case "on" -> on = values.number(0, LARGEST_INDEX);
          case "off" -> off = values.number(0, LARGEST_INDEX);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (on.isPresent() && off.isPresent() && off.get() > on.get()) {
      cursor.reportAtStart(Kind.OFF_ABOVE_ON, off.get().toString(), on.get().toString());
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    LocalizedText full = name.orElseThrow();
    return Optional.of(new StanceModel.Axis(id.orElseThrow(), full, shortName.orElse(full), description, color, on.orElseThrow(), off.orElseThrow()));
  }

  private Optional<StanceModel.Constants> constants() {
    int errors = cursor.errors();
    Optional<Double> k = Optional.empty();
    Map<String, Double> halfLives = Map.of();
    OptionalInt codings = OptionalInt.empty();
    OptionalInt turningPoint = OptionalInt.empty();
    OptionalInt causeWindow = OptionalInt.empty();
    if (cursor.enter(Keys.CONSTANTS)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "k" -> k = values.number(SMALLEST_CONSTANT, LARGEST_CONSTANT);
          case "halfLifeMonths" -> halfLives = numbers(Keys.HALF_LIFE, SMALLEST_CONSTANT, LARGEST_CONSTANT);
          case "minimumCodings" -> codings = values.wholeNumber(0, LARGEST_COUNT);
          case "turningPointDays" -> turningPoint = values.wholeNumber(0, LARGEST_COUNT);
          case "causeWindowDays" -> causeWindow = values.wholeNumber(0, LARGEST_COUNT);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    var byClass = new EnumMap<ActionClass, Double>(ActionClass.class);
    halfLives.forEach((name, months) -> byClass.put(CLASSES.find(name).orElseThrow(), months));
    return Optional.of(new StanceModel.Constants(k.orElseThrow(), byClass, codings.orElseThrow(), turningPoint.orElseThrow(), causeWindow.orElseThrow()));
  }

  /// An object of numbers, each within bounds.
  private Map<String, Double> numbers(Keys keys, double smallest, double largest) {
    var numbers = new HashMap<String, Double>();
    if (cursor.enter(keys)) {
      while (cursor.next()) {
        String key = cursor.key();
        values.number(smallest, largest).ifPresent(number -> numbers.put(key, number));
      }
    }
    return numbers;
  }

  private Optional<StanceModel.Action> action() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    Optional<ActionClass> actionClass = Optional.empty();
    Optional<LocalizedText> meaning = Optional.empty();
    Map<String, Double> base = Map.of();
    if (cursor.enter(Keys.ACTION)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.ACTION);
          case "name" -> name = values.texts();
          case "class" -> actionClass = values.choice(CLASSES);
          case "meaning" -> meaning = values.texts();
          case "base" -> base = base();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    for (String axis : base.keySet()) {
      id.ifPresent(action -> references.declareWeight(action, axis));
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new StanceModel.Action(id.orElseThrow(), name.orElseThrow(), actionClass.orElseThrow(), meaning.orElseThrow(), base));
  }

  /// Weights by axis.
  private Map<String, Double> base() {
    var base = new LinkedHashMap<String, Double>();
    if (cursor.enter(Keys.FREE)) {
      while (cursor.next()) {
        String axis = cursor.key();
        references.referToKey(IdSpace.AXIS, cursor);
        base.put(axis, values.number(-LARGEST_WEIGHT, LARGEST_WEIGHT).orElse(0.0));
      }
    }
    return base;
  }

  private Optional<StanceModel.Position> position() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    List<String> high = List.of();
    if (cursor.enter(Keys.POSITION)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.POSITION);
          case "name" -> name = values.texts();
          case "high" -> high = values.idList(IdSpace.AXIS);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors
        ? Optional.empty()
        : Optional.of(new StanceModel.Position(id.orElseThrow(), name.orElseThrow(), new LinkedHashSet<>(high)));
  }
}
