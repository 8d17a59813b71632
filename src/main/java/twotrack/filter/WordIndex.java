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

  /// The rows whose text has a term in a place.
  RowSet rows(Term term, Term.Place place) {
    var found = new BitSet();
    for (int at = term.next(words, 0, place); at >= 0; at = term.next(words, endOfWord(at), place)) {
      forEachPlace(at, found::set);
    }
    if (term.mayCross(place)) {
      cross(term, place, found);
    }
    return rows(found);
  }

  /// Adds the places at which a term ends that began in another word.
  private void cross(Term term, Term.Place place, BitSet found) {
    String letters = term.letters();
    // By how many letters stand before them: the places at which the term must go on.
    var open = new BitSet[letters.length()];
    for (int done = 1; done < letters.length(); done++) {
      var next = new BitSet();
      forEachWord(letters.substring(0, done) + FoldedText.FIELD_END, at -> {
        if (Term.startsWord(words, at)) {
          forEachPlace(at, begun -> next.set(begun + 1));
        }
      });
      for (int before = 1; before < done; before++) {
        BitSet reached = open[before];
        if (!reached.isEmpty()) {
          forEachWord(FoldedText.FIELD_END + letters.substring(before, done) + FoldedText.FIELD_END, at -> forEachPlace(at + 1, covered -> {
            if (reached.get(covered)) {
              next.set(covered + 1);
            }
          }));
        }
      }
      open[done] = next;
      end(term, place, done, next, found);
    }
  }

  /// Adds the places that are open after some letters of a term and have a word in which it ends.
  private void end(Term term, Term.Place place, int done, BitSet open, BitSet found) {
    if (!open.isEmpty()) {
      String rest = FoldedText.FIELD_END + term.letters().substring(done);
      forEachWord(rest, at -> {
        if (Term.ends(words, at + rest.length(), place)) {
          forEachPlace(at + 1, last -> {
            if (open.get(last)) {
              found.set(last);
            }
          });
        }
      });
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

  private int endOfWord(int at) {
    return words.indexOf(FoldedText.FIELD_END, at);
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
