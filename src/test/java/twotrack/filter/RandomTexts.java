package twotrack.filter;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Texts of few letters, so that words, parts of words and words written apart meet all the time: Latin and Hangul, joined, full width, decomposed.
final class RandomTexts {
  private static final List<String> LETTERS =
      List.of("k", "t", "K", "T", "s", "A", ".", "2", "0", "ｋ", "é", "e\u0301", "믿", "음", "\u1106\u1175\u11ae", "은", "을", "에서", "가", "ㅁ", "Σ", "ß", "+");
  private static final List<String> BETWEEN =
      List.of("", "", "", "", "", "", " ", " ", " ", "  ", "-", "·", ":", ".", ",", "/", "'", "\u3000", "\u00a8", "(", "\t", "\u0308");

  private RandomTexts() {}

  /// A text of up to so many letters.
  static String text(Random random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size()))).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  /// The texts of one event.
  static List<String> fields(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> text(random, 12)).toList();
  }
}
