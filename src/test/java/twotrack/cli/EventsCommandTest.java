package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsCommandTest {
  @TempDir private Path folder;
  private String dataset = "";

  @BeforeEach
  void write() {
    dataset = Outcome.dataset(folder).toString();
  }

  @Test
  void eventsAreCsvWithNames() {
    assertEquals(
        """
        id,date,first,last,importance,title,companies,people,products,topics,disputed,coded,sources
        first-model,2023-10-31,2023-10-31,2023-10-31,4,"First model, ""Mi:dm""\",KT,,Mi:dm 1.0,Model,false,false,https://example.org/daily
        alliance,2024-09/2029-09,2024-09-01,2029-09-30,5,Alliance with Microsoft,KT; Microsoft,,,Deal,false,false,https://example.org/daily
        """.replace("\n", "\r\n"),
        events("--to", "2025-04", "--lang", "en").out());
  }

  @Test
  void koreanTitlesAndNamesAreGivenInKorean() {
    String line = events("--product", "믿음 2.0", "--lang", "ko").out().lines().toList().getLast();
    assertEquals("own-model,2025-07-03,2025-07-03,2025-07-03,5,자체 모델 공개,KT,,믿음 2.0,모델,false,false,https://example.org/daily", line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --company kt                  | first-model alliance own-model
          --company KT                  | first-model alliance own-model
          --company 케이티              | first-model alliance own-model
          --company SK텔레콤            | rival
          --company skt                 | rival
          --company ms,skt              | alliance rival
          --company ms --company skt    | alliance rival
          --product Mideum              | first-model own-model
          --topic 계약                  | alliance
          --year 2025                   | alliance rival own-model
          --year 2023-2024              | first-model alliance
          --year 2025..                 | alliance rival own-model
          --year ..2023                 | first-model
          --from 2025-07-04             | alliance rival
          --to 2023                     | first-model
          --year 2025 --to 2025-04-30   | alliance
          --importance 5                | alliance own-model
          --text Mideum                 | first-model own-model
          --known-by 2025-07-03         | ''
          --disputed                    | ''
          --coded                       | ''
          """)
  void optionsFilter(String options, String expected) {
    Outcome outcome = events(options.split(" "));
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exit());
    assertEquals(expected, String.join(" ", outcome.firstColumn()));
  }

  @Test
  void jsonHasIdsAndSources() {
    Outcome outcome = events("--company", "SKT", "--format", "json", "--lang", "ko");
    JsonNode event = JsonMapper.builder().build().readTree(outcome.out()).get(0);
    assertEquals("경쟁사의 대응", event.get("title").asString());
    assertEquals("sk-telecom", event.get("companies").get(0).asString());
    assertEquals("2025-05-01", event.get("first").asString());
    assertTrue(event.get("last") == null);
    assertEquals("https://example.org/daily", event.get("sources").get(0).get("url").asString());
    assertTrue(outcome.out().endsWith("]\n"));
  }

  @Test
  void noEventsAreAnEmptyList() {
    assertEquals("[ ]\n", events("--disputed", "--format", "json").out());
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    Path file = folder.resolve("사건.json");
    Outcome outcome = events("--output", file.toString(), "--company", "kt", "--lang", "en");
    assertEquals(new Outcome(0, "", "3 of 4 events: " + file + "\n"), outcome);
    assertTrue(Files.readString(file).startsWith("[ {"));
  }

  @Test
  void anUnknownCompanyIsRefusedWithTheNearestName() {
    Outcome outcome = events("--company", "Micorsoft", "--lang", "en");
    assertEquals(new Outcome(2, "", "--company: “Micorsoft” is not in the dataset. Did you mean “microsoft”?\n"), outcome);
  }

  @Test
  void aCompanyThatIsLikeNoneIsRefusedWithThoseThatAreKnown() {
    assertEquals(
        new Outcome(2, "", "--company: “오픈AI”은(는) 자료에 없습니다. 자료에 있는 것: kt, sk-telecom, microsoft.\n"), events("--company", "오픈AI", "--lang", "ko"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --year soon                | --year: “soon” is not a range of years. Use 2025, 2024-2025, 2024.. (from 2024), ..2023 (up to 2023).
          --from 2025-13             | --from: “2025-13” is not a date. Use YYYY, YYYY-MM or YYYY-MM-DD.
          --to 2024/2025             | --to: “2024/2025” is not a date. Use YYYY, YYYY-MM or YYYY-MM-DD.
          --known-by 2025            | --known-by: “2025” is not a day. Use YYYY-MM-DD.
          --importance 9             | --importance: “9” is not possible. Use one of: 1, 2, 3, 4, 5.
          --format xml               | --format: “xml” is not possible. Use one of: csv, json.
          --company=                 | --company needs a value.
          --topic ,                  | --topic needs a value.
          --year 2024 --from 2025    | --year, --from and --to leave no day between them.
          --lang fr                  | --lang: “fr” is not possible. Use one of: en, ko.
          """)
  void valuesThatMakeNoSenseAreNamed(String options, String expected) {
    assertEquals(new Outcome(2, "", expected + "\n"), events(options.split(" ")));
  }

  @Test
  void aFolderThatDoesNotExistIsAnOutputProblem() {
    Path file = folder.resolve("none/events.csv");
    Outcome outcome = events("--output", file.toString(), "--lang", "en");
    assertEquals(new Outcome(4, "", file + " cannot be written: the file or folder does not exist.\n"), outcome);
  }

  private Outcome events(String... options) {
    List<String> start = List.of("events", "--dataset", dataset);
    return Outcome.of(Outcome.joined(start.stream(), Stream.of(options).filter(option -> !option.isEmpty()).toArray(String[]::new)));
  }
}
