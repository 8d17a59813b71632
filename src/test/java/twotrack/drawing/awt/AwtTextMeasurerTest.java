package twotrack.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Face;

class AwtTextMeasurerTest {
  private final AwtTextMeasurer measurer = new AwtTextMeasurer(Typefaces.shippedAlone());

  @Test
  void widthsAddUpWithoutRounding() {
    double one = measurer.width("믿", Face.regular(11));
    assertEquals(200 * one, measurer.width("믿".repeat(200), Face.regular(11)), 0.01);
  }

  @Test
  void widthsGrowWithTheSize() {
    assertEquals(10 * measurer.width("Two track 두 갈래", Face.regular(7)), measurer.width("Two track 두 갈래", Face.regular(70)), 0.01);
  }

  @Test
  void emptyTextHasNoWidth() {
    assertEquals(0, measurer.width("", Face.regular(12)));
  }

  @Test
  void shortenedTextFits() {
    String fitted = measurer.fitted("자체 모델 믿음 2.0 공개", Face.regular(12), 60);
    assertTrue(fitted.endsWith("…"));
    assertTrue(measurer.width(fitted, Face.regular(12)) <= 60);
  }

  @Test
  void manyThreadsGetTheSameWidths() {
    List<String> texts = IntStream.range(0, 500).mapToObj(i -> "행사 " + i).toList();
    List<Double> alone = texts.stream().map(text -> new AwtTextMeasurer(Typefaces.shippedAlone()).width(text, Face.regular(11))).toList();
    assertEquals(alone, texts.parallelStream().map(text -> measurer.width(text, Face.regular(11))).toList());
  }
}
