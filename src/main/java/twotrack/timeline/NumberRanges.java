package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import twotrack.drawing.TextMeasurer;

/// Says many numbers shortly: `3, 5–8, 12`.
final class NumberRanges {
  private static final String BETWEEN = ", ";

  private NumberRanges() {}

  /// Rising numbers in words; three or more that follow each other become a range.
  static String words(List<Integer> numbers) {
    var parts = new ArrayList<String>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      if (to - from >= 2) {
        parts.add(numbers.get(from) + "–" + numbers.get(to));
      } else {
        numbers.subList(from, to + 1).forEach(number -> parts.add(Integer.toString(number)));
      }
      from = to + 1;
    }
    return String.join(BETWEEN, parts);
  }

  /// As many of the words as there is room for, with an ellipsis where some are left out; a part of a number would be another number.
  ///
  /// @return empty if not even the first has room
  static String fitted(String words, Predicate<String> fits) {
    String fitted = words;
    for (int end = words.lastIndexOf(BETWEEN); !fits.test(fitted); end = words.lastIndexOf(BETWEEN, end - 1)) {
      if (end < 0) {
        return "";
      }
      fitted = words.substring(0, end + 1) + TextMeasurer.ELLIPSIS;
    }
    return fitted;
  }
}
