package twotrack.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SpoolerTest {
  @TempDir private Path folder;

  @Test
  void aCommandThatIsNotThereIsMissing() throws IOException {
    Path lpr = folder.resolve("lpr");
    var spooler = new Spooler.Commands(Optional.of(lpr), folder.resolve("lpstat"));
    assertEquals(Optional.of(lpr), spooler.missingCommand());
    script(lpr, "exit 0");
    assertEquals(Optional.empty(), spooler.missingCommand());
    assertEquals(Optional.empty(), new Spooler.Commands(Optional.empty(), lpr).missingCommand());
  }

  @Test
  void theStatusIsWhatTheCommandSaysOfThePrinterInAPlainLanguage() throws IOException {
    Path lpstat = folder.resolve("lpstat");
    var spooler = new Spooler.Commands(Optional.empty(), lpstat);
    assertEquals("", spooler.status("Tray 2"));
    script(lpstat, "echo \"$LC_ALL|$*\"; echo oh >&2; exit 1");
    assertEquals("C|-r -l -p Tray 2\noh\n", spooler.status("Tray 2"));
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
