package twotrack.instance;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What a start of the program wants of the window: to open a file, or only to be seen. One line of text when it is handed over.
///
/// @param file absolute
public record Wish(Optional<Path> file) {
  /// Only to be seen.
  public static final Wish SHOW = new Wish(Optional.empty());

  private static final String SHOW_WORD = "show";
  private static final String OPEN_WORD = "open ";

  public Wish {
    if (file.filter(path -> !path.isAbsolute()).isPresent()) {
      throw new IllegalArgumentException(file.get() + " is not absolute.");
    }
  }

  /// To open a file, if one is named; a relative path starts where the program was started.
  public static Wish of(Optional<Path> file) {
    return new Wish(file.map(path -> path.toAbsolutePath().normalize()));
  }

  /// The line that says it.
  String line() {
    return file.map(path -> OPEN_WORD + path).orElse(SHOW_WORD);
  }

  /// What a line says; empty if it says nothing that we would do.
  static Optional<Wish> read(String line) {
    if (line.equals(SHOW_WORD)) {
      return Optional.of(SHOW);
    }
    if (!line.startsWith(OPEN_WORD) || line.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(line.substring(OPEN_WORD.length()))).filter(Path::isAbsolute).map(path -> new Wish(Optional.of(path.normalize())));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Whether its line can be handed over: a name may hold a line feed.
  boolean hasALine() {
    return read(line()).filter(this::equals).isPresent();
  }
}
