package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({"kt, kt, 0", "kt, ktt, 1", "micorsoft, microsoft, 1", "kitten, sitting, 3", "'', abc, 3", "믿음, 믿움, 1"})
  void distanceCountsMistakes(String one, String other, int expected) {
    assertEquals(expected, Nearest.distance(one, other));
    assertEquals(expected, Nearest.distance(other, one));
  }

  @Test
  void theNearestIsFoundAndFarOnesAreNot() {
    List<String> names = List.of("microsoft", "naver", "kt");
    assertEquals(Optional.of("naver"), Nearest.to("navr", names));
    assertEquals(Optional.empty(), Nearest.to("openai", names));
  }

  @Test
  void tiesAreDecidedByTheAlphabet() {
    assertEquals(Optional.of("ab"), Nearest.to("a", List.of("ac", "ab")));
  }
}
