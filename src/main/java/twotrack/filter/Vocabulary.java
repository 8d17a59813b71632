package twotrack.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The different words of texts, numbered as they come, and which of them stands at which place while the texts are read.
final class Vocabulary {
  /// What stands at the place where a field ends.
  private static final int FIELD_END = -1;

  private final StringBuilder words = new StringBuilder().append(FoldedText.FIELD_END);
  private final List<Integer> starts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  /// What stands between two spaces, folded; texts repeat their words, so each is folded once.
  private final Map<String, Piece> pieces = new HashMap<>();
  private int[] text = new int[1 << 10];
  private int places;

  /// @param parts of words that something joins
  private record Piece(List<Integer> words, List<Integer> parts) {}

  /// Reads a field: the words that follow each other, and each part of a joined word as a field of its own.
  void read(String field) {
    var parts = new ArrayList<Integer>();
    for (String raw : field.split(" ", -1)) {
      Piece piece = pieces.computeIfAbsent(raw, this::folded);
      for (int word : piece.words()) {
        add(word);
      }
      parts.addAll(piece.parts());
    }
    add(FIELD_END);
    for (int part : parts) {
      add(part);
      add(FIELD_END);
    }
  }

  private Piece folded(String raw) {
    FoldedText folded = FoldedText.fold(raw);
    return new Piece(folded.words().stream().map(this::number).toList(), folded.parts().stream().map(this::number).toList());
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, _ -> {
      starts.add(words.length());
      words.append(word).append(FoldedText.FIELD_END);
      return starts.size() - 1;
    });
  }

  private void add(int word) {
    if (places == text.length) {
      text = Arrays.copyOf(text, 2 * places);
    }
    text[places++] = word;
  }

  /// Number of places so far.
  int places() {
    return places;
  }

  /// Every word, with the end of a field before and after it.
  String words() {
    return words.toString();
  }

  /// Where each word begins in [#words].
  int[] starts() {
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The places of each word, rising.
  Postings postings() {
    return new Postings(starts.size(), entry -> {
      for (int place = 0; place < places; place++) {
        if (text[place] != FIELD_END) {
          entry.accept(text[place], place);
        }
      }
    });
  }
}
