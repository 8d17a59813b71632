package twotrack.dataset;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;

/// Walks through a file value by value and reports what does not have the wanted shape, at its place.
///
/// Whoever is called with the cursor on a value leaves it on the last token of that value, also when the value was wrong: so one wrong value
/// hides nothing that follows it.
final class JsonCursor {
  private final TokenStreamFactory factory;
  private final JsonParser parser;
  private final Problems problems;
  private final Paths paths = new Paths();
  private final Frame[] frames;
  private int depth;

  /// An object that is being read; frames are used again.
  private static final class Frame {
    private Keys keys = Keys.FREE;
    private String key = "";
    private long seen;
    private Optional<TokenStreamContext> context = Optional.empty();
    private Map<String, String> extras = Map.of();
  }

  JsonCursor(TokenStreamFactory factory, JsonParser parser, Problems problems) {
    this.factory = factory;
    this.parser = parser;
    this.problems = problems;
    frames = new Frame[parser.streamReadConstraints().getMaxNestingDepth() + 2];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new Frame();
    }
  }

  /// Goes into an object; false if there is none.
  boolean enter(Keys keys) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reject(Kind.NOT_AN_OBJECT);
      return false;
    }
    Frame frame = frames[++depth];
    frame.keys = keys;
    frame.seen = 0;
    frame.context = Optional.of(parser.streamReadContext());
    frame.extras = Map.of();
    return true;
  }

  /// Goes to the value of the next known key; false at the end of the object. Unknown keys are kept or skipped as [Keys] say.
  boolean next() {
    Frame frame = frames[depth];
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      int index = frame.keys.indexOf(name);
      if (index < 0) {
        unknown(frame, name);
      } else if ((frame.seen & 1L << index) != 0) {
        duplicate();
      } else {
        frame.seen |= 1L << index;
        frame.key = frame.keys.known().get(index);
        parser.nextToken();
        return true;
      }
    }
    leave(frame);
    return false;
  }

  /// Goes to the value of the next key of an object with free keys, all but those taken.
  boolean next(Set<String> taken) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (taken.contains(name)) {
        duplicate();
      } else {
        frames[depth].key = name;
        parser.nextToken();
        return true;
      }
    }
    depth--;
    return false;
  }

  /// Goes into an array; false if there is none.
  boolean enterArray() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      reject(Kind.NOT_AN_ARRAY);
      return false;
    }
    return true;
  }

  /// Goes to the next element; false at the end of the array.
  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /// The key whose value is next.
  String key() {
    return frames[depth].key;
  }

  /// The unknown keys of the object that was just left, with their JSON text.
  Map<String, String> extras() {
    return frames[depth + 1].extras;
  }

  boolean atText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  Optional<String> text() {
    if (!atText()) {
      reject(Kind.NOT_A_TEXT);
      return Optional.empty();
    }
    return Optional.of(parser.getString());
  }

  Optional<Double> number() {
    if (!parser.currentToken().isNumeric()) {
      reject(Kind.NOT_A_NUMBER);
      return Optional.empty();
    }
    return Optional.of(parser.getDoubleValue());
  }

  Optional<Boolean> flag() {
    if (!parser.currentToken().isBoolean()) {
      reject(Kind.NOT_TRUE_OR_FALSE);
      return Optional.empty();
    }
    return Optional.of(parser.getBooleanValue());
  }

  /// Reports the current value and passes over it.
  void reject(Kind kind, String... details) {
    report(kind, shown(), details);
    parser.skipChildren();
  }

  /// Reports something at the current value.
  void report(Kind kind, String value, String... details) {
    problems.add(kind, spot(), path(), value, details);
  }

  /// Reports something about the object that was just left, at its beginning.
  void reportAtStart(Kind kind, String value, String... details) {
    problems.add(kind, startSpot(), path(), value, details);
  }

  /// Where the object begins that was just left.
  long startSpot() {
    return start(frames[depth + 1]);
  }

  /// Number of errors so far, in the whole file.
  int errors() {
    return problems.errors();
  }

  /// The place of the current token.
  long spot() {
    return Spot.of(parser.currentTokenLocation());
  }

  /// The levels around the current token.
  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /// The path of the current token.
  String path() {
    return paths.of(parser.streamReadContext());
  }

  private String shown() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "{ }";
      case START_ARRAY -> "[ ]";
      case VALUE_STRING, PROPERTY_NAME -> Shown.quoted(parser.getString());
      default -> parser.getString();
    };
  }

  private void unknown(Frame frame, String name) {
    if (frame.keys.unknown() == Keys.Unknown.SKIPPED) {
      report(Kind.UNKNOWN_KEY, shown(), String.join(", ", frame.keys.known()));
      skipValue();
    } else if (frame.extras.containsKey(name)) {
      duplicate();
    } else {
      if (frame.extras.isEmpty()) {
        frame.extras = new LinkedHashMap<>();
      }
      parser.nextToken();
      frame.extras.put(name, rawValue());
    }
  }

  private void duplicate() {
    report(Kind.DUPLICATE_KEY, shown());
    skipValue();
  }

  private void skipValue() {
    parser.nextToken();
    parser.skipChildren();
  }

  /// The JSON text of the current value, as short as can be.
  String rawValue() {
    var text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }

  private void leave(Frame frame) {
    for (int i = 0; i < frame.keys.required().size(); i++) {
      if ((frame.seen & 1L << i) == 0) {
        problems.add(Kind.MISSING_KEY, start(frame), path(), Shown.quoted(frame.keys.known().get(i)));
      }
    }
    depth--;
  }

  private static long start(Frame frame) {
    return frame.context.map(context -> Spot.of(context.startLocation(ContentReference.unknown()))).orElse(Spot.START);
  }
}
