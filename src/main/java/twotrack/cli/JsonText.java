package twotrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import twotrack.model.Source;

/// JSON for other programs, in UTF-8 and indented; it streams, so that size does not matter.
final class JsonText {
  // The core is enough, and starts faster than databind.
  private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }

  /// Writes one value and a line feed, and leaves the stream open.
  static void write(OutputStream out, Consumer<JsonGenerator> value) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(new Indented(), out)) {
      value.accept(json);
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  static void write(String key, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(key);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static void write(Source source, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("publisher", source.publisher());
    json.writeStringProperty("title", source.title());
    source.published().ifPresent(date -> json.writeStringProperty("published", date.edtf()));
    source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
    json.writeEndObject();
  }
}
