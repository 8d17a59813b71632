package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.app.Display.Machine;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

class DisplayTest {
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(textBlock = """
      Linux,      :0, '',        ''
      Linux,      '', wayland-0, ''
      Linux,      '', '',        Headless
      Linux,      '', '',        headless
      Mac OS X,   '', '',        ''
      Windows 11, '', '',        ''
      """)
  void nothingIsInTheWayWhereAWindowCanOpen(String system, String x11, String wayland, String platform) {
    var machine = new Machine(system, Optional.of(platform), Optional.of(x11), Optional.of(wayland), _ -> true);
    assertEquals(Optional.empty(), Display.obstacle(machine, ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void withoutADisplayOneSentenceNamesTheWayOut(Language language) {
    var messages = new Messages(language);
    String sentence = Display.obstacle(linux(Optional.empty(), Set.of()), messages).orElseThrow();
    assertEquals(messages.text("display.none"), sentence);
    assertTrue(sentence.lines().count() == 1 && sentence.contains("twotrack snapshot") && sentence.contains("xvfb"), sentence);
  }

  @Test
  void aBlankDisplayIsNone() {
    assertEquals(Optional.of(ENGLISH.text("display.none")), Display.obstacle(linux(Optional.of(" "), Set.of()), ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void missingLibrariesAreNamedWithThePackagesThatHaveThem(Language language) {
    var machine = linux(Optional.of(":0"), Set.of("libgtk-3.so.0", "libXtst.so.6"));
    String sentence = Display.obstacle(machine, new Messages(language)).orElseThrow();
    assertTrue(sentence.contains("libgtk-3.so.0, libXtst.so.6"), sentence);
    assertTrue(sentence.lines().count() == 1 && sentence.contains("sudo apt install libgtk-3-0 libxtst6 libgl1"), sentence);
  }

  private static Machine linux(Optional<String> x11, Set<String> missing) {
    return new Machine("Linux", Optional.empty(), x11, Optional.empty(), library -> !missing.contains(library));
  }
}
