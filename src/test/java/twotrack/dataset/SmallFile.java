package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A small file that uses every key, and changed copies of it.
final class SmallFile {
  static final String TEXT = text();

  private SmallFile() {}

  private static String text() {
    try (InputStream in = Objects.requireNonNull(SmallFile.class.getResourceAsStream("small.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file with one passage replaced.
  static String with(String passage, String replacement) {
    return with(TEXT, passage, replacement);
  }

  static String with(String text, String passage, String replacement) {
    assertTrue(text.contains(passage), passage);
    int at = text.indexOf(passage);
    return text.substring(0, at) + replacement + text.substring(at + passage.length());
  }

  static ReadResult read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadResult read(byte[] bytes) {
    try {
      return DatasetReader.read(new ByteArrayInputStream(bytes), "small.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<DatasetProblem> problems(ReadResult result) {
    return switch (result) {
      case ReadResult.Opened(_, var warnings, _) -> warnings;
      case ReadResult.Refused(var problems, _) -> problems;
    };
  }
}
