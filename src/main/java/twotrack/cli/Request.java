package twotrack.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the arguments of the program ask for, decided before any window toolkit is loaded.
public sealed interface Request {

  /// Open the window, with a dataset if one is named.
  ///
  /// @param apart a window of its own, even if one is open
  record OpenWindow(Optional<Path> dataset, boolean apart) implements Request {}

  /// Anything else: [CommandLineInterface#run] does it, or says what is wrong with it.
  record Command() implements Request {}

  /// Nothing or one file, and perhaps the wish for a new window, means the window. A single word that is no file and nearly a command is a mistyped command.
  static Request of(String... arguments) {
    boolean apart = List.of(arguments).contains(Syntax.NEW_WINDOW);
    List<String> given = Arrays.stream(arguments).filter(argument -> !argument.equals(Syntax.NEW_WINDOW)).toList();
    if (given.isEmpty()) {
      return new OpenWindow(Optional.empty(), apart);
    }
    String first = given.getFirst();
    if (given.size() > 1 || first.startsWith("-") || Syntax.COMMANDS.contains(first)) {
      return new Command();
    }
    try {
      Path file = Path.of(first);
      return Files.exists(file) || Nearest.to(first, Syntax.COMMANDS).isEmpty() ? new OpenWindow(Optional.of(file), apart) : new Command();
    } catch (InvalidPathException _) {
      return new Command();
    }
  }
}
