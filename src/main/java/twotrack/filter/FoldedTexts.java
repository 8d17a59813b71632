package twotrack.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import twotrack.model.Utf8;

/// The folded texts of many rows: every different word once, and each text as the numbers of its words. A text takes about two bytes a word.
final class FoldedTexts {
  private static final int PAGE_ROWS = 1 << 14;
  /// What stands for the end of a field among words.
  static final int FIELD_END = -1;

  private final int size;
  /// All words, each closed by the end of a field.
  private final String words;
  /// Where each word begins.
  private final int[] starts;
  /// Numbers of the words from 1, row after row; 0 ends a field.
  private final byte[][] pages;
  /// Where each row ends in its page.
  private final int[] ends;

  FoldedTexts(int size, Source source) {
    this.size = size;
    var dictionary = new Dictionary();
    pages = new byte[(size + PAGE_ROWS - 1) / PAGE_ROWS][];
    ends = new int[size];
    for (int page = 0; page < pages.length; page++) {
      var numbers = new PackedNumbers();
      for (int row = page * PAGE_ROWS; row < Math.min(size, (page + 1) * PAGE_ROWS); row++) {
        source.fields(row, field -> dictionary.fold(field, numbers));
        ends[row] = numbers.length();
      }
      pages[page] = numbers.toArray();
    }
    words = dictionary.words.toString();
    starts = dictionary.starts();
  }

  /// Texts as they are written.
  interface Source {
    /// Hands over the texts of a row.
    void fields(int row, Consumer<Utf8> action);
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

  /// Calls back for each word of a row, in order, and with [#FIELD_END] where a field ends.
  void forEach(int row, IntConsumer action) {
    PackedNumbers.forEach(pages[row / PAGE_ROWS], row % PAGE_ROWS == 0 ? 0 : ends[row - 1], ends[row], number -> action.accept(number - 1));
  }

  /// The words as they come, and what was folded to them. The first words get the smallest numbers, and the most common ones come early.
  private static final class Dictionary {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Pieces pieces = new Pieces(this::number);
    private final PackedNumbers parts = new PackedNumbers();
    private final Utf8 raw = new Utf8();

    void fold(Utf8 field, PackedNumbers target) {
      parts.clear();
      int from = 0;
      for (int at = 0; at <= field.length(); at++) {
        if (at == field.length() || field.at(at) == ' ') {
          if (at > from) {
            pieces.fold(raw.set(field, from, at), target, parts);
          }
          from = at + 1;
        }
      }
      target.add(0);
      target.add(parts, 0, parts.length());
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
