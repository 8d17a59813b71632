package twotrack.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The list of what is inside against the class path of the build.
class PartsTest {
  /// Beginnings of the names of jars that only tests use.
  private static final List<String> FOR_TESTS =
      List.of(
          "junit-", "opentest4j-", "apiguardian-", "archunit", "slf4j-", "testfx-", "hamcrest-", "assertj-", "org.osgi.", "surefire", "maven-", "common-",
          "jmh-", "jopt-", "commons-math3-");

  @Test
  void everyJarOfTheBuildStandsInTheListWithItsVersion() {
    Set<String> listed = Part.all().stream().map(part -> part.artifact() + "-" + part.version()).collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = jars().stream().filter(jar -> FOR_TESTS.stream().noneMatch(jar::startsWith)).map(PartsTest::withoutSystem)
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(found, listed, "Name the libraries that the program brings along, with version and licence, in resources/twotrack/help/parts.txt.");
  }

  @Test
  void everyPartHasALicence() {
    Part.all().forEach(part -> assertTrue(part.licence().matches("[A-Z][\\w.-]+( WITH [\\w.-]+)?"), part::toString));
  }

  private static List<String> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(path -> path.endsWith(".jar"))
        .map(path -> String.valueOf(Path.of(path).getFileName()).replaceFirst("\\.jar$", "")).toList();
  }

  /// JavaFX has a jar for each system, and an empty one.
  private static String withoutSystem(String jar) {
    return jar.startsWith("javafx-") ? jar.replaceFirst("-(linux|mac|win)(-\\w+)?$", "") : jar;
  }
}
