package twotrack.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines of a width. Korean is broken between words as other languages are, and only a word that is longer than a line inside; a long
/// address behind its slashes and other joints.
///
/// @param locale whose rules say where characters end
public record LineBreaker(TextMeasurer measurer, Locale locale) {
  private static final String JOINTS = "/?&=#-–—_.,;·|";

  /// The lines of a text, at least one; none is wider than the width, unless a single character is.
  public List<String> lines(String text, Face face, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words(text)) {
      if (fits(line + word, face, width)) {
        line.append(word);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(fits(word, face, width) ? word : broken(word, face, width, lines));
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// At most so many lines; where there is more, the last one ends with an ellipsis.
  public List<String> lines(String text, Face face, double width, int most) {
    List<String> all = lines(text, face, width);
    if (all.size() <= most) {
      return all;
    }
    var lines = new ArrayList<>(all.subList(0, most));
    lines.set(most - 1, measurer.fitted(lines.getLast() + " " + all.get(most), face, width));
    return lines;
  }

  /// Adds the full lines of a word that is wider than a line, and returns what is left for the next one.
  private String broken(String word, Face face, double width, List<String> lines) {
    String rest = word;
    while (!fits(rest, face, width)) {
      int end = lineEnd(rest, face, width);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /// The last joint that fits into a line, in its second half; else the last character that does.
  private int lineEnd(String word, Face face, double width) {
    BreakIterator characters = BreakIterator.getCharacterInstance(locale);
    characters.setText(word);
    int end = characters.next();
    int joint = 0;
    for (int next = characters.next(); next != BreakIterator.DONE && fits(word.substring(0, next), face, width); next = characters.next()) {
      end = next;
      if (JOINTS.indexOf(word.charAt(next - 1)) >= 0) {
        joint = next;
      }
    }
    return joint > end / 2 ? joint : end;
  }

  private boolean fits(String text, Face face, double width) {
    return measurer.width(text.stripTrailing(), face) <= width;
  }

  /// Words with the blanks behind them. The rules of Unicode would also break between any two syllables of Hangul, which no Korean reader likes.
  private List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    var words = new ArrayList<String>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      char before = text.charAt(to - 1);
      if (to == text.length() || Character.isWhitespace(before) || isIdeograph(before) || isIdeograph(text.charAt(to))) {
        words.add(text.substring(from, to));
        from = to;
      }
    }
    return words;
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }
}
