package twotrack.drawing;

/// Knows how wide text is in the app's typeface, before anything is painted.
@FunctionalInterface
public interface TextMeasurer {
  /// The one character that a shortened text ends with.
  String ELLIPSIS = "…";

  /// Advance width of a text, px or points.
  double width(String text, Face face);

  /// The longest beginning of a text that fits, with an ellipsis where something is left out; empty if not even one letter fits.
  default String fitted(String text, Face face, double width) {
    if (width(text, face) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(shortened(text, middle), face) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : shortened(text, low);
  }

  private static String shortened(String text, int length) {
    int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
