package twotrack.settings;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import twotrack.files.WholeFile;

/// The file with the settings.
public final class SettingsFile {
  /// Its name in the folder.
  public static final String NAME = "settings.json";

  /// A larger file is none of ours.
  private static final long MOST_BYTES = 4 << 20;

  private final Path file;
  private final Clock clock;

  /// @param folder made when the settings are first written
  /// @param clock for the name of a file that is set aside
  public SettingsFile(Path folder, Clock clock) {
    file = folder.resolve(NAME);
    this.clock = clock;
  }

  /// What was read.
  ///
  /// @param problem why these are not the settings of the last time, if they are not
  public record Loaded(Settings settings, Optional<Problem> problem) {}

  /// What can be wrong with the file.
  public sealed interface Problem {
    /// It was no JSON object; it is kept under another name.
    record SetAside(Path file) implements Problem {}

    /// It is there, but it can neither be read nor set aside.
    record Unreadable(Path file, String reason) implements Problem {}
  }

  /// Reads the settings; without a file they are those with which the app comes.
  public Loaded read() {
    try {
      return new Loaded(SettingsJson.read(tree()), Optional.empty());
    } catch (NoSuchFileException _) {
      return new Loaded(Settings.FIRST, Optional.empty());
    } catch (IOException e) {
      return new Loaded(Settings.FIRST, Optional.of(new Problem.Unreadable(file, String.valueOf(e.getMessage()))));
    } catch (JacksonException _) {
      return new Loaded(Settings.FIRST, Optional.of(setAside()));
    }
  }

  private Section tree() throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("more than " + MOST_BYTES + " bytes");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return JsonTree.read(in);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private Problem setAside() {
    String name = NAME + ".broken-" + LocalDate.now(clock);
    Path aside = file.resolveSibling(name);
    for (int number = 2; Files.exists(aside); number++) {
      aside = file.resolveSibling(name + "-" + number);
    }
    try {
      Files.move(file, aside);
      return new Problem.SetAside(aside);
    } catch (IOException e) {
      return new Problem.Unreadable(file, String.valueOf(e.getMessage()));
    }
  }

  /// Writes the settings, as a whole or not at all.
  ///
  /// @throws IOException if the folder or the disk refuses
  public void write(Settings settings) throws IOException {
    Section tree = SettingsJson.write(settings);
    Files.createDirectories(file.getParent());
    try {
      WholeFile.write(file, out -> JsonTree.write(tree, out));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /// Where it is.
  public Path path() {
    return file;
  }
}
