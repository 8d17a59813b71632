package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.RowSet;

class WordIndexTest {
  private static final int SIZE = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTermFindsWhatReadingAllTextsFinds(long seed) {
    List<List<String>> rows = rows(seed);
    List<String> folded = rows.stream().map(FoldedText::of).toList();
    var index = new WordIndex(SIZE, rows::get);
    terms(seed).forEach(term -> {
      for (Term.Place place : Term.Place.values()) {
        var placed = new Term(term.letters(), place);
        assertEquals(RowSet.where(SIZE, row -> placed.isIn(folded.get(row))), index.rows(placed), placed.toString());
      }
    });
  }

  @Test
  void aTermMayRunOverSpacesFromWholeWordToWholeWord() {
    List<String> titles = List.of("SK Telecom opens", "KT opens", "SKT opens", "Telecom of SK", "SK opens");
    var index = new WordIndex(1000, row -> List.of(titles.get(row % titles.size())));
    assertEquals(800, index.rows(new Term("open")).count());
    assertEquals(0, index.rows(new Term("sktele")).count());
    assertEquals(200, index.rows(new Term("sktelecom")).count());
    assertEquals(200, index.rows(new Term("sktelecomopens")).count());
  }

  @Test
  void thereMayBeNoTextAndNoWord() {
    assertEquals(RowSet.none(0), new WordIndex(0, _ -> List.of()).rows(new Term("kt")));
    assertEquals(RowSet.none(3), new WordIndex(3, _ -> List.of(" · ", "")).rows(new Term("kt")));
  }

  private static List<List<String>> rows(long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> RandomTexts.fields(random)).limit(SIZE).toList();
  }

  /// Words and phrases as people type them.
  private static Stream<Term> terms(long seed) {
    var random = new Random(-seed);
    return Stream.generate(() -> String.join("", FoldedText.words(RandomTexts.text(random, 5))))
        .filter(letters -> !letters.isEmpty()).limit(300).map(Term::new);
  }
}
