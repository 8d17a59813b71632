package twotrack.filter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text made comparable: lower case, one form of Hangul and of width, no separators inside words, one space between words.
///
/// Separators inside a word are dropped (`Mi:dm` reads `midm`, `믿:음` reads `믿음`); where they join words (`KT·MS`, `SK-AWS`) the words follow
/// on lines of their own as well. A single letter keeps its full stop, since the name `A.` is not the article.
final class FoldedText {
  /// Ends a field; nothing matches across it.
  static final char FIELD_END = '\n';

  private static final String JOINING_DOTS = "·‧∙⋅•・\u119e/&";
  private static final Pattern DOT = Pattern.compile("[" + Pattern.quote(JOINING_DOTS) + "]");
  private static final String JOINERS = JOINING_DOTS + "-‐‑–'’‘";
  private static final String INNER = ":._";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private FoldedText(String plain) {
    text = plain;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at = isLetter(c) ? readWord(at) : at + Character.charCount(c);
    }
  }

  private static String plain(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// A text, folded. What stands on either side of a space folds alike together and apart, so a text may be folded piece by piece.
  static FoldedText fold(String raw) {
    return new FoldedText(plain(raw));
  }

  /// The words of the text.
  List<String> words() {
    return words;
  }

  /// The parts of those words that something joins.
  List<String> parts() {
    return parts;
  }

  /// Several texts, folded for searching in.
  static String of(Iterable<String> fields) {
    var all = new StringBuilder();
    for (String field : fields) {
      FoldedText folded = fold(field);
      all.append(String.join(" ", folded.words)).append(FIELD_END);
      folded.parts.forEach(part -> all.append(part).append(FIELD_END));
    }
    return all.toString();
  }

  /// The words of a text that is searched for; words that dots join count one by one.
  static List<String> words(String raw) {
    return new FoldedText(DOT.matcher(plain(raw)).replaceAll(" ")).words;
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
