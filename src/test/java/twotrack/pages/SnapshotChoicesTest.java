package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.i18n.Language;
import twotrack.pages.PaperChoice.Millimetres;
import twotrack.pages.PaperChoice.Orientation;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotOptions.Shading;
import twotrack.settings.DialogOptions;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

class SnapshotChoicesTest {
  private static final SnapshotChoices ALL_ELSE = new SnapshotChoices(
      SnapshotTarget.PNG,
      Part.YEARS,
      new PaperChoice(PaperChoice.Size.CUSTOM, new Millimetres(200, 100), Orientation.PORTRAIT),
      new MarginChoice(MarginChoice.Kind.OWN, new MarginChoice.Sides(1, 2, 3, 4)),
      new FitChoice(FitChoice.Kind.LEGIBLE, 7),
      Set.of(Section.SUMMARY, Section.SOURCES),
      SnapshotTheme.DARK,
      Shading.PATTERNS,
      Optional.of(Language.KOREAN),
      300,
      Optional.of("Tray 2"));

  @Test
  void theyComeBackFromTheSettings() {
    assertEquals(ALL_ELSE, DialogOptions.NONE.with("snapshot", ALL_ELSE).of("snapshot", SnapshotChoices.STANDARD));
    assertEquals(SnapshotChoices.STANDARD, DialogOptions.NONE.with("snapshot", SnapshotChoices.STANDARD).of("snapshot", ALL_ELSE));
  }

  @Test
  void theyComeBackFromTheFileOfTheSettings(@TempDir Path folder) throws IOException {
    var file = new SettingsFile(folder, Clock.systemUTC());
    for (SnapshotChoices choices : List.of(SnapshotChoices.STANDARD, ALL_ELSE)) {
      file.write(Settings.FIRST.withDialogs(DialogOptions.NONE.with("snapshot", choices)));
      assertEquals(choices, file.read().settings().dialogs().of("snapshot", SnapshotChoices.STANDARD));
    }
  }

  @Test
  void whatTheSettingsHaveWrongIsAsAtFirst() {
    var broken = new DialogOptions(Map.of("snapshot", Map.of("dpi", 5, "theme", "LIGHT", "target", "FAX")));
    SnapshotChoices read = broken.of("snapshot", SnapshotChoices.STANDARD);
    assertEquals(SnapshotChoices.STANDARD.dpi(), read.dpi());
    assertEquals(SnapshotTheme.LIGHT, read.theme());
    assertEquals(SnapshotTarget.PDF, read.target());
  }

  @Test
  void theyBecomeOptions() {
    SnapshotOptions options = ALL_ELSE.options(Language.ENGLISH);
    assertEquals(Paper.millimetres(100, 200), options.paper());
    assertEquals(new Fit.Legible(7), options.fit());
    assertEquals(Margins.millimetres(4), options.margins().left());
    assertEquals(Language.KOREAN, options.language());
    assertEquals(Language.ENGLISH, SnapshotChoices.STANDARD.options(Language.ENGLISH).language());
    assertEquals(SnapshotOptions.standard(Language.ENGLISH).paper(), SnapshotChoices.STANDARD.options(Language.ENGLISH).paper());
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Millimetres(20, 300));
    assertThrows(IllegalArgumentException.class, () -> new FitChoice(FitChoice.Kind.WIDE, 0));
    assertThrows(IllegalArgumentException.class, () -> new MarginChoice.Sides(0, 0, 0, 81));
  }
}
