package twotrack.filter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import twotrack.model.Utf8;

/// What stands between two spaces of a text. Texts repeat their words, so each different piece is folded once and found again by its bytes. All pieces lie in
/// one array, so that finding one touches memory in two places only.
final class Pieces {
  private final ToIntFunction<String> number;
  /// The hash of a piece and, in the lower half, its place and one; 0 where there is none.
  private long[] table = new long[1 << 10];
  private int count;
  /// Each piece as its bytes, the numbers of its words and the numbers of the parts of joined words; before each of the three its length.
  private final PackedNumbers pool = new PackedNumbers();
  private final Utf8 known = new Utf8();

  /// @param number the number of a word, which may be new
  Pieces(ToIntFunction<String> number) {
    this.number = number;
  }

  /// Folds a piece: adds the numbers of its words, and those of the parts of joined words, each as a field.
  void fold(Utf8 raw, PackedNumbers words, PackedNumbers parts) {
    int at = find(raw);
    int toWords = at + raw.length();
    int endOfWords = pool.after(toWords) + pool.at(toWords);
    words.add(pool, pool.after(toWords), endOfWords);
    parts.add(pool, pool.after(endOfWords), pool.after(endOfWords) + pool.at(endOfWords));
  }

  /// Where the bytes of a piece begin.
  private int find(Utf8 raw) {
    int hash = raw.hash();
    int slot = hash & table.length - 1;
    for (; table[slot] != 0; slot = slot + 1 & table.length - 1) {
      if ((int) (table[slot] >>> Integer.SIZE) == hash) {
        int place = (int) table[slot] - 1;
        int from = pool.after(place);
        if (pool.piece(known, from, from + pool.at(place)).isEqualTo(raw)) {
          return from;
        }
      }
    }
    int place = pool.length();
    table[slot] = (long) hash << Integer.SIZE | place + 1;
    if (++count > table.length / 2) {
      grow();
    }
    add(raw.toString());
    return pool.after(place);
  }

  private void add(String text) {
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    FoldedText.Folded folded = FoldedText.fold(text);
    var words = new PackedNumbers();
    folded.words().forEach(word -> words.add(number.applyAsInt(word)));
    var parts = new PackedNumbers();
    folded.parts().forEach(part -> {
      parts.add(number.applyAsInt(part));
      parts.add(0);
    });
    pool.add(raw.length);
    pool.add(raw);
    for (PackedNumbers numbers : List.of(words, parts)) {
      pool.add(numbers.length());
      pool.add(numbers, 0, numbers.length());
    }
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> Integer.SIZE) & table.length - 1;
        while (table[slot] != 0) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
      }
    }
  }
}
