package twotrack.filter;

/// A text that names no years. The message says what is wrong; [YearRange#FORMS] says what may stand instead.
public final class YearRangeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  YearRangeException(String message) {
    super(message + " Use " + YearRange.FORMS + ".");
  }
}
