package twotrack.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// JSON paths such as `$.events[14].date`, remembered as a few numbers each: most are never read.
final class Paths {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] segments = new int[64];
  private int size;

  /// The path of the innermost of some levels.
  String of(JsonLevel[] levels, int depth) {
    int at = remember(levels, depth);
    String text = text(at);
    size = at;
    return text;
  }

  /// Keeps the path of the innermost of some levels, for [#text].
  int remember(JsonLevel[] levels, int depth) {
    int at = size;
    push(0);
    for (int i = depth; i > 0; i--) {
      if (levels[i].hasKey()) {
        push(-1 - number(levels[i].key()));
      } else if (levels[i].array && levels[i].index >= 0) {
        push(levels[i].index);
      }
    }
    segments[at] = size - at - 1;
    return at;
  }

  String text(int at) {
    var text = new StringBuilder("$");
    for (int i = at + segments[at]; i > at; i--) {
      int segment = segments[i];
      if (segment >= 0) {
        text.append('[').append(segment).append(']');
      } else {
        append(text, names.get(-1 - segment));
      }
    }
    return text.toString();
  }

  /// Forgets all paths.
  void clear() {
    size = 0;
  }

  private static void append(StringBuilder text, String name) {
    boolean plain = !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    if (plain) {
      text.append('.').append(name);
    } else {
      text.append("['").append(Shown.shortened(name)).append("']");
    }
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, added -> {
      names.add(added);
      return names.size() - 1;
    });
  }

  private void push(int segment) {
    if (size == segments.length) {
      segments = Arrays.copyOf(segments, size * 2);
    }
    segments[size++] = segment;
  }
}
