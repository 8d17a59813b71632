package twotrack.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import twotrack.model.RowSet;

/// Finds the texts that have a term without reading them: the different words are searched, and each word knows its places in the texts, which are numbered
/// through. A term that runs over the spaces between words is followed from place to place.
final class WordIndex {
  private final int size;
  /// Every different word once, with the end of a field before and after it.
  private final String words;
  /// Where each word begins in these.
  private final int[] starts;
  private final Postings places;
  /// The place after each text.
  private final int[] ends;

  /// @param fields the fields of each text
  WordIndex(int size, IntFunction<? extends Iterable<String>> fields) {
    this.size = size;
    var vocabulary = new Vocabulary();
    ends = new int[size];
    for (int row = 0; row < size; row++) {
      fields.apply(row).forEach(vocabulary::read);
      ends[row] = vocabulary.places();
    }
    words = vocabulary.words();
    starts = vocabulary.starts();
    places = vocabulary.postings();
  }

  /// The rows whose text has a term.
  RowSet rows(Term term) {
    var found = new BitSet();
    for (int at = term.next(words, 0); at >= 0; at = term.next(words, words.indexOf(FoldedText.FIELD_END, at))) {
      forEachPlace(at, found::set);
    }
    for (int done = 1; term.mayCross() && done < term.letters().length(); done++) {
      var open = new BitSet();
      forEachWord(term.letters().substring(0, done) + FoldedText.FIELD_END, at -> {
        if (Term.startsWord(words, at)) {
          forEachPlace(at, begun -> open.set(begun + 1));
        }
      });
      goOn(term.after(done), open, found);
    }
    return rows(found);
  }

  /// Adds the places at which the rest of a term ends that goes on at some places; all words before these ends are whole ones.
  private void goOn(Term rest, BitSet open, BitSet found) {
    if (open.isEmpty()) {
      return;
    }
    String letters = FoldedText.FIELD_END + rest.letters();
    forEachWord(letters, at -> {
      if (rest.ends(words, at + letters.length())) {
        forEachPlace(at + 1, open, found::set);
      }
    });
    for (int done = 1; done < rest.letters().length(); done++) {
      var next = new BitSet();
      forEachWord(letters.substring(0, done + 1) + FoldedText.FIELD_END, at -> forEachPlace(at + 1, open, covered -> next.set(covered + 1)));
      goOn(rest.after(done), next, found);
    }
  }

  /// Calls back with each index at which the words have some letters.
  private void forEachWord(String letters, IntConsumer action) {
    for (int at = words.indexOf(letters); at >= 0; at = words.indexOf(letters, at + 1)) {
      action.accept(at);
    }
  }

  /// Calls back with each place of the word that stands at an index of the words.
  private void forEachPlace(int at, IntConsumer action) {
    int word = Arrays.binarySearch(starts, at);
    places.forEach(word >= 0 ? word : -word - 2, action);
  }

  private void forEachPlace(int at, BitSet among, IntConsumer action) {
    forEachPlace(at, place -> {
      if (among.get(place)) {
        action.accept(place);
      }
    });
  }

  /// The rows of some places.
  private RowSet rows(BitSet found) {
    var rows = new BitSet(size);
    int row = 0;
    for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(ends[row])) {
      while (ends[row] <= place) {
        row++;
      }
      rows.set(row);
    }
    return RowSet.of(rows, size);
  }
}
