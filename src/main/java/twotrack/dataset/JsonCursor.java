package twotrack.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// Walks through a file value by value and reports what does not have the wanted shape, at its place.
///
/// Whoever is called with the cursor on a value leaves it behind that value, also when the value was wrong: so one wrong value hides nothing that
/// follows it.
final class JsonCursor extends JsonWalk {
  private final Problems problems;
  private final Paths paths = new Paths();

  JsonCursor(JsonScanner scanner, Names names, Problems problems, Limits limits) {
    super(scanner, names, limits);
    this.problems = problems;
  }

  /// Goes into an object; false if there is none.
  boolean enter(Keys keys) {
    if (token != OBJECT) {
      reject(Kind.NOT_AN_OBJECT);
      return false;
    }
    push(keys);
    return true;
  }

  /// Goes to the value of the next key; false at the end of the object. Unknown keys are kept or skipped as [Keys] say.
  boolean next() {
    JsonLevel level = level();
    Names names = level.names();
    while (hasNext('}')) {
      int likely = level.likelyKey();
      if (likely >= 0 && scanner.skipKey(names.utf8(likely))) {
        level.key(likely);
        scanValue();
        return true;
      }
      Utf8 name = scanKey();
      int number = level.keys == Keys.FREE ? names.number(name) : names.find(name);
      if (number < 0) {
        level.unknownKey(name.toString());
        unknown(level);
      } else if (level.key(number)) {
        scanColonAndValue();
        return true;
      } else {
        duplicate();
      }
    }
    reportMissing(level);
    return false;
  }

  /// Goes into an array; false if there is none.
  boolean enterArray() {
    if (token != ARRAY) {
      reject(Kind.NOT_AN_ARRAY);
      return false;
    }
    push(Keys.FREE);
    return true;
  }

  /// The key whose value is next.
  String key() {
    return levels[depth].key();
  }

  /// The number of a free key among the names.
  int keyNumber() {
    return levels[depth].keyNumber();
  }

  /// The unknown keys of the object that was just left, with their JSON text.
  Map<String, String> extras() {
    return levels[depth + 1].extras;
  }

  boolean atText() {
    return token == TEXT;
  }

  /// The text at the cursor, which must be on one; valid until it goes on.
  Utf8 utf8() {
    return scanner.text();
  }

  /// Whether the cursor is on a text; reports it if not.
  boolean isText() {
    if (!atText()) {
      reject(Kind.NOT_A_TEXT);
    }
    return atText();
  }

  Optional<String> text() {
    return isText() ? Optional.of(scanner.text().toString()) : Optional.empty();
  }

  Optional<Double> number() {
    if (token != NUMBER) {
      reject(Kind.NOT_A_NUMBER);
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(scanner.text().toString()));
  }

  /// The number at the cursor if it is of one digit, else −1.
  int digit() {
    return token == NUMBER && scanner.text().length() == 1 ? scanner.text().at(0) - '0' : -1;
  }

  Optional<Boolean> flag() {
    if (token != TRUE && token != FALSE) {
      reject(Kind.NOT_TRUE_OR_FALSE);
      return Optional.empty();
    }
    return Optional.of(token == TRUE);
  }

  /// Reports the current value and passes over it.
  void reject(Kind kind, String... details) {
    report(kind, shown(), details);
    pass(_ -> {});
  }

  /// Reports something at the current value.
  void report(Kind kind, String value, String... details) {
    problems.add(kind, offset, path(), value, details);
  }

  /// Reports something about the object that was just left, at its beginning.
  void reportAtStart(Kind kind, String value, String... details) {
    problems.add(kind, startOffset(), path(), value, details);
  }

  /// Where the object begins that was just left.
  long startOffset() {
    return levels[depth + 1].start;
  }

  /// Number of errors so far, in the whole file.
  int errors() {
    return problems.errors();
  }

  /// The place of what the cursor is on.
  long offset() {
    return offset;
  }

  /// Remembers the path of what the cursor is on.
  int remember(Paths in) {
    return in.remember(levels, depth);
  }

  /// The path of what the cursor is on.
  String path() {
    return paths.of(levels, depth);
  }

  private String shown() {
    return switch (token) {
      case OBJECT -> "{ }";
      case ARRAY -> "[ ]";
      case TEXT -> Shown.quoted(scanner.text().toString());
      default -> scanner.text().toString();
    };
  }

  private void unknown(JsonLevel level) {
    String name = level.key();
    if (!level.keys.keepsUnknown()) {
      report(Kind.UNKNOWN_KEY, shown(), String.join(", ", level.keys.known()));
      scanColonAndValue();
      pass(_ -> {});
    } else if (level.extras.containsKey(name)) {
      duplicate();
    } else {
      if (level.extras.isEmpty()) {
        level.extras = new LinkedHashMap<>();
      }
      scanColonAndValue();
      level.extras.put(name, rawValue());
    }
  }

  private void duplicate() {
    report(Kind.DUPLICATE_KEY, shown());
    scanColonAndValue();
    pass(_ -> {});
  }

  private void reportMissing(JsonLevel level) {
    for (int i = 0; i < level.keys.requiredCount(); i++) {
      if (level.isNew(i)) {
        problems.add(Kind.MISSING_KEY, level.start, path(), Shown.quoted(level.keys.known().get(i)));
      }
    }
  }
}
