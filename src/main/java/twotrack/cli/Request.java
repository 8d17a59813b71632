package twotrack.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the arguments of the program ask for, decided before any window toolkit is loaded.
public sealed interface Request {

  /// Open the window, with a dataset if one is named.
  record OpenWindow(Optional<Path> dataset) implements Request {}

  /// Anything else: [CommandLineInterface#run] does it, or says what is wrong with it.
  record Command() implements Request {}

  /// Nothing or one file means the window. A single word that is no file and nearly a command is a mistyped command.
  static Request of(String... arguments) {
    List<String> given = List.of(arguments);
    if (given.isEmpty()) {
      return new OpenWindow(Optional.empty());
    }
    String first = given.getFirst();
    if (given.size() > 1 || first.startsWith("-") || Syntax.COMMANDS.contains(first)) {
      return new Command();
    }
    try {
      Path file = Path.of(first);
      return Files.exists(file) || Nearest.to(first, Syntax.COMMANDS).isEmpty() ? new OpenWindow(Optional.of(file)) : new Command();
    } catch (InvalidPathException _) {
      return new Command();
    }
  }
}
