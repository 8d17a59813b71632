package twotrack.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// The folded texts of many rows: every different word once, and each text as the numbers of its words. A text takes about two bytes a word.
final class FoldedTexts {
  private static final int PAGE_ROWS = 1 << 14;
  private static final int FIELD_END = 0;

  private final int size;
  /// All words, each closed by the end of a field.
  private final String words;
  /// Where each word begins.
  private final int[] starts;
  /// Numbers of the words from 1, row after row; 0 ends a field.
  private final byte[][] pages;
  /// Where each row ends in its page.
  private final int[] ends;

  /// @param fields the texts of a row as they are written
  FoldedTexts(int size, IntFunction<? extends Iterable<String>> fields) {
    this.size = size;
    var dictionary = new Dictionary();
    pages = new byte[(size + PAGE_ROWS - 1) / PAGE_ROWS][];
    ends = new int[size];
    for (int page = 0; page < pages.length; page++) {
      var numbers = new PackedNumbers();
      for (int row = page * PAGE_ROWS; row < Math.min(size, (page + 1) * PAGE_ROWS); row++) {
        for (String field : fields.apply(row)) {
          dictionary.fold(field, numbers);
        }
        ends[row] = numbers.length();
      }
      pages[page] = numbers.toArray();
    }
    words = dictionary.words.toString();
    starts = dictionary.starts();
  }

  /// All words of the texts, each as a field.
  String words() {
    return words;
  }

  /// Number of different words.
  int wordCount() {
    return starts.length;
  }

  /// The word that a place of [#words] belongs to.
  int wordAt(int place) {
    int at = Arrays.binarySearch(starts, place);
    return at >= 0 ? at : -at - 2;
  }

  /// Where a word begins in [#words].
  int start(int word) {
    return starts[word];
  }

  /// Where a word ends in [#words].
  int end(int word) {
    return word + 1 < starts.length ? starts[word + 1] - 1 : words.length() - 1;
  }

  /// Number of texts.
  int size() {
    return size;
  }

  /// Calls back for each word of a row, in order.
  void forEachWord(int row, IntConsumer action) {
    numbers(row, number -> {
      if (number != FIELD_END) {
        action.accept(number - 1);
      }
    });
  }

  /// Whether a row has one of some words right before one of others.
  boolean hasPair(int row, BitSet first, BitSet second) {
    var pair = new Pair(first, second);
    numbers(row, pair);
    return pair.found;
  }

  private static final class Pair implements IntConsumer {
    private final BitSet first;
    private final BitSet second;
    private boolean begun;
    private boolean found;

    Pair(BitSet first, BitSet second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void accept(int number) {
      found |= begun && number != FIELD_END && second.get(number - 1);
      begun = number != FIELD_END && first.get(number - 1);
    }
  }

  /// The folded text of a row, as [FoldedText#of] gives it.
  String text(int row) {
    var text = new StringBuilder();
    numbers(row, number -> {
      if (number == FIELD_END) {
        text.append(FoldedText.FIELD_END);
      } else {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != FoldedText.FIELD_END) {
          text.append(' ');
        }
        text.append(words, start(number - 1), end(number - 1));
      }
    });
    return text.toString();
  }

  private void numbers(int row, IntConsumer action) {
    PackedNumbers.forEach(pages[row / PAGE_ROWS], row % PAGE_ROWS == 0 ? 0 : ends[row - 1], ends[row], action);
  }

  /// The words as they come, and what was folded to them. The first words get the smallest numbers, and the most common ones come early.
  private static final class Dictionary {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Piece> pieces = new HashMap<>();

    /// What stands between two spaces of a text, as numbers of words.
    private record Piece(byte[] words, byte[] parts) {}

    void fold(String field, PackedNumbers target) {
      var parts = new PackedNumbers();
      int from = 0;
      while (from <= field.length()) {
        int space = field.indexOf(' ', from);
        int to = space < 0 ? field.length() : space;
        if (to > from) {
          Piece piece = pieces.computeIfAbsent(field.substring(from, to), this::piece);
          target.add(piece.words);
          parts.add(piece.parts);
        }
        from = to + 1;
      }
      target.add(FIELD_END);
      target.add(parts.toArray());
    }

    private Piece piece(String raw) {
      FoldedText.Folded folded = FoldedText.fold(raw);
      var ofWords = new PackedNumbers();
      folded.words().forEach(word -> ofWords.add(number(word)));
      var ofParts = new PackedNumbers();
      folded.parts().forEach(part -> {
        ofParts.add(number(part));
        ofParts.add(FIELD_END);
      });
      return new Piece(ofWords.toArray(), ofParts.toArray());
    }

    private int number(String word) {
      return numbers.computeIfAbsent(word, _ -> {
        starts.add(words.length());
        words.append(word).append(FoldedText.FIELD_END);
        return starts.size();
      });
    }

    int[] starts() {
      return starts.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
