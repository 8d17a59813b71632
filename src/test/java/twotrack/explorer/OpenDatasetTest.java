package twotrack.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.dataset.SampleDatasets;

class OpenDatasetTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      # closed,    first day,  last day
      2024-02-15, 2023-01-01, 2024-02-15
      2026-12-31, 2023-01-01, 2023-12-31
      2023-06-30, 2023-01-01, 2023-12-31
      """)
  void theClosingDayBelongsToThePictureWhereItLiesCloseBehindTheEvents(String closed, LocalDate first, LocalDate last) throws IOException {
    var extent = open(closed, "2023-01-01", "2023-12-31").extent();
    assertEquals(first + " to " + last, extent.first() + " to " + extent.last());
  }

  @Test
  void withoutEventsTheMonthAroundTheClosingDayIsShown() throws IOException {
    var extent = open("2024-02-15").extent();
    assertEquals("2024-02-01 to 2024-03-01", extent.first() + " to " + extent.last());
  }

  @Test
  void theWholeViewportHoldsAllEventsWithRoomOnBothSides() throws IOException {
    OpenDataset open = open("2023-12-31", "2023-01-01", "2023-12-31");
    assertEquals(LocalDate.of(2022, 12, 21), open.wholeViewport().firstDate());
    assertEquals(LocalDate.of(2024, 1, 11), open.wholeViewport().lastDate());
  }

  @Test
  void theFirstSubjectOfTheModelIsShown() {
    assertEquals(Optional.of("kt"), new OpenDataset("shipped", SampleDatasets.shipped()).firstSubject());
    assertEquals(Optional.empty(), new OpenDataset("rivals", SampleDatasets.rivals()).firstSubject());
  }

  private static OpenDataset open(String closed, String... days) throws IOException {
    String events = Arrays.stream(days)
        .map(day -> "{\"id\": \"on-%1$s\", \"date\": \"%1$s\", \"title\": {\"en\": \"A day\"}, \"companies\": [\"acme\"]}".formatted(day))
        .collect(Collectors.joining(", "));
    String text = """
        {"format": "twotrack/1", "title": {"en": "Days"}, "languages": ["en"], "asOf": "%s",
         "companies": [{"id": "acme", "name": {"en": "Acme"}, "kind": "telecom"}], "events": [%s]}""".formatted(closed, events);
    return switch (DatasetReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "days.json")) {
      case ReadResult.Opened opened -> new OpenDataset("days.json", opened.dataset());
      case ReadResult.Refused refused -> throw new AssertionError(refused);
    };
  }
}
