package twotrack.filter;

import java.util.Arrays;
import java.util.BitSet;
import twotrack.model.RowSet;

/// Finds the texts that have a term without reading them: the words are searched, and each word knows the rows that have it. Only where a term runs over
/// the space between two words are texts followed word by word, and only those that have such words.
final class WordIndex {
  private final FoldedTexts texts;
  /// The rows that have each word, one word after the other, as distances.
  private final byte[] rows;
  /// Where the rows of a word end.
  private final int[] ends;
  private long rowsRead;

  WordIndex(FoldedTexts texts) {
    this.texts = texts;
    ends = sizes();
    Arrays.parallelPrefix(ends, Math::addExact);
    rows = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    fill();
  }

  /// The rows whose text has a term in a place.
  RowSet rows(Term term, Term.Place place) {
    var found = new BitSet(texts.size());
    String words = texts.words();
    for (int at = term.next(words, 0, place); at >= 0; ) {
      int word = texts.wordAt(at);
      add(word, found);
      at = term.next(words, texts.end(word), place);
    }
    if (term.mayCross(place)) {
      across(new Crossing(texts, term, place), found);
    }
    return RowSet.of(found, texts.size());
  }

  private void across(Crossing crossing, BitSet found) {
    BitSet possible = rowsOf(crossing.begins());
    if (!possible.isEmpty()) {
      possible.and(rowsOf(crossing.ends()));
      possible.andNot(found);
      rowsRead += possible.cardinality();
      Crossing.Reader reader = crossing.new Reader();
      possible.stream().filter(reader::isIn).forEach(found::set);
    }
  }

  /// How many texts have been read word by word so far.
  long rowsRead() {
    return rowsRead;
  }

  private BitSet rowsOf(BitSet words) {
    var found = new BitSet(texts.size());
    words.stream().forEach(word -> add(word, found));
    return found;
  }

  private void add(int word, BitSet found) {
    var row = new int[] {-1};
    PackedNumbers.forEach(rows, word == 0 ? 0 : ends[word - 1], ends[word], distance -> {
      row[0] += distance;
      found.set(row[0]);
    });
  }

  /// How many bytes the rows of each word take.
  private int[] sizes() {
    int[] sizes = new int[texts.wordCount()];
    forEachDistance((word, distance) -> sizes[word] += PackedNumbers.size(distance));
    return sizes;
  }

  private void fill() {
    int[] places = new int[ends.length];
    System.arraycopy(ends, 0, places, Math.min(1, ends.length), Math.max(0, ends.length - 1));
    forEachDistance((word, distance) -> places[word] = PackedNumbers.write(rows, places[word], distance));
  }

  private interface Step {
    void accept(int word, int distance);
  }

  /// Calls back for each row of each word with the distance from the word's row before, rows in order.
  private void forEachDistance(Step action) {
    int[] last = new int[texts.wordCount()];
    Arrays.fill(last, -1);
    for (int row = 0; row < texts.size(); row++) {
      int at = row;
      texts.forEach(row, word -> {
        if (word != FoldedTexts.FIELD_END && at != last[word]) {
          action.accept(word, at - last[word]);
          last[word] = at;
        }
      });
    }
  }
}
