package twotrack.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import twotrack.model.RowSet;

/// Finds the texts that have a term without reading them: the words are searched, and each word knows the rows that have it. Only where a term runs over
/// the space between two words are texts read, and only those that have such words.
final class WordIndex {
  private final FoldedTexts texts;
  /// The rows that have each word, one word after the other, as distances.
  private final byte[] rows;
  /// Where the rows of a word end.
  private final int[] ends;
  private long textsRead;

  WordIndex(FoldedTexts texts) {
    this.texts = texts;
    ends = sizes();
    Arrays.parallelPrefix(ends, Math::addExact);
    rows = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    fill();
  }

  /// The rows whose text has a term.
  RowSet rows(Term term) {
    return find(term, term::next, term::isIn);
  }

  /// The rows whose text has a term as whole words.
  RowSet wordRows(Term term) {
    return find(term, term::nextWord, text -> term.nextWord(text, 0) >= 0);
  }

  /// How many texts have been read so far.
  long textsRead() {
    return textsRead;
  }

  private interface Next {
    int after(String text, int from);
  }

  private RowSet find(Term term, Next inWord, Predicate<String> inText) {
    var found = new BitSet(texts.size());
    String words = texts.words();
    for (int at = inWord.after(words, 0); at >= 0; ) {
      int word = texts.wordAt(at);
      add(word, found);
      at = inWord.after(words, texts.end(word));
    }
    wordsToBegin(term).forEach((done, beginning) -> across(beginning, wordsToGoOn(term, done), found, inText));
    return RowSet.of(found, texts.size());
  }

  /// The words at whose end a term may begin, by the number of its letters that they have.
  private Map<Integer, BitSet> wordsToBegin(Term term) {
    String words = texts.words();
    char first = term.letters().charAt(0);
    var begun = new TreeMap<Integer, BitSet>();
    for (int at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      int done = term.begun(words, at);
      if (done > 0) {
        begun.computeIfAbsent(done, _ -> new BitSet()).set(texts.wordAt(at));
      }
    }
    return begun;
  }

  private BitSet wordsToGoOn(Term term, int done) {
    var going = new BitSet();
    for (int word = 0; word < texts.wordCount(); word++) {
      if (term.goesOn(texts.words(), texts.start(word), done)) {
        going.set(word);
      }
    }
    return going;
  }

  /// Adds the rows in which a word to begin with stands before one to go on with, if their text agrees.
  private void across(BitSet beginning, BitSet going, BitSet found, Predicate<String> inText) {
    BitSet possible = rowsOf(beginning);
    possible.and(rowsOf(going));
    possible.andNot(found);
    for (int row = possible.nextSetBit(0); row >= 0; row = possible.nextSetBit(row + 1)) {
      if (texts.hasPair(row, beginning, going)) {
        textsRead++;
        found.set(row, inText.test(texts.text(row)));
      }
    }
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
    int[] last = new int[sizes.length];
    Arrays.fill(last, -1);
    for (int row = 0; row < texts.size(); row++) {
      int at = row;
      texts.forEachWord(row, word -> {
        sizes[word] += at == last[word] ? 0 : PackedNumbers.size(at - last[word]);
        last[word] = at;
      });
    }
    return sizes;
  }

  private void fill() {
    int[] places = new int[ends.length];
    System.arraycopy(ends, 0, places, Math.min(1, ends.length), Math.max(0, ends.length - 1));
    int[] last = new int[ends.length];
    Arrays.fill(last, -1);
    for (int row = 0; row < texts.size(); row++) {
      int at = row;
      texts.forEachWord(row, word -> {
        if (at != last[word]) {
          places[word] = PackedNumbers.write(rows, places[word], at - last[word]);
          last[word] = at;
        }
      });
    }
  }
}
