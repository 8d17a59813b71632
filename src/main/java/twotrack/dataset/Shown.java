package twotrack.dataset;

/// How values of a file appear in messages.
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /// A text in quotes, shortened.
  static String quoted(String text) {
    return "\"" + shortened(text) + "\"";
  }

  /// At most so much as fits into a message, on one line.
  static String shortened(String text) {
    String line = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…" : text;
    return line.chars().anyMatch(Character::isISOControl) ? line.replaceAll("\\p{Cntrl}", " ") : line;
  }
}
