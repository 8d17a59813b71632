package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSelectionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''          | 1 2 3 4 5
      2           | 2
      1-3         | 1 2 3
      5, 1 - 2    | 1 2 5
      4-          | 4 5
      2–3; 3-4    | 2 3 4
      9           | ''
      """)
  void pagesAreChosenAsPeopleWriteThem(String text, String expected) {
    List<String> chosen = PageSelection.of(text).orElseThrow().from(List.of("1", "2", "3", "4", "5"));
    assertEquals(expected, String.join(" ", chosen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3-2", "a", "1,,2", "1-2-3", "-3", "1.5", ","})
  void whatIsNoListOfPagesIsRefused(String text) {
    assertEquals(Optional.empty(), PageSelection.of(text));
  }
}
