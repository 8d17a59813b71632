package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StanceCommandTest {
  private static final double NANO = 1e-9;
  private static final List<String> SUBJECTS = List.of("amber", "brass", "coral", "delta", "ember");

  @TempDir private Path folder;
  private String dataset = "";

  @BeforeEach
  void write() {
    dataset = Outcome.harbours(folder).toString();
  }

  @Test
  void theAuditTableIsCsv() {
    Outcome outcome = stance("--subject", "coral", "--at", "1703-01-01");
    assertEquals("", outcome.err());
    assertEquals(
        """
        date,eventId,subject,axis,action,base,modifier,weight,low,high,q,k,contribution,coder,codedOn,status,sources
        1701-04,treaty,coral,trade,TREATY,6,1.25,7.5,5.625,9.375,1,1,7.5,ann,1705-01-02,proposed,log
        1702-11-02,second-yard,coral,fleet,BUILD,5,1,5,3.75,6.25,1,0.8923772129211832,2.230943032302958,ann,1705-01-02,proposed,log
        1702-11-02,second-yard,coral,fleet,BUILD,5,1,5,3,9,1,0.8923772129211832,2.230943032302958,"bob, the clerk",1705-01-02,proposed,log
        1703-33,fire,coral,fleet,SCRAP,-6,1,-6,-8,-4,1,0,0,ann,1705-01-02,proposed,log
        """.replace("\n", "\r\n"),
        outcome.out());
  }

  @Test
  void rowsAndContributionsSumToTheSameSumOnEveryAxisOfEverySubject() {
    for (String subject : SUBJECTS) {
      for (String day : List.of("1701-04-14", "1701-06-01", "1702-07-02", "1703-02-14", "1704-12-31", "1720-01-01")) {
        List<List<String>> rows = rows(stance("--subject", subject, "--at", day));
        for (JsonNode axis : json("--subject", subject, "--at", day).get("axes").values()) {
          String id = axis.get("id").asString();
          double sum = axis.get("sum").asDouble();
          double column = rows.stream().filter(row -> row.get(3).equals(id)).mapToDouble(row -> Double.parseDouble(row.get(12))).sum();
          double products = axis.get("contributions").values().stream().mapToDouble(one -> one.get("product").asDouble()).sum();
          assertEquals(sum, column, NANO);
          assertEquals(sum, products, NANO);
          assertEquals(100 * sum / (Math.abs(sum) + 4), axis.get("index").asDouble(), NANO);
        }
      }
    }
  }

  @Test
  void jsonHoldsEverythingThatMadeTheReading() {
    JsonNode json = json("--subject", "amber", "--at", "1703-06-01", "--lang", "en");
    assertEquals("Five harbours", json.get("dataset").asString());
    assertEquals("1704-12-31", json.get("closed").asString());
    assertEquals("harbour-7", json.get("modelVersion").asString());
    assertEquals("Amber Bay", json.get("subject").get("name").asString());
    assertEquals("1703-06-01", json.get("day").asString());
    assertEquals("High: Fleet, Trade", json.get("position").get("name").asString());
    assertTrue(json.get("position").get("id") == null);
    assertEquals("firm", json.get("firmness").asString());
    assertEquals(1, json.get("reasons").size());
    assertEquals(9, json.get("sensitivity").get("settings").asInt());
    assertEquals(List.of("counts", "share", "cumulative"), texts(json.get("lenses"), "lens"));
    assertEquals("treaty", json.get("influence").get("event").asString());
    assertEquals(0, json.get("influence").get("indexWithout").get("trade").asDouble());
    assertEquals(List.of("trade", "fleet", "forts"), texts(json.get("axes"), "id"));
  }

  @Test
  void contributionsRunFromTheStrongestToTheSum() {
    JsonNode fleet = json("--subject", "amber", "--at", "1703-06-01").get("axes").get(1);
    JsonNode contributions = fleet.get("contributions");
    assertEquals(List.of("great-fleet", "yard"), texts(contributions, "event"));
    JsonNode last = contributions.get(1);
    assertEquals(fleet.get("sum").asDouble(), last.get("runningSum").asDouble(), NANO);
    assertEquals(last.get("product").asDouble(), last.get("weight").asDouble() * last.get("q").asDouble() * last.get("k").asDouble(), NANO);
    assertEquals(List.of("ann", "bob, the clerk"), texts(last.get("codings"), "coder"));
    assertEquals(List.of("log"), texts(last.get("sources"), "id"));
  }

  @Test
  void codingsThatNeverCountAreListedWithTheReason() {
    JsonNode uncounted = json("--subject", "amber", "--at", "1703-06-01", "--lang", "ko").get("uncounted");
    assertEquals(List.of("disputed", "replaced", "withdrawn", "context-only"), texts(uncounted, "why"));
    assertEquals("철회된 코딩입니다.", uncounted.get(2).get("sentence").asString());
    assertEquals(0, json("--subject", "amber", "--at", "1701-01-01").get("uncounted").size());
  }

  @Test
  void namesAndSentencesAreKorean() {
    JsonNode json = json("--subject", "삼각주", "--at", "1703-10-01", "--lang", "ko");
    assertEquals("삼각주", json.get("subject").get("name").asString());
    assertEquals("근거 부족", json.get("position").get("name").asString());
    assertEquals("지금까지 셈에 드는 코딩이 1건이며, 위치를 말하려면 2건이 필요합니다.", json.get("reasons").get(0).asString());
    assertEquals("삼각주의 교역 약속", json.get("axes").get(0).get("contributions").get(0).get("title").asString());
  }

  @ParameterizedTest
  @CsvSource({"amber, amber", "Amber Bay, amber", "호박만, amber", "yellow bay, amber", "CP, coral", "'', amber"})
  void theSubjectIsNamedLikeACompany(String name, String id) {
    String[] subject = name.isEmpty() ? new String[] {} : new String[] {"--subject", name};
    assertEquals(id, json(subject).get("subject").get("id").asString());
  }

  @Test
  void theDayIsTheClosingDayUnlessItIsNamed() {
    assertEquals("1704-12-31", json().get("day").asString());
  }

  @Test
  void theDailySeriesHasEveryDay() {
    Outcome outcome = stance("--subject", "coral", "--series", "daily", "--from", "1703", "--to", "1703-02");
    List<List<String>> rows = rows(outcome);
    assertEquals(
        "date,trade.index,trade.low,trade.high,trade.sum,fleet.index,fleet.low,fleet.high,fleet.sum,"
            + "forts.index,forts.low,forts.high,forts.sum,position,firmness",
        outcome.out().lines().findFirst().orElseThrow());
    List<String> days = LocalDate.parse("1703-01-01").datesUntil(LocalDate.parse("1703-03-01")).map(LocalDate::toString).toList();
    assertEquals(days, rows.stream().map(List::getFirst).toList());
    assertEquals(
        List.of("7.5", "4.461886064605916", "", "tentative"), Stream.of(4, 8, 13, 14).map(rows.getFirst()::get).toList());
  }

  @Test
  void theSeriesAgreesWithTheReadingOfTheDay() {
    for (String subject : SUBJECTS) {
      for (JsonNode point : json("--subject", subject, "--series", "changes").get("points").values()) {
        JsonNode reading = json("--subject", subject, "--at", point.get("date").asString());
        for (JsonNode axis : reading.get("axes").values()) {
          JsonNode values = point.get("axes").get(axis.get("id").asString());
          assertEquals(axis.get("sum"), values.get("sum"));
          assertEquals(axis.get("index"), values.get("index"));
          assertEquals(axis.get("envelope").get("low"), values.get("low"));
          assertEquals(axis.get("envelope").get("high"), values.get("high"));
        }
        assertEquals(reading.get("position").get("id"), point.get("position"));
        assertEquals(reading.get("firmness"), point.get("firmness"));
      }
    }
  }

  @Test
  void betweenTwoChangesThePositionStaysAndTheEvidenceOnlyFades() {
    List<List<String>> daily = rows(stance("--series", "daily"));
    List<List<String>> changes = rows(stance("--series", "changes"));
    Map<String, List<String>> kept = changes.stream().collect(Collectors.toMap(List::getFirst, row -> row));
    var expected = new ArrayList<List<String>>();
    for (int i = 0; i < daily.size(); i++) {
      List<String> row = daily.get(i);
      assertTrue(kept.containsKey(row.getFirst()) || onlyFaded(daily.get(i - 1), row), row::toString);
      if (kept.containsKey(row.getFirst())) {
        expected.add(row);
      }
    }
    assertEquals(expected, changes);
    assertTrue(changes.size() < 20, "too many to be changes: " + changes.size());
  }

  private static boolean onlyFaded(List<String> before, List<String> row) {
    return row.subList(13, 15).equals(before.subList(13, 15)) && Stream.of(4, 8, 12).allMatch(sum -> number(row, sum) <= number(before, sum));
  }

  @Test
  void aSubjectWithoutCodingsHasAnEmptyTableAndAFlatCurve() {
    assertEquals(1, stance("--subject", "ember").out().lines().count());
    List<String> flat = List.of("1704-12-31", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "", "not-enough-evidence");
    assertEquals(List.of(flat), rows(stance("--subject", "ember", "--series", "daily")));
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    Path file = folder.resolve("위치.json");
    assertEquals(new Outcome(0, "", "Amber Bay: " + file + "\n"), stance("--output", file.toString(), "--lang", "en"));
    assertTrue(Files.readString(file).startsWith("{"));
    assertTrue(stance("--output", "-").out().startsWith("date,eventId"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --subject Ambr                 | --subject: “Ambr” is not in the dataset. Did you mean “amber”?
          --subject crown                | --subject: the dataset has no positions of “crown”; it has those of: amber, brass, coral, delta, ember.
          --subject Atlantis             | --subject: the dataset has no positions of “Atlantis”; it has those of: amber, brass, coral, delta, ember.
          --at 1703                      | --at: “1703” is not a day. Use YYYY-MM-DD.
          --series weekly                | --series: “weekly” is not possible. Use one of: daily, changes.
          --format xml                   | --format: “xml” is not possible. Use one of: csv, json.
          --series daily --at 1703-01-01 | --at is one day and --series are many. Use one of them; --from and --to bound a series.
          --from 1703                    | --from and --to bound a series. Add --series daily, or name one day with --at.
          --series daily --from 1703-13  | --from: “1703-13” is not a date. Use YYYY, YYYY-MM or YYYY-MM-DD.
          --series daily --from 1704 --to 1703 | --from and --to leave no day between them.
          """)
  void optionsThatMakeNoSenseAreRefused(String options, String expected) {
    assertEquals(new Outcome(2, "", expected + "\n"), stance(options.split(" ")));
  }

  @Test
  void aDatasetWithoutAStanceModelIsAnInputProblem() {
    String file = Outcome.dataset(folder).toString();
    Outcome outcome = Outcome.of("stance", "--dataset", file, "--lang", "en");
    assertEquals(
        new Outcome(
            3,
            "",
            "“Two rivals” has no stance model with a subject, so no position can be computed. Name another dataset with --dataset; “twotrack events” works with"
                + " this one.\n"),
        outcome);
    assertEquals(3, Outcome.of("stance", "--dataset", folder.resolve("none.json").toString()).exit());
  }

  @Test
  void aFolderThatDoesNotExistIsAnOutputProblem() {
    Path file = folder.resolve("none/stance.csv");
    assertEquals(new Outcome(4, "", file + " cannot be written: the file or folder does not exist.\n"), stance("--output", file.toString(), "--lang", "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void theOtherCommandsKnowTheDatasetToo(String language) {
    assertEquals(0, Outcome.of("validate", dataset, "--lang", language).exit());
    Outcome events = Outcome.of("events", "--dataset", dataset, "--coded", "--company", "호박만", "--lang", language);
    assertEquals(List.of("treaty", "yard", "walls", "rumour", "great-fleet"), events.firstColumn());
  }

  private JsonNode json(String... options) {
    Outcome outcome = stance(Outcome.joined(Stream.of(options), "--format", "json"));
    assertEquals("", outcome.err());
    return JsonMapper.builder().build().readTree(outcome.out());
  }

  private Outcome stance(String... options) {
    return Outcome.of(Outcome.joined(Stream.of("stance", "--dataset", dataset), options));
  }

  private static List<String> texts(JsonNode list, String key) {
    return list.values().stream().map(item -> item.get(key).asString()).toList();
  }

  private static double number(List<String> row, int column) {
    return Double.parseDouble(row.get(column));
  }

  /// The records without the heading; no field has a line break.
  private static List<List<String>> rows(Outcome outcome) {
    assertEquals("", outcome.err());
    return outcome.out().lines().skip(1).map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))).toList();
  }
}
