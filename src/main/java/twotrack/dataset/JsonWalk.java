package twotrack.dataset;

import java.util.function.Consumer;
import twotrack.model.Utf8;

/// Goes through the objects and arrays of a JSON text, as the grammar has it, without a judgement of what stands in them.
abstract class JsonWalk {
  final JsonScanner scanner;
  private final Limits limits;
  final JsonLevel[] levels;
  int depth;
  Token token = Token.END;
  /// The place of the token.
  long spot = Spot.START;

  /// What the cursor is on.
  enum Token {
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

  JsonWalk(JsonScanner scanner, Limits limits) {
    this.scanner = scanner;
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

  /// Begins in the middle of an array, before an element.
  void beginInArray() {
    token = Token.ARRAY;
    levels[++depth].begin(Keys.FREE, true, spot);
  }

  /// Goes to the next element; false at the end of the array.
  boolean nextElement() {
    if (!hasNext(']')) {
      return false;
    }
    level().index++;
    scanValue();
    return true;
  }

  /// The JSON text of the current value, as it stands in the file but without white space.
  String rawValue() {
    var text = new StringBuilder();
    pass(text::append);
    return text.toString();
  }

  /// The object or array that one is in.
  JsonLevel level() {
    return levels[depth];
  }

  final void push(Keys keys) {
    if (depth == limits.nesting()) {
      throw new Limits.Exceeded(Kind.NESTING, limits.nesting());
    }
    levels[++depth].begin(keys, token == Token.ARRAY, spot);
    scanner.skip();
  }

  /// Whether another key or element follows; leaves the level if not.
  final boolean hasNext(char close) {
    int next = scanner.peek();
    if (next == close) {
      spot = scanner.spot();
      token = Token.END;
      scanner.skip();
      depth--;
      return false;
    }
    if (!level().first) {
      scanner.skip(',');
    }
    level().first = false;
    return true;
  }

  final Utf8 scanKey() {
    if (scanner.peek() != '"') {
      throw scanner.malformed();
    }
    spot = scanner.spot();
    token = Token.KEY;
    scanner.string();
    return scanner.text();
  }

  final void scanColonAndValue() {
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
  final void pass(Consumer<String> out) {
    switch (token) {
      case OBJECT -> {
        out.accept("{");
        push(Keys.FREE);
        for (String before = ""; hasNext('}'); before = ",") {
          level().key(scanKey().toString(), -1);
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
