package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import twotrack.model.Names;

/// Compares what is read with what an established parser reads.
class JsonScannerTest {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /// Gives a few bytes at a time, so that everything is cut somewhere.
  private static final class Drops extends ByteArrayInputStream {
    private final Random random = new Random(11);

    Drops(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
      return super.read(target, from, Math.min(length, 1 + random.nextInt(9)));
    }
  }

  /// All texts and numbers of a value with its shape, or nothing if it is not JSON.
  private static Optional<String> ours(InputStream in) {
    var cursor = new JsonCursor(new JsonScanner(in, 0, Limits.STANDARD), new Names(), new Problems(), Limits.STANDARD);
    try {
      if (!cursor.begin()) {
        return Optional.empty();
      }
      String value = cursor.rawValue();
      return cursor.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (JsonScanner.MalformedException _) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> jackson(byte[] json) {
    var tokens = new ArrayList<String>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (depth == 0 && !tokens.isEmpty()) {
          return Optional.empty();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        tokens.add(token + " " + parser.getString());
      }
    } catch (JacksonException _) {
      return Optional.empty();
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
  }

  private static void assertSame(byte[] json) {
    Optional<List<String>> expected = jackson(json);
    String text = new String(json, StandardCharsets.UTF_8);
    assertEquals(expected, ours(new ByteArrayInputStream(json)).flatMap(value -> jackson(value.getBytes(StandardCharsets.UTF_8))), text);
    assertEquals(expected, ours(new Drops(json)).flatMap(value -> jackson(value.getBytes(StandardCharsets.UTF_8))), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{}", "[]", "[1]", "[1,]", "[,1]", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\":}", "{a:1}", "[1 2]", "[1", "]", "\"", "\"a", "\"a\"", "\"a\" 1", "nul",
      "null", "nulll", "true", "tru e", "[true,false,null]", "0", "00", "01", "-", "-0", "-01", "1.", ".5", "+1", "1.5", "1e5", "1E+5", "1e", "1e+", "1.5e-3",
      "1-2", "1e5.5", "0x1", "NaN", "\"\\u00e9\\n\\\\\\/\\\"\"", "\"\\ud83d\\ude00\"", "\"\\u12\"", "\"\\q\"", "\"\\\"", "\"tab\there\"", "\"line\nbreak\"",
      "{\"한국\":\"가나다라마바사\",\"é\":\"ü\"}", "\"😀 and 𝄞\"", " \r\n\t[ 1 , 2 ]\n", "[[[[]]]]", "[[[[]]]", "{\"a\":{\"b\":[{}]}}", "// no", "[1/*x*/]", "'a'",
      "[\"\u007F\"]", "[\"\u2028\"]"
  })
  void whatIsJsonIsReadAndWhatIsNotIsRefused(String json) {
    assertSame(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anyByteChangedOrCutIsJudgedAsOthersJudgeIt() {
    byte[] bytes = "{\"id\":\"e1\",\"n\":[-12.5e3,0,true,null],\"ko\":\"가나 다😀é\\u00e9\\n\",\"deep\":{\"a\":[{}]}}".getBytes(StandardCharsets.UTF_8);
    var random = new Random(5);
    String signs = "{}[]:,\"\\ 0-9e.ntu\n\u0000";
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
      assertSame(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0 80", "C1 BF", "E0 80 80", "ED A0 80", "F0 80 80 80", "F4 90 80 80", "F5 80 80 80", "80", "FF", "EA B0", "EA", "EA 22 22"})
  void bytesThatAreNoUtf8AreRefused(String hex) {
    byte[] bytes = ("\"" + "x".repeat(hex.split(" ").length) + "\"").getBytes(StandardCharsets.UTF_8);
    String[] digits = hex.split(" ");
    for (int i = 0; i < digits.length; i++) {
      bytes[1 + i] = (byte) Integer.parseInt(digits[i], 16);
    }
    assertEquals(Optional.empty(), ours(new ByteArrayInputStream(bytes)));
    assertEquals(Optional.empty(), ours(new Drops(bytes)));
  }
}
