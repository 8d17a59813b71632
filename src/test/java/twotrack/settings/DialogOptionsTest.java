package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogOptionsTest {
  private enum Side {
    LEFT,
    RIGHT
  }

  private record Margins(double top, double bottom) {}

  /// Options as a dialog might have them.
  private record Page(String paper, int count, Side side, Margins margins, Optional<Double> dpi, List<String> parts) {
    private Page {
      if (count < 1) {
        throw new IllegalArgumentException("count " + count);
      }
    }
  }

  private static final Page FIRST = new Page("A4", 1, Side.LEFT, new Margins(10, 12.5), Optional.empty(), List.of("all"));

  @Test
  void whatWasChosenComesBack() {
    var chosen = new Page("A3", 3, Side.RIGHT, new Margins(1, 2), Optional.of(300.0), List.of("a", "b"));
    var options = DialogOptions.NONE.with("page", chosen);
    assertEquals(List.of(chosen, FIRST), List.of(options.of("page", FIRST), options.of("other", FIRST)));
  }

  @Test
  void whatIsMissingUnknownOrRefusedIsAsInTheDefaults() {
    var options = new DialogOptions(Map.of("page", Map.of("paper", "A5", "count", 0, "side", "TOP", "margins", 7, "colour", "red", "dpi", 72)));
    assertEquals(new Page("A5", 1, Side.LEFT, FIRST.margins(), Optional.of(72.0), FIRST.parts()), options.of("page", FIRST));
    assertEquals(FIRST, new DialogOptions(Map.of("page", "none")).of("page", FIRST));
  }

  @Test
  void whatTheRecordDoesNotHaveStaysInItsSection() {
    var options = new DialogOptions(Map.of("page", Map.of("colour", "red"), "other", Map.of("a", 1))).with("page", FIRST);
    assertEquals("red", new Section(options.sections()).section("page").string("colour").orElseThrow());
    assertEquals(Map.of("a", 1), options.sections().get("other"));
  }
}
