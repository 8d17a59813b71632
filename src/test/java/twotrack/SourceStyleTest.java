package twotrack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How much a reader has to take in at once. Each failure names the places.
class SourceStyleTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  /// Characters, not bytes: Hangul counts once.
  private static final int LONGEST_LINE = 160;

  /// Lines from the declaration to the end; imports are no part of the class.
  private static final int LONGEST_CLASS = 300;

  private static final Pattern DECLARATION = Pattern.compile("[a-z@ -]*\\b(?:class|record|interface|enum) ");

  @Test
  void noLineIsTooLong() {
    expectNone(Stream.of(MAIN, TEST).flatMap(folder -> files(folder).stream()).flatMap(SourceStyleTest::longLines),
        "Lines of more than " + LONGEST_LINE + " characters do not fit beside another file. Give a part a name, or break the line at the highest level.");
  }

  @Test
  void noClassIsTooLong() {
    expectNone(files(MAIN).stream().filter(file -> classLength(file) > LONGEST_CLASS).map(file -> file + ": " + classLength(file) + " lines"),
        "A class of more than " + LONGEST_CLASS + " lines does more than one thing. Move one of them to a class of its own.");
  }

  private static Stream<String> longLines(Path file) {
    List<String> lines = lines(file);
    return IntStream.range(0, lines.size()).filter(i -> length(lines.get(i)) > LONGEST_LINE)
        .mapToObj(i -> file + ":" + (i + 1) + ": " + length(lines.get(i)) + " characters");
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }

  /// 0 where a file declares none, as those do that describe packages.
  private static long classLength(Path file) {
    return lines(file).stream().dropWhile(line -> !DECLARATION.matcher(line).lookingAt()).count();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void expectNone(Stream<String> found, String reasonAndFix) {
    List<String> places = found.toList();
    assertTrue(places.isEmpty(), () -> reasonAndFix + "\n" + String.join("\n", places));
  }
}
