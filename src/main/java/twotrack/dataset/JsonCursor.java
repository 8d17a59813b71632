package twotrack.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// Walks through a file value by value and reports what does not have the wanted shape, at its place.
///
/// Whoever is called with the cursor on a value leaves it behind that value, also when the value was wrong: so one wrong value hides nothing that
/// follows it.
final class JsonCursor {
  private final JsonScanner scanner;
  private final Names names;
  private final Problems problems;
  private final Limits limits;
  private final Paths paths = new Paths();
  private final JsonLevel[] levels;
  private int depth;
  private Token token = Token.END;
  private long spot = Spot.START;

  /// What the cursor is on.
  private enum Token {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /// The key of an object.
    KEY,
    /// The end of an object, an array, or the file.
    END
  }

  JsonCursor(JsonScanner scanner, Names names, Problems problems, Limits limits) {
    this.scanner = scanner;
    this.names = names;
    this.problems = problems;
    this.limits = limits;
    levels = new JsonLevel[limits.nesting() + 2];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = new JsonLevel();
    }
  }

  /// Goes to the value that the file is; false if it holds nothing.
  boolean begin() {
    if (scanner.peek() == JsonScanner.END) {
      return false;
    }
    scanValue();
    return true;
  }

  /// Whether nothing stands behind the value that the file is.
  boolean isAtEnd() {
    boolean end = scanner.peek() == JsonScanner.END;
    spot = scanner.spot();
    return end;
  }

  /// Goes into an object; false if there is none.
  boolean enter(Keys keys) {
    if (token != Token.OBJECT) {
      reject(Kind.NOT_AN_OBJECT);
      return false;
    }
    push(keys);
    return true;
  }

  /// Goes to the value of the next known key; false at the end of the object. Unknown keys are kept or skipped as [Keys] say.
  boolean next() {
    JsonLevel level = levels[depth];
    while (hasNext('}')) {
      Utf8 name = scanKey();
      int index = level.keys.indexOf(name);
      if (index < 0) {
        level.key(name.toString(), index);
        unknown(level);
      } else {
        level.key(level.keys.known().get(index), index);
        if (level.isNew(index)) {
          scanColonAndValue();
          return true;
        }
        duplicate();
      }
    }
    reportMissing(level);
    return false;
  }

  /// Goes to the value of the next key of an object with free keys.
  boolean nextFree() {
    JsonLevel level = levels[depth];
    while (hasNext('}')) {
      int number = names.number(scanKey());
      level.key(names.text(number), number);
      if (level.isNew(number)) {
        scanColonAndValue();
        return true;
      }
      duplicate();
    }
    return false;
  }

  /// Goes into an array; false if there is none.
  boolean enterArray() {
    if (token != Token.ARRAY) {
      reject(Kind.NOT_AN_ARRAY);
      return false;
    }
    push(Keys.FREE);
    return true;
  }

  /// Goes to the next element; false at the end of the array.
  boolean nextElement() {
    if (!hasNext(']')) {
      return false;
    }
    levels[depth].index++;
    scanValue();
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
    return token == Token.TEXT;
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
    if (token != Token.NUMBER) {
      reject(Kind.NOT_A_NUMBER);
      return Optional.empty();
    }
    return Optional.of(JsonCharacters.number(scanner.text()));
  }

  /// The number at the cursor if it is of one digit, else −1.
  int digit() {
    return token == Token.NUMBER && scanner.text().length() == 1 ? scanner.text().at(0) - '0' : -1;
  }

  Optional<Boolean> flag() {
    if (token != Token.TRUE && token != Token.FALSE) {
      reject(Kind.NOT_TRUE_OR_FALSE);
      return Optional.empty();
    }
    return Optional.of(token == Token.TRUE);
  }

  /// Reports the current value and passes over it.
  void reject(Kind kind, String... details) {
    report(kind, shown(), details);
    pass(_ -> {});
  }

  /// Reports something at the current value.
  void report(Kind kind, String value, String... details) {
    problems.add(kind, spot, path(), value, details);
  }

  /// Reports something about the object that was just left, at its beginning.
  void reportAtStart(Kind kind, String value, String... details) {
    problems.add(kind, startSpot(), path(), value, details);
  }

  /// Where the object begins that was just left.
  long startSpot() {
    return levels[depth + 1].start;
  }

  /// Number of errors so far, in the whole file.
  int errors() {
    return problems.errors();
  }

  /// The place of what the cursor is on.
  long spot() {
    return spot;
  }

  /// Remembers the path of what the cursor is on.
  int remember(Paths in) {
    return in.remember(levels, depth);
  }

  /// The path of what the cursor is on.
  String path() {
    return paths.of(levels, depth);
  }

  /// The JSON text of the current value, as it stands in the file but without white space.
  String rawValue() {
    var text = new StringBuilder();
    pass(text::append);
    return text.toString();
  }

  private String shown() {
    return switch (token) {
      case OBJECT -> "{ }";
      case ARRAY -> "[ ]";
      case TEXT, KEY -> Shown.quoted(scanner.text().toString());
      case NUMBER, TRUE, FALSE, NULL, END -> scanner.text().toString();
    };
  }

  private void unknown(JsonLevel level) {
    String name = level.key();
    if (level.keys.unknown() == Keys.Unknown.SKIPPED) {
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

  private void push(Keys keys) {
    if (depth == limits.nesting()) {
      throw new Limits.Exceeded(Kind.NESTING, limits.nesting());
    }
    levels[++depth].begin(keys, token == Token.ARRAY, spot);
    scanner.skip();
  }

  /// Whether another key or element follows; leaves the level if not.
  private boolean hasNext(char close) {
    int next = scanner.peek();
    if (next == close) {
      spot = scanner.spot();
      token = Token.END;
      scanner.skip();
      depth--;
      return false;
    }
    if (!levels[depth].first) {
      scanner.skip(',');
    }
    levels[depth].first = false;
    return true;
  }

  private Utf8 scanKey() {
    if (scanner.peek() != '"') {
      throw scanner.malformed();
    }
    spot = scanner.spot();
    token = Token.KEY;
    scanner.string();
    return scanner.text();
  }

  private void scanColonAndValue() {
    scanner.skip(':');
    scanValue();
  }

  private void scanValue() {
    int next = scanner.peek();
    spot = scanner.spot();
    if (next == '"') {
      token = Token.TEXT;
      scanner.string();
      return;
    }
    token = switch (next) {
      case '{' -> Token.OBJECT;
      case '[' -> Token.ARRAY;
      case 't' -> Token.TRUE;
      case 'f' -> Token.FALSE;
      case 'n' -> Token.NULL;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Token.NUMBER;
      default -> throw scanner.malformed();
    };
    switch (token) {
      case NUMBER -> scanner.number();
      case TRUE -> scanner.word("true");
      case FALSE -> scanner.word("false");
      case NULL -> scanner.word("null");
      case TEXT, OBJECT, ARRAY, KEY, END -> {}
    }
  }

  /// Passes over the current value and hands its text over, piece by piece.
  private void pass(Consumer<String> out) {
    switch (token) {
      case OBJECT -> {
        out.accept("{");
        push(Keys.FREE);
        for (String before = ""; hasNext('}'); before = ",") {
          levels[depth].key(scanKey().toString(), -1);
          out.accept(before + '"' + scanner.rawText() + "\":");
          scanColonAndValue();
          pass(out);
        }
        out.accept("}");
      }
      case ARRAY -> {
        out.accept("[");
        push(Keys.FREE);
        for (String before = ""; nextElement(); before = ",") {
          out.accept(before);
          pass(out);
        }
        out.accept("]");
      }
      case TEXT -> out.accept('"' + scanner.rawText().toString() + '"');
      case NUMBER, TRUE, FALSE, NULL -> out.accept(scanner.rawText().toString());
      case KEY, END -> {}
    }
  }
}
