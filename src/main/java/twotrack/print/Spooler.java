package twotrack.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What stands between the JDK and the printers.
interface Spooler {
  /// The program that the JDK starts to print, where it needs one that is missing.
  Optional<Path> missingCommand();

  /// What the print service says of a printer, in the form of `lpstat -r -l -p`; blank where nothing is known.
  String status(String printer);

  /// That of the machine: CUPS through its commands where they are, nothing elsewhere.
  static Spooler ofThisMachine() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return new Commands(linux ? Optional.of(Path.of("/usr/bin/lpr")) : Optional.empty(), Path.of("/usr/bin/lpstat"));
  }

  /// The commands of CUPS.
  ///
  /// @param print which the JDK has fixed for Linux; without it, it answers that all is well and prints nothing
  record Commands(Optional<Path> print, Path status) implements Spooler {
    private static final long PATIENCE_SECONDS = 5;

    @Override
    public Optional<Path> missingCommand() {
      return print.filter(command -> !Files.isExecutable(command));
    }

    @Override
    public String status(String printer) {
      if (!Files.isExecutable(status)) {
        return "";
      }
      var command = new ProcessBuilder(status.toString(), "-r", "-l", "-p", printer).redirectErrorStream(true);
      command.environment().put("LC_ALL", "C");
      try {
        Process process = command.start();
        process.getOutputStream().close();
        // A few lines, which fit into the pipe.
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          return "";
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        System.getLogger("twotrack").log(System.Logger.Level.WARNING, "No answer from " + status, e);
        return "";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "";
      }
    }
  }
}
