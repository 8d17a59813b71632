package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.explorer.Theme;
import twotrack.explorer.View;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.model.DayRange;
import twotrack.model.Facet;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

class SettingsFileTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void everythingComesBack() throws IOException {
    var criteria = new Criteria(
        Map.of(Facet.COMPANY, Set.of("kt"), Facet.PERSON, Set.of("a", "b")), Optional.of(new DayRange(19000, 19365)), 3, "믿음 \"2.0\"",
        Optional.of(LocalDate.of(2025, 7, 3)), Set.of(Criteria.Only.CODED));
    var view = new View(new Viewport(19000.25, 730.5), criteria, Grouping.TOPIC, LocalDate.of(2025, 7, 3), Optional.of("kt"), true, true);
    var settings = new Settings(
        Optional.of(Language.KOREAN),
        Theme.DARK,
        Optional.of(new WindowPlace(-10, 20.5, 1200, 800, true)),
        new PaneSizes(false, true, Optional.of(380.0), Optional.of(240.5)),
        true,
        List.of(new DatasetMemory(Optional.of(folder.resolve("가 나.json")), Optional.of(view)), new DatasetMemory(Optional.empty(), Optional.empty())),
        DialogOptions.NONE,
        Map.of());
    file().write(settings);
    assertEquals(new SettingsFile.Loaded(settings, Optional.empty()), file().read());
  }

  @Test
  void withoutAFileTheAppIsAsItComes() {
    assertEquals(new SettingsFile.Loaded(Settings.FIRST, Optional.empty()), file().read());
    assertEquals(new SettingsFile.Loaded(Settings.FIRST, Optional.empty()), new SettingsFile(folder.resolve("not/there"), CLOCK).read());
  }

  @Test
  void theFolderIsMade() throws IOException {
    new SettingsFile(folder.resolve("a/b"), CLOCK).write(Settings.FIRST);
    assertTrue(Files.isRegularFile(folder.resolve("a/b/settings.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "[1]", "\"text\"", "{\"theme\":dark}", "{\"a\":1,\"a\":2}", "\0\0\0\0\0\0\0\0", "\uFEFF", "%PDF-1.7"})
  void whatIsNoJsonObjectIsSetAside(String text) throws IOException {
    Files.writeString(folder.resolve("settings.json"), text);
    Path aside = folder.resolve("settings.json.broken-2026-11-21");
    assertEquals(new SettingsFile.Loaded(Settings.FIRST, Optional.of(new SettingsFile.Problem.SetAside(aside))), file().read());
    assertEquals(text, Files.readString(aside));
    assertEquals(Optional.empty(), file().read().problem());
  }

  @Test
  void invalidUtf8IsSetAside() throws IOException {
    Files.write(folder.resolve("settings.json"), "{\"theme\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("settings.json.broken-2026-11-21"), List.of(file().read().problem().map(SettingsFileTest::name).orElseThrow()));
  }

  @Test
  void asManyBrokenFilesAsThereAreAreKept() throws IOException {
    for (int time = 0; time < 3; time++) {
      Files.writeString(folder.resolve("settings.json"), "broken " + time);
      file().read();
    }
    assertEquals(
        List.of("settings.json.broken-2026-11-21", "settings.json.broken-2026-11-21-2", "settings.json.broken-2026-11-21-3"), names());
  }

  @Test
  void aFileThatCannotBeReadStaysAsItIs() throws IOException {
    Files.createDirectory(folder.resolve("settings.json"));
    assertTrue(file().read().problem().orElseThrow() instanceof SettingsFile.Problem.Unreadable);
    assertEquals(List.of("settings.json"), names());
  }

  @Test
  void aWrongValueCostsNothingElse() throws IOException {
    Files.writeString(folder.resolve("settings.json"), """
        {"theme": "sepia", "language": 7, "hintDismissed": "yes", "window": {"x": 1, "y": 2, "width": -5, "height": 1e999}, "panes": [],
         "datasets": [
           {"file": "relative.json"},
           {"file": "%s", "view": {"startDay": 1.5, "days": 0, "cursor": "2025-07-03"}},
           7,
           {"view": {"startDay": 1.5, "days": 20, "cursor": "2025-07-03", "lanes": "people",
             "filter": {"company": ["kt", 7], "topic": "ai", "importance": 9, "from": "2025-01-01", "to": "2024-01-01", "knownBy": "never", "only": ["x"]}}}
         ]}
        """.formatted(folder.resolve("a.json").toString().replace("\\", "\\\\")));
    var view = new View(
        new Viewport(1.5, 20), Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt")), Grouping.COMPANY, LocalDate.of(2025, 7, 3), Optional.empty(),
        false, false);
    var datasets = List.of(
        new DatasetMemory(Optional.of(folder.resolve("a.json")), Optional.empty()), new DatasetMemory(Optional.empty(), Optional.of(view)));
    var expected = new Settings(Optional.empty(), Theme.SYSTEM, Optional.empty(), PaneSizes.FIRST, false, datasets, DialogOptions.NONE, Map.of());
    assertEquals(expected, file().read().settings());
  }

  @Test
  void whatThisVersionDoesNotKnowIsKept() throws IOException {
    Files.writeString(folder.resolve("settings.json"),
        "{\"sound\": {\"volume\": [1, 2.5, \"loud\", true, null]}, \"theme\": \"dark\", \"dialogs\": {\"later\": {\"a\": 1}}}");
    file().write(file().read().settings().withTheme(Theme.LIGHT));
    Section tree = JsonTree.read(Files.newInputStream(folder.resolve("settings.json")));
    assertEquals(Map.of("volume", List.of(1, 2.5, "loud", true)), tree.section("sound").values());
    assertEquals(Map.of("a", 1), tree.section("dialogs").section("later").values());
    assertEquals(Optional.of("light"), tree.string("theme"));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    assertThrows(FileSystemException.class, () -> new SettingsFile(folder.resolve("file/twotrack"), CLOCK).write(Settings.FIRST));
  }

  private SettingsFile file() {
    return new SettingsFile(folder, CLOCK);
  }

  private static String name(SettingsFile.Problem problem) {
    return switch (problem) {
      case SettingsFile.Problem.SetAside(var file) -> String.valueOf(file.getFileName());
      case SettingsFile.Problem.Unreadable(_, var reason) -> reason;
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
