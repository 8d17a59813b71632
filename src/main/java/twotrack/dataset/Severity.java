package twotrack.dataset;

/// What a problem means for the file.
public enum Severity {
  /// The file is not opened.
  ERROR,
  /// The item is used or skipped as the message says.
  WARNING
}
