package twotrack.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// Tells when a file has changed on the disk and come to rest. It looks only when asked, and never into the file.
public final class FileWatch {
  private final Path file;
  private Optional<Stamp> known;
  private Optional<Stamp> changing = Optional.empty();

  /// What differs between two states of a file.
  private record Stamp(FileTime modified, long bytes, String key) {}

  /// Begins with the file as it is now: to be made before the file is read.
  public FileWatch(Path file) {
    this.file = file;
    known = stamp();
  }

  /// The file, as it was given.
  public Path file() {
    return file;
  }

  /// Whether the file is there in another state than the last time that this was so, and was in that state at the last look, too: whoever writes it has
  /// stopped.
  public boolean hasChanged() {
    Optional<Stamp> now = stamp();
    if (now.isEmpty() || now.equals(known)) {
      changing = Optional.empty();
      return false;
    }
    boolean rests = now.equals(changing);
    changing = rests ? Optional.empty() : now;
    known = rests ? now : known;
    return rests;
  }

  private Optional<Stamp> stamp() {
    try {
      var now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey())));
    } catch (IOException _) {
      // It is being replaced, or gone: what was read stays.
      return Optional.empty();
    }
  }
}
