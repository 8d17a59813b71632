package twotrack.pages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInputTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5       | 1  | 6
      40      | 1  | 40
      1       | -1 | 1
      99      | -1 | 40
      x       | 1  | 1
      ''      | -1 | 1
      9999999 | 1  | 1
      """)
  void theArrowsCountAndStayInTheRange(String text, int by, String expected) {
    var input = new NumberInput("snapshot.fitPages.name", 1, 40);
    input.textProperty().set(text);
    input.step(by);
    assertEquals(expected, input.textProperty().get());
  }
}
