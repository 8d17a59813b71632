package twotrack.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Face;

class TypefaceTest {
  private static final Face REGULAR = Face.regular(12);
  private static final Typeface ALONE = Typefaces.shippedAlone();

  @Test
  void theSyllablesThatTextsUseAreCovered() {
    CharsetEncoder common = Charset.forName("EUC-KR").newEncoder();
    List<Integer> syllables = IntStream.rangeClosed(0xac00, 0xd7a3).filter(c -> common.canEncode((char) c)).boxed().toList();
    assertEquals(2350, syllables.size());
    assertTrue(syllables.stream().allMatch(ALONE::covers));
  }

  @Test
  void rareSyllablesAndHanjaAndBulletsAreCovered() {
    assertTrue("힣꿻펲戰李•".codePoints().allMatch(ALONE::covers));
  }

  @Test
  void theEllipsisIsCovered() {
    assertTrue(ALONE.covers('…'));
  }

  @Test
  void charactersThatNoFontHasAreNamed() {
    assertEquals(Set.of(0x2d30, 0x13000), ALONE.missing("두 갈래 戰 ⴰ track 𓀀 ⴰ"));
  }

  @Test
  void charactersOfTheMachinesFontsAreNotMissing() {
    var typeface = new Typeface(() -> Stream.of(everything()));
    assertEquals(Set.of(), typeface.missing("ⓚ⅗"));
  }

  @Test
  void coveredTextIsOneRunInTheShippedFont() {
    assertEquals(List.of(new Typeface.Run("KT 믿음 2.0", ALONE.runs("x", REGULAR).getFirst().font(), 0)), ALONE.runs("KT 믿음 2.0", REGULAR));
  }

  @Test
  void wordsOfAScriptFromRightToLeftStandInItsOrder() {
    var typeface = new Typeface(() -> Stream.of(everything()));
    assumeTrue(typeface.missing("שלום עולם").isEmpty());
    assertEquals(List.of("KT: ", "עולם", " ", "שלום"), typeface.runs("KT: שלום עולם", REGULAR).stream().map(Typeface.Run::text).toList());
  }

  @Test
  void shapesAreAsWideAsTheyAreMeasured() {
    for (String text : List.of("שלום", "مرحبا", "⅗")) {
      Typeface.Run run = new Typeface(() -> Stream.of(everything())).runs(text, REGULAR).getFirst();
      assertEquals(run.width(), run.glyphs().getLogicalBounds().getWidth(), 0.01, text);
    }
  }

  @Test
  void aCharacterFromAnotherFontStandsBetweenItsNeighbours() {
    var typeface = new Typeface(() -> Stream.of(everything()));
    List<Typeface.Run> runs = typeface.runs("믿⅗음", REGULAR);
    assertEquals(List.of("믿", "⅗", "음"), runs.stream().map(Typeface.Run::text).toList());
    assertEquals(runs.get(0).width(), runs.get(1).offset(), 1e-9);
    assertEquals(runs.get(0).width() + runs.get(1).width(), runs.get(2).offset(), 1e-9);
    assertFalse(runs.get(1).font().equals(runs.get(0).font()));
  }

  @Test
  void decomposedHangulIsShownComposed() {
    assertEquals("믿음", Typeface.shown(Normalizer.normalize("믿음", Normalizer.Form.NFD)));
  }

  @Test
  void controlCharactersAreSpacesAndInvisibleOnesAreLeftOut() {
    assertEquals("a b c", Typeface.shown("a\tb\u200b\u00a0\ufe0fc\u00ad"));
    assertEquals(Set.of(), ALONE.missing("a\n\u200d\ufe0f"));
  }

  @Test
  void emptyTextHasNoRuns() {
    assertEquals(List.of(), ALONE.runs("", REGULAR));
  }

  /// The JDK's logical font, which has the fractions and circled letters wherever any font is installed.
  private static Font everything() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
  }
}
