package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      7                | 7
      7 8              | 7, 8
      7 8 9            | 7–9
      1 3 4 5 6 9 11 12 | 1, 3–6, 9, 11, 12
      """)
  void numbersThatFollowEachOtherBecomeARange(String numbers, String expected) {
    assertEquals(expected, NumberRanges.words(List.copyOf(Stream.of(numbers.split(" ")).map(Integer::valueOf).toList())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      12, 131, 140–145 | 16 | 12, 131, 140–145
      12, 131, 140–145 | 15 | 12, 131,…
      12, 131, 140–145 | 8  | 12,…
      12, 131, 140–145 | 3  | ''
      12               | 1  | ''
      """)
  void onlyWholeNumbersAreShown(String words, int room, String expected) {
    assertEquals(expected, NumberRanges.fitted(words, part -> part.length() <= room));
  }
}
