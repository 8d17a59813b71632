package twotrack.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// A term that runs over the spaces between words: with which words it can begin, go on and end, by how many of its letters stand before them. So a text is
/// followed word by word and its letters are never read.
final class Crossing {
  private final Map<Integer, BitSet> begins = new TreeMap<>();
  private final NavigableMap<Integer, Next> nexts = new TreeMap<>();
  private final FoldedTexts texts;

  /// The words that may follow after some letters.
  ///
  /// @param over words that the term covers, and goes on after
  /// @param end words in which it ends
  private record Next(BitSet over, BitSet end) {}

  Crossing(FoldedTexts texts, Term term, Term.Place place) {
    this.texts = texts;
    String words = texts.words();
    char first = term.letters().charAt(0);
    for (int at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      int done = term.begun(words, at);
      if (done > 0) {
        begins.computeIfAbsent(done, _ -> new BitSet()).set(texts.wordAt(at));
      }
    }
    begins.keySet().forEach(done -> follow(term, place, done));
    nexts.descendingMap().forEach(this::prune);
    begins.keySet().removeIf(this::isDead);
  }

  private void follow(Term term, Term.Place place, int done) {
    if (nexts.containsKey(done)) {
      return;
    }
    var next = new Next(new BitSet(), new BitSet());
    nexts.put(done, next);
    for (int word = 0; word < texts.wordCount(); word++) {
      if (term.endsIn(texts.words(), texts.start(word), done, place)) {
        next.end().set(word);
      } else if (term.goesOver(texts.words(), texts.start(word), done)) {
        next.over().set(word);
      }
    }
    next.over().stream().forEach(word -> follow(term, place, done + length(word)));
  }

  /// Takes away the words after which the term could not end.
  private void prune(int done, Next next) {
    int[] dead = next.over().stream().filter(word -> isDead(done + length(word))).toArray();
    Arrays.stream(dead).forEach(next.over()::clear);
  }

  private boolean isDead(int done) {
    Next next = nexts.get(done);
    return next == null || (next.over().isEmpty() && next.end().isEmpty());
  }

  private int length(int word) {
    return texts.end(word) - texts.start(word);
  }

  /// The words with which the term can begin.
  BitSet begins() {
    var words = new BitSet();
    begins.values().forEach(words::or);
    return words;
  }

  /// The words in which the term can end.
  BitSet ends() {
    var words = new BitSet();
    nexts.values().forEach(next -> words.or(next.end()));
    return words;
  }

  /// Reads texts one after the other.
  final class Reader implements IntConsumer {
    private final BitSet beginning = begins();
    /// By how many letters stand before the word that comes.
    private BitSet open = new BitSet();
    private boolean found;

    /// Whether the term runs over words of a text.
    boolean isIn(int row) {
      found = false;
      texts.forEach(row, this);
      return found;
    }

    @Override
    public void accept(int word) {
      boolean begins = word != FoldedTexts.FIELD_END && beginning.get(word);
      if (begins || !open.isEmpty()) {
        open = word == FoldedTexts.FIELD_END ? new BitSet() : after(word);
      }
    }

    private BitSet after(int word) {
      var after = new BitSet();
      open.stream().forEach(done -> {
        Next next = nexts.get(done);
        if (next != null) {
          found |= next.end().get(word);
          after.set(done + length(word), next.over().get(word));
        }
      });
      begins.forEach((done, words) -> after.set(done, words.get(word) || after.get(done)));
      return after;
    }
  }
}
