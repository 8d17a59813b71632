package twotrack.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A library inside the program.
///
/// @param name as its makers call it
/// @param artifact as the build calls it
/// @param licence SPDX expression
public record Part(String name, String artifact, String version, String licence) {
  private static final String LIST = "/twotrack/help/parts.txt";

  /// All of them, as the list beside the texts has them.
  public static List<Part> all() {
    try (InputStream in = Objects.requireNonNull(Part.class.getResourceAsStream(LIST), LIST);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Part::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part of(String line) {
    String[] cells = line.split(" \\| ", -1);
    return new Part(cells[0], cells[1], cells[2], cells[3]);
  }
}
