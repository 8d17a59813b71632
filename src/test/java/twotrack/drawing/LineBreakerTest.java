package twotrack.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final Face FACE = Face.regular(10);
  private static final LineBreaker KOREAN = new LineBreaker((text, _) -> text.length(), Locale.KOREAN);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      KT signs a contract                   | 10 | KT signs a,contract
      믿음 2.0을 공개한 케이티              | 8  | 믿음 2.0을,공개한 케이티
      케이티가 마이크로소프트와 계약했다    | 6  | 케이티가,마이크로소프,트와,계약했다
      https://www.example.com/a/long/path   | 16 | https://www.,example.com/a/,long/path
      ''                                    | 5  | ''
      두 트랙(two-track) 전략               | 13 | 두,트랙(two-track),전략
      戰略的提携                            | 2  | 戰略,的提,携
      """)
  void textBreaksWhereReadersExpectIt(String text, double width, String expected) {
    assertEquals(List.of(expected.split(",", -1)), KOREAN.lines(text, FACE, width));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 60})
  void nothingIsLostAndNoLineIsTooWide(int width) {
    String text = "KT는 2025년 7월 3일 믿음 2.0을 공개했다: https://example.com/models?id=midm&lang=ko#top, \"own\" model.";
    List<String> lines = KOREAN.lines(text, FACE, width);
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    assertTrue(lines.stream().allMatch(line -> line.length() <= width), lines::toString);
  }

  @Test
  void whatIsLeftOutIsShown() {
    assertEquals(List.of("one two", "three f…"), KOREAN.lines("one two three four five", FACE, 8, 2));
    assertEquals(List.of("one two"), KOREAN.lines("one two", FACE, 8, 2));
  }

  @Test
  void aCharacterOfSeveralCodeUnitsStaysWhole() {
    assertEquals(Arrays.asList("👍🏽", "👍🏽"), KOREAN.lines("👍🏽👍🏽", FACE, 4));
  }
}
