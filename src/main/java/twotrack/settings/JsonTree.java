package twotrack.settings;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Reads and writes a JSON object as a [Section]. It streams: the data binding of the library would take a third of a second before the first window.
final class JsonTree {
  private JsonTree() {}

  /// Reads a stream to its end.
  ///
  /// @throws tools.jackson.core.JacksonException if it is not one JSON object
  static Section read(InputStream in) {
    JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new StreamReadException(parser, "Not an object");
      }
      var section = new Section(object(parser));
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "More than one value");
      }
      return section;
    }
  }

  private static Map<String, Object> object(JsonParser parser) {
    var values = new LinkedHashMap<String, Object>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        values.put(key, value(parser));
      }
    }
    return values;
  }

  private static List<Object> list(JsonParser parser) {
    var values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        values.add(value(parser));
      }
    }
    return values;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new StreamReadException(parser, "No value: " + parser.currentToken());
    };
  }

  /// Writes indented UTF-8 with a line feed at the end, and leaves the stream open.
  static void write(Section section, OutputStream out) {
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    var context = new ObjectWriteContext.Base() {
      @Override
      public DefaultPrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter();
      }
    };
    try (JsonGenerator generator = factory.createGenerator(context, out)) {
      write(section.values(), generator);
      generator.writeRaw('\n');
    }
  }

  private static void write(Object value, JsonGenerator generator) {
    switch (value) {
      case Map<?, ?> object -> {
        generator.writeStartObject();
        object.forEach((key, inner) -> {
          // What is absent, such as a language that was not chosen, is left out, as it is when read.
          if (inner != null) {
            generator.writeName(String.valueOf(key));
            write(inner, generator);
          }
        });
        generator.writeEndObject();
      }
      case List<?> list -> {
        generator.writeStartArray();
        list.forEach(inner -> write(inner, generator));
        generator.writeEndArray();
      }
      case Section section -> write(section.values(), generator);
      case String text -> generator.writeString(text);
      case Boolean flag -> generator.writeBoolean(flag);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case Number number -> generator.writeNumber(String.valueOf(number));
      default -> throw new IllegalArgumentException("Not a JSON value: " + value);
    }
  }
}
