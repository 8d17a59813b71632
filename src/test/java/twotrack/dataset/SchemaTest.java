package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shipped JSON Schema says what the reader does.
class SchemaTest {
  private static JsonNode schema() throws IOException {
    try (var in = Objects.requireNonNull(DatasetReader.class.getResourceAsStream("/twotrack/data/twotrack-1.schema.json"))) {
      return new JsonMapper().readTree(in);
    }
  }

  private static JsonNode object(JsonNode schema, String name) {
    return name.equals(Keys.FILE.object()) ? schema : schema.path("$defs").path(name);
  }

  @Test
  void objectsHaveTheKeysThatTheReaderKnows() throws IOException {
    JsonNode schema = schema();
    Map<String, Set<String>> read = new TreeMap<>();
    Map<String, Set<String>> described = new TreeMap<>();
    for (Keys keys : Keys.ALL) {
      read.put(keys.object(), new TreeSet<>(keys.known()));
      described.put(keys.object(), new TreeSet<>(object(schema, keys.object()).path("properties").propertyNames()));
    }
    assertEquals(read, described);
  }

  @Test
  void noObjectWithKeysIsDescribedThatTheReaderDoesNotRead() throws IOException {
    Set<String> described =
        schema().path("$defs").propertyStream().filter(entry -> entry.getValue().has("properties")).map(Map.Entry::getKey).collect(Collectors.toSet());
    described.add(Keys.FILE.object());
    assertEquals(Keys.ALL.stream().map(Keys::object).collect(Collectors.toSet()), described);
  }

  @Test
  void theSameKeysAreRequired() throws IOException {
    JsonNode schema = schema();
    for (Keys keys : Keys.ALL) {
      Set<String> required = object(schema, keys.object()).path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
      assertEquals(Set.copyOf(keys.known().subList(0, keys.requiredCount())), required, keys.object());
    }
  }

  @Test
  void theSameChoicesAreAllowed() throws IOException {
    assertChoices(RegistryReader.COMPANY_KINDS, "company", "kind");
    assertChoices(RegistryReader.PRODUCT_KINDS, "product", "kind");
    assertChoices(RegistryReader.RELIABILITIES, "source", "reliability");
    assertChoices(EventReader.LINK_TYPES, "link", "type");
    assertChoices(CodingReader.STATUSES, "coding", "status");
    assertChoices(StanceModelReader.CLASSES, "action", "class");
    assertChoices(ViewReader.LANES, "view", "lanes");
    assertEquals(FileReader.FORMAT, schema().path("properties").path("format").path("const").asString());
  }

  private static void assertChoices(Choices<?> choices, String object, String key) throws IOException {
    JsonNode values = object(schema(), object).path("properties").path(key).path("enum");
    assertEquals(choices.byText().keySet(), values.valueStream().map(JsonNode::asString).collect(Collectors.toSet()), object + "." + key);
  }
}
