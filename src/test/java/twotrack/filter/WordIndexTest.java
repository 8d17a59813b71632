package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.RowSet;
import twotrack.model.Utf8;

class WordIndexTest {
  private static final int SIZE = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void textsComeBackAsTheyFold(long seed) {
    List<List<String>> rows = rows(seed);
    var texts = folded(SIZE, rows::get);
    assertEquals(rows.stream().map(FoldedText::of).toList(), IntStream.range(0, SIZE).mapToObj(row -> text(texts, row)).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTermFindsWhatReadingAllTextsFinds(long seed) {
    List<List<String>> rows = rows(seed);
    List<String> folded = rows.stream().map(FoldedText::of).toList();
    var index = new WordIndex(folded(SIZE, rows::get));
    terms(seed).forEach(term -> {
      for (Term.Place place : Term.Place.values()) {
        assertEquals(RowSet.where(SIZE, row -> term.isIn(folded.get(row), place)), index.rows(term, place), term + " " + place);
      }
    });
  }

  @Test
  void textsAreFollowedOnlyWhereATermMayRunOverASpace() {
    List<String> titles = List.of("SK Telecom opens", "KT opens", "SKT opens", "Telecom of SK", "SK opens");
    var index = new WordIndex(folded(1000, row -> List.of(titles.get(row % titles.size()))));
    assertEquals(800, index.rows(new Term("open"), Term.Place.ANYWHERE).count());
    assertEquals(0, index.rows(new Term("sktele"), Term.Place.ANYWHERE).count());
    assertEquals(0, index.rowsRead());
    assertEquals(200, index.rows(new Term("sktelecom"), Term.Place.ANYWHERE).count());
    assertEquals(400, index.rowsRead());
    assertEquals(200, index.rows(new Term("sktelecomopens"), Term.Place.ANYWHERE).count());
    assertEquals(800, index.rowsRead());
  }

  @Test
  void thereMayBeNoTextAndNoWord() {
    assertEquals(RowSet.none(0), new WordIndex(folded(0, _ -> List.of())).rows(new Term("kt"), Term.Place.ANYWHERE));
    assertEquals(RowSet.none(3), new WordIndex(folded(3, _ -> List.of(" · ", ""))).rows(new Term("kt"), Term.Place.ANYWHERE));
  }

  private static FoldedTexts folded(int size, IntFunction<List<String>> fields) {
    return new FoldedTexts(size, (row, action) -> fields.apply(row).forEach(field -> action.accept(Utf8.of(field))));
  }

  private static String text(FoldedTexts texts, int row) {
    var text = new StringBuilder();
    texts.forEach(row, word -> {
      boolean inField = !text.isEmpty() && text.charAt(text.length() - 1) != FoldedText.FIELD_END;
      text.append(word == FoldedTexts.FIELD_END ? "\n" : (inField ? " " : "") + texts.words().substring(texts.start(word), texts.end(word)));
    });
    return text.toString();
  }

  private static List<List<String>> rows(long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> RandomTexts.fields(random)).limit(SIZE).toList();
  }

  /// Words and phrases as people type them.
  private static Stream<Term> terms(long seed) {
    var random = new Random(-seed);
    return Stream.generate(() -> String.join("", FoldedText.words(RandomTexts.text(random, 5)))).filter(letters -> !letters.isEmpty()).limit(300).map(Term::new);
  }
}
