package twotrack.filter;

import java.text.Normalizer;
import java.util.ArrayList;
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
  private final List<String> words = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private FoldedText(String plain) {
    text = plain;
    read();
  }

  private static String plain(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// The words of a text and, where something joins them, the parts that words consist of.
  ///
  /// What stands on either side of a space folds alike together and apart, so a text may be folded piece by piece.
  record Folded(List<String> words, List<String> parts) {}

  static Folded fold(String raw) {
    var folded = new FoldedText(plain(raw));
    return new Folded(List.copyOf(folded.words), List.copyOf(folded.parts));
  }

  /// Several texts, folded for searching in.
  static String of(Iterable<String> fields) {
    var all = new StringBuilder();
    for (String field : fields) {
      var folded = new FoldedText(plain(field));
      all.append(String.join(" ", folded.words)).append(FIELD_END);
      folded.parts.forEach(part -> all.append(part).append(FIELD_END));
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
    return new FoldedText(apart.toString()).words;
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
    var word = new StringBuilder();
    int partFrom = 0;
    int at = start;
    boolean joined = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isLetter(c)) {
        word.appendCodePoint(c);
      } else if (isInside(c, at, next)) {
        if (JOINERS.indexOf(c) >= 0) {
          parts.add(word.substring(partFrom));
          partFrom = word.length();
          joined = true;
        }
      } else {
        break;
      }
      at = next;
    }
    if (joined) {
      parts.add(word.substring(partFrom));
    }
    if (word.length() == 1 && at < text.length() && text.charAt(at) == '.' && isLatin(word.charAt(0))) {
      word.append('.');
    }
    words.add(word.toString());
    return at;
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
