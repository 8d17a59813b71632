package twotrack.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final Pattern BLOCK = Pattern.compile("@media \\(prefers-color-scheme: (light|dark)\\) \\{\\s*\\.root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("-tt-([a-z-]+): (#[0-9a-f]{6});");

  @Test
  void theStyleSheetHasTheColoursOfThePalettes() throws IOException {
    assertEquals(Map.of("light", roles(Palette.LIGHT), "dark", roles(Palette.DARK)), fromStyleSheet());
  }

  private static Map<String, String> roles(Palette palette) {
    return Arrays.stream(Ink.Role.values())
        .collect(Collectors.toMap(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'), palette::hex, (one, _) -> one, TreeMap::new));
  }

  private static Map<String, Map<String, String>> fromStyleSheet() throws IOException {
    try (InputStream in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream("/twotrack/theme/theme.css"))) {
      Matcher blocks = BLOCK.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return blocks.results().collect(Collectors.toMap(block -> block.group(1), block -> COLOUR.matcher(block.group(2)).results()
          .collect(Collectors.toMap(colour -> colour.group(1), colour -> colour.group(2), (one, _) -> one, TreeMap::new))));
    }
  }
}
