package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import twotrack.settings.Folders.Machine;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The paths are those of the other systems.")
class FoldersTest {
  @Test
  void eachSystemHasItsPlaces() {
    assertEquals(folders("/home/min/.config/twotrack", "/home/min/.cache/twotrack"), folders("Linux", Map.of()));
    assertEquals(
        folders("/home/min/Library/Application Support/Twotrack", "/home/min/Library/Caches/Twotrack"), folders("Mac OS X", Map.of()));
    assertEquals(folders("/roaming/Twotrack", "/local/Twotrack"), folders("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")));
  }

  @Test
  void theDesktopStandardIsFollowedOnLinux() {
    assertEquals(
        folders("/config/twotrack", "/run/user/1000/twotrack"), folders("Linux", Map.of("XDG_CONFIG_HOME", "/config", "XDG_RUNTIME_DIR", "/run/user/1000")));
    assertEquals(
        folders("/home/min/.config/twotrack", "/home/min/.cache/twotrack"), folders("Linux", Map.of("XDG_CONFIG_HOME", "relative", "XDG_RUNTIME_DIR", "")));
  }

  @Test
  void withoutAPlaceNothingIsKept() {
    assertEquals(new Folders(Optional.empty(), Optional.empty()), folders("Windows 11", Map.of()));
    assertEquals(new Folders(Optional.empty(), Optional.empty()), Folders.of(new Machine("Linux", "?", Optional.empty(), _ -> null)));
  }

  @Test
  void aChosenFolderTakesTheirPlaceAndNoneMeansNothing() {
    assertEquals(folders("/tmp/x", "/tmp/x/run"), Folders.of(new Machine("Linux", "/home/min", Optional.of("/tmp/x"), _ -> null)));
    assertEquals(new Folders(Optional.empty(), Optional.empty()), Folders.of(new Machine("Linux", "/home/min", Optional.of("none"), _ -> null)));
  }

  private static Folders folders(String system, Map<String, String> variables) {
    return Folders.of(new Machine(system, "/home/min", Optional.empty(), variables::get));
  }

  private static Folders folders(String settings, String meeting) {
    return new Folders(Optional.of(Path.of(settings)), Optional.of(Path.of(meeting)));
  }
}
