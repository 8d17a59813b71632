package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.explorer.Theme;
import twotrack.i18n.Language;
import twotrack.settings.DialogOptions;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

class MemoryTest {
  @TempDir private Path folder;
  private Optional<Runnable> pending = Optional.empty();

  @Test
  void changesAreWrittenTogetherAMomentLater() {
    Memory memory = memory(folder);
    memory.change(settings -> settings.withTheme(Theme.DARK));
    memory.change(Settings::withoutHint);
    assertFalse(Files.exists(folder.resolve(SettingsFile.NAME)));
    pending.orElseThrow().run();
    memory.close();
    assertEquals(Settings.FIRST.withTheme(Theme.DARK).withoutHint(), file(folder).read().settings());
  }

  @Test
  void theEndWritesWhatTheWindowShows() {
    Memory memory = memory(folder);
    memory.follow(settings -> settings.withLanguage(Language.KOREAN));
    memory.close();
    assertEquals(Settings.FIRST.withLanguage(Language.KOREAN), file(folder).read().settings());
  }

  @Test
  void whatHasNotChangedIsNotWritten() {
    Memory memory = memory(folder);
    memory.change(settings -> settings.withTheme(Theme.SYSTEM));
    pending.orElseThrow().run();
    memory.close();
    assertFalse(Files.exists(folder.resolve(SettingsFile.NAME)));
  }

  @Test
  void aDefectWhileWritingIsNotSwallowed() {
    List<Throwable> unhandled = Collections.synchronizedList(new ArrayList<>());
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, defect) -> unhandled.add(defect));
    try {
      Memory memory = memory(folder);
      memory.change(settings -> settings.withDialogs(new DialogOptions(Map.of("dialog", new StringBuilder("no JSON value")))));
      memory.close();
      assertEquals(1, unhandled.size(), unhandled.toString());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aFolderThatRefusesIsSaidOnce() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    List<IOException> told = Collections.synchronizedList(new ArrayList<>());
    Memory memory = memory(file);
    memory.ifUnwritable(told::add);
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.DARK)) {
      memory.change(settings -> settings.withTheme(theme));
      pending.orElseThrow().run();
    }
    memory.close();
    assertEquals(1, told.size());
    assertTrue(told.getFirst().getMessage().contains(file.toString()), told::toString);
    assertEquals(Theme.DARK, memory.settings().theme());
  }

  @Test
  void aMemoryWithoutAFileLastsAsLongAsTheWindow() {
    var memory = new Memory(Settings.FIRST);
    memory.change(settings -> settings.withTheme(Theme.DARK));
    memory.close();
    assertEquals(Theme.DARK, memory.settings().theme());
  }

  private Memory memory(Path in) {
    return new Memory(file(in), Settings.FIRST, work -> pending = Optional.of(work));
  }

  private static SettingsFile file(Path in) {
    return new SettingsFile(in, Clock.systemUTC());
  }
}
