package twotrack.cli;

/// An expected end of a command before it is done. The message is for people, in their language.
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final ExitCode exitCode;

  CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  CommandFailure(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  ExitCode exitCode() {
    return exitCode;
  }

  /// The sentence for people.
  String sentence() {
    return String.valueOf(getMessage());
  }
}
