package twotrack.filter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Text made comparable: lower case, one form of Hangul and of width, no separators inside words, one space between words.
///
/// Separators inside a word are dropped (`Mi:dm` reads `midm`, `믿:음` reads `믿음`); where they join words (`KT·MS`, `SK-AWS`) the words follow
/// on lines of their own as well. A single letter keeps its full stop, since the name `A.` is not the article.
final class FoldedText {
  /// Ends a field; nothing matches across it.
  static final char FIELD_END = '\n';

  private static final String JOINING_DOTS = "·‧∙⋅•・\u119e/&";
  private static final String JOINERS = JOINING_DOTS + "-‐‑–'’‘";
  private static final String INNER = ":._";

  private final String text;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder parts = new StringBuilder();

  private FoldedText(String plain) {
    text = plain;
  }

  private static String plain(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// Several texts, folded for searching in.
  static String of(Iterable<String> fields) {
    var all = new StringBuilder();
    for (String field : fields) {
      var folded = new FoldedText(plain(field));
      folded.read();
      all.append(folded.words).append(FIELD_END).append(folded.parts);
    }
    return all.toString();
  }

  /// The words of a text that is searched for; words that dots join count one by one.
  static List<String> words(String raw) {
    var apart = new StringBuilder(plain(raw));
    for (int i = 0; i < apart.length(); i++) {
      if (JOINING_DOTS.indexOf(apart.charAt(i)) >= 0) {
        apart.setCharAt(i, ' ');
      }
    }
    var folded = new FoldedText(apart.toString());
    folded.read();
    return folded.words.isEmpty() ? List.of() : List.of(folded.words.toString().split(" ", -1));
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      if (isLetter(text.codePointAt(at))) {
        at = readWord(at);
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /// Reads the word that starts here; returns where it ends.
  private int readWord(int start) {
    if (!words.isEmpty()) {
      words.append(' ');
    }
    int from = words.length();
    int partFrom = from;
    int at = start;
    boolean joined = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isLetter(c)) {
        words.appendCodePoint(c);
      } else if (isInside(c, at, next)) {
        if (JOINERS.indexOf(c) >= 0) {
          part(partFrom);
          partFrom = words.length();
          joined = true;
        }
      } else {
        break;
      }
      at = next;
    }
    if (joined) {
      part(partFrom);
    }
    if (words.length() == from + 1 && at < text.length() && text.charAt(at) == '.' && isLatin(words.charAt(from))) {
      words.append('.');
    }
    return at;
  }

  private void part(int from) {
    parts.append(words, from, words.length()).append(FIELD_END);
  }

  private boolean isInside(int c, int at, int next) {
    if (next >= text.length() || !isLetter(text.codePointAt(next))) {
      return false;
    }
    boolean betweenDigits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(next));
    return JOINERS.indexOf(c) >= 0 || INNER.indexOf(c) >= 0 || (c == ',' && betweenDigits);
  }

  private static boolean isLetter(int c) {
    return c == '+' || (Character.isLetterOrDigit(c) && JOINERS.indexOf(c) < 0) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
