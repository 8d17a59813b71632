package twotrack.dataset;

import java.util.function.Consumer;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// Goes through the objects and arrays of a JSON text, as the grammar has it, without a judgement of what stands in them.
abstract class JsonWalk {
  /// What the walk is on, by the first byte: an object, an array, a text or key, a number, a word, or the end of an object, an array, or the file.
  static final int OBJECT = '{';
  static final int ARRAY = '[';
  static final int TEXT = '"';
  static final int NUMBER = '0';
  static final int TRUE = 't';
  static final int FALSE = 'f';
  static final int NULL = 'n';
  static final int END = JsonScanner.END;

  final JsonScanner scanner;
  private final Limits limits;
  final JsonLevel[] levels;
  int depth;
  int token = END;
  /// The place of the token.
  long offset = 0;

  JsonWalk(JsonScanner scanner, Names freeKeys, Limits limits) {
    this.scanner = scanner;
    this.limits = limits;
    levels = new JsonLevel[limits.nesting() + 2];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = new JsonLevel(freeKeys);
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
    offset = scanner.offset();
    return end;
  }

  /// Begins in the middle of an array, before an element.
  void beginInArray() {
    levels[++depth].begin(Keys.FREE, true, offset);
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
  final JsonLevel level() {
    return levels[depth];
  }

  final void push(Keys keys) {
    if (depth == limits.nesting()) {
      throw new Limits.Exceeded(Kind.NESTING, limits.nesting());
    }
    levels[++depth].begin(keys, token == ARRAY, offset);
    scanner.skip();
  }

  /// Whether another key or element follows; leaves the level if not.
  final boolean hasNext(char close) {
    int next = scanner.peek();
    if (next == close) {
      offset = scanner.offset();
      token = END;
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
    if (scanner.peek() != TEXT) {
      throw scanner.malformed();
    }
    scanText();
    return scanner.text();
  }

  final void scanColonAndValue() {
    scanner.skip(':');
    scanValue();
  }

  private void scanText() {
    offset = scanner.offset();
    token = TEXT;
    scanner.string();
  }

  final void scanValue() {
    int next = scanner.peek();
    if (next == TEXT) {
      scanText();
      return;
    }
    offset = scanner.offset();
    token = next == '-' || (next >= '1' && next <= '9') ? NUMBER : next;
    switch (token) {
      case OBJECT, ARRAY -> {}
      case NUMBER -> scanner.number();
      case TRUE -> scanner.word("true");
      case FALSE -> scanner.word("false");
      case NULL -> scanner.word("null");
      default -> throw scanner.malformed();
    }
  }

  /// Passes over the current value and hands its text over, piece by piece.
  final void pass(Consumer<String> out) {
    switch (token) {
      case OBJECT -> {
        out.accept("{");
        push(Keys.FREE);
        for (String before = ""; hasNext('}'); before = ",") {
          level().unknownKey(scanKey().toString());
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
      case END -> {}
      default -> out.accept(scanner.rawText().toString());
    }
  }
}
