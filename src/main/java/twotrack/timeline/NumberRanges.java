package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;

/// Says many numbers shortly: `3, 5–8, 12`.
final class NumberRanges {
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
    return String.join(", ", parts);
  }
}
