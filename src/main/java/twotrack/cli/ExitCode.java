package twotrack.cli;

/// What a run tells the shell.
public enum ExitCode {
  DONE(0),
  /// Something went wrong in the app itself.
  DEFECT(1),
  /// The arguments make no sense.
  USAGE(2),
  /// The dataset cannot be read.
  INPUT(3),
  /// The result cannot be written.
  OUTPUT(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The number that the process ends with.
  public int number() {
    return number;
  }
}
