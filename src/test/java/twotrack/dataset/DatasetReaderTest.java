package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Coding;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Era;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.SavedView;
import twotrack.model.Source;
import twotrack.model.StanceModel;
import twotrack.model.Topic;

class DatasetReaderTest {
  @TempDir Path folder = Path.of(".");

  private static LocalizedText english(String text) {
    return LocalizedText.of("en", text);
  }

  private static LocalizedText both(String english, String korean) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("en", english);
    texts.put("ko", korean);
    return new LocalizedText(texts);
  }

  private static Dataset small() {
    return assertInstanceOf(ReadResult.Opened.class, SmallFile.read(SmallFile.TEXT)).dataset();
  }

  @Test
  void aFileWithoutMistakesOpensWithoutWarnings() {
    assertEquals(List.of(), SmallFile.problems(SmallFile.read(SmallFile.TEXT)));
  }

  @Test
  void theHeaderIsWhatTheFileSaysOfItself() {
    assertEquals(
        new Dataset.Header(
            both("Two telecoms", "두 통신사"),
            Optional.of(english("A small dataset.")),
            Optional.of("CC0-1.0"),
            List.of("en", "ko"),
            Optional.of(LocalDate.of(2025, 12, 31)),
            Map.of("x-editor", "\"vi\"")),
        small().header());
  }

  @Test
  void theSchemaThatAFileNamesIsKept() {
    ReadResult result = SmallFile.read(SmallFile.with("\"title\"", "\"$schema\": \"twotrack-1.schema.json\", \"title\""));
    assertEquals("\"twotrack-1.schema.json\"", assertInstanceOf(ReadResult.Opened.class, result).dataset().header().extras().get("$schema"));
  }

  @Test
  void whatUnknownKeysHoldKeepsItsNumbersAsTheyStand() {
    String json = "[-0,-0.0,1e5,1E+05,0.10e-3,99999999999999999999,\"한 \\\"\\n\",{\"a\":[],\"b\":{}}]";
    ReadResult result = SmallFile.read(SmallFile.with("\"vi\"", json.replace(",", " ,\n")));
    assertEquals(json, assertInstanceOf(ReadResult.Opened.class, result).dataset().header().extras().get("x-editor"));
  }

  @Test
  void escapesAreCharactersAndHalfOfASurrogatePairIsAQuestionMark() {
    ReadResult result = SmallFile.read(SmallFile.with("Acme releases", "\\uACC4\\u00e9\\ud83d\\ude00 \\ud83d"));
    assertEquals(english("계é😀 ?"), assertInstanceOf(ReadResult.Opened.class, result).dataset().events().event(1).title());
  }

  @Test
  void theRegistryHasWhatEventsReferTo() {
    Dataset dataset = small();
    assertEquals(
        List.of(
            new Company("acme", english("Acme"), List.of("ACME Corp"), Company.Kind.TELECOM, Optional.of("#0072b2")),
            new Company("globex", english("Globex"), List.of(), Company.Kind.PLATFORM, Optional.empty())),
        dataset.all(Facet.COMPANY));
    assertEquals(List.of(new Person("kim", both("Kim", "김"), List.of("Gim"), Optional.of("acme"))), dataset.all(Facet.PERSON));
    assertEquals(List.of(new Product("model-1", english("Model 1"), List.of(), Optional.of("acme"), Product.Kind.MODEL)), dataset.all(Facet.PRODUCT));
    assertEquals(List.of(new Topic("cloud", english("Cloud"))), dataset.all(Facet.TOPIC));
    assertEquals(
        List.of(
            new Source(
                "s1",
                "Daily",
                "A contract",
                List.of("Lee"),
                Optional.of(EventDate.parse("2024-09-28")),
                Optional.of(EventDate.parse("2025-01-02")),
                Optional.of("ko"),
                Optional.of(URI.create("https://daily.example/1")),
                Optional.of(URI.create("http://archive.example/1")),
                Source.Reliability.B),
            new Source(
                "s2",
                "Weekly",
                "Two numbers",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.Reliability.C)),
        dataset.sources());
  }

  @Test
  void anEventHasEverythingThatTheFileSaysOfIt() {
    LocalDate codedOn = LocalDate.of(2025, 1, 3);
    var contract =
        new Coding(
            "acme", "R", "CONTRACT", 1.25, false, OptionalDouble.of(6), OptionalDouble.of(10), Optional.of(new Coding.Standing(Optional.empty())),
            List.of("s1"), "c1", codedOn, english("Signed."), Coding.Status.AGREED);
    var plan =
        new Coding(
            "acme", "O", "PLAN", 1, false, OptionalDouble.empty(), OptionalDouble.empty(),
            Optional.of(new Coding.Standing(Optional.of(EventDate.parse("2026-06")))), List.of("s2"), "c1", codedOn, english("Planned."),
            Coding.Status.PROPOSED);
    var amount =
        new Event.Dispute(
            "amount",
            english("Amount"),
            List.of(new Event.Dispute.Version(both("two", "둘"), List.of("s1")), new Event.Dispute.Version(english("three"), List.of("s2"))));
    assertEquals(
        new Event(
            new EventId("contract"),
            EventDate.parse("2024-09/2029-09"),
            both("Acme signs", "계약"),
            Optional.of(english("Acme signs with Globex.")),
            List.of("acme", "globex"),
            List.of("kim"),
            List.of("model-1"),
            List.of("cloud"),
            5,
            List.of(
                new Event.Citation("s1", 1, Optional.of("p. 3"), Optional.of(english("The contract."))),
                new Event.Citation("s2", 2, Optional.empty(), Optional.empty())),
            List.of(amount),
            List.of(new Event.Link(Event.Link.Type.CAUSES, new EventId("release"))),
            List.of(contract, plan),
            Map.of("mood", "{\"level\":1.50,\"tags\":[\"a\",true,null]}")),
        small().events().event(0));
  }

  @Test
  void anEventMaySayLittle() {
    assertEquals(
        new Event(
            new EventId("release"), EventDate.parse("2025-07-03"), english("Acme releases"), Optional.empty(), List.of("acme"), List.of(), List.of(),
            List.of(), Event.DEFAULT_IMPORTANCE, List.of(), List.of(), List.of(), List.of(), Map.of()),
        small().events().event(1));
  }

  @Test
  void theStanceModelHasItsRules() {
    StanceModel model = small().stanceModel().orElseThrow();
    assertEquals(
        new StanceModel(
            "1",
            List.of(new StanceModel.Subject("acme", Optional.of("globex"))),
            List.of(
                new StanceModel.Axis("R", english("Reliance"), english("Rel."), Optional.of(english("On a partner.")), Optional.of("#0072b2"), 40, 35),
                new StanceModel.Axis("O", english("Own"), english("Own"), Optional.empty(), Optional.empty(), 40, 35)),
            new StanceModel.Constants(10, Map.of(StanceModel.ActionClass.VERBAL, 6.0, StanceModel.ActionClass.MATERIAL, 24.0), 3, 60, 90),
            Map.of(
                Source.Reliability.A, 1.0, Source.Reliability.B, 0.95, Source.Reliability.C, 0.8, Source.Reliability.D, 0.5, Source.Reliability.E, 0.2,
                Source.Reliability.F, 0.5),
            Map.of(1, 1.0, 2, 0.95, 3, 0.8, 4, 0.4, 5, 0.1, 6, 0.5),
            List.of(
                new StanceModel.Action("CONTRACT", english("Contract"), StanceModel.ActionClass.MATERIAL, english("Binding."), Map.of("R", 8.0)),
                new StanceModel.Action("PLAN", english("Plan"), StanceModel.ActionClass.VERBAL, english("Announced."), Map.of("R", 2.0, "O", 3.0))),
            List.of(
                new StanceModel.Position("none", english("Uncommitted"), Set.of()), new StanceModel.Position("both", english("Two-track"), Set.of("R", "O"))),
            Optional.of(english("Intentions."))),
        model);
  }

  @Test
  void erasViewsAndStoryStandBesideTheEvents() {
    Dataset dataset = small();
    var span = new EventDate.Interval(new EventDate.End.At(EventDate.parse("2022-05-10")), new EventDate.End.Open());
    assertEquals(List.of(new Era("era", english("Era"), span)), dataset.eras());
    assertEquals(
        List.of(
            new SavedView(
                "all",
                english("All"),
                Map.of(
                    "company", List.of("acme"), "topic", List.of("cloud"), "product", List.of("model-1"), "year", List.of("2024-2025"), "importance",
                    List.of("2"), "text", List.of("signs")),
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional.of(LocalDate.of(2025, 12, 31)),
                Optional.of("topic"),
                Optional.of("acme"),
                Optional.of(LocalDate.of(2025, 7, 3)))),
        dataset.views());
    assertEquals(List.of(new SavedView.Step("all", english("Look."))), dataset.story());
  }

  @Test
  void keysMayStandInAnyOrder() {
    int events = SmallFile.TEXT.indexOf("  \"events\"");
    int eras = SmallFile.TEXT.indexOf("  \"eras\"");
    int companies = SmallFile.TEXT.indexOf("  \"companies\"");
    String text =
        SmallFile.TEXT.substring(0, companies)
            + SmallFile.TEXT.substring(events, eras)
            + SmallFile.TEXT.substring(companies, events)
            + SmallFile.TEXT.substring(eras);
    assertEquals(List.of(), SmallFile.problems(SmallFile.read(text)));
  }

  @Test
  void aByteOrderMarkIsAcceptedAndNotCounted() {
    assertEquals(List.of(), SmallFile.problems(SmallFile.read("\uFEFF" + SmallFile.TEXT)));
    List<DatasetProblem> problems = SmallFile.problems(SmallFile.read("\uFEFF{\"format\": 1}"));
    assertEquals(new Place("small.json", 1, 1), problems.get(0).place());
    assertEquals(new Place("small.json", 1, 12), problems.getLast().place());
  }

  @Test
  void columnsCountCharactersNotBytes() {
    String text = SmallFile.with("\"ko\": \"두 통신사\"}", "\"ko\": \"두 통신사 \uD83D\uDE00\", \"en\": 5}");
    List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(text));
    DatasetProblem problem = problems.getFirst();
    assertEquals(Kind.DUPLICATE_KEY, problem.kind());
    assertEquals(new Place("small.json", 3, 52), problem.place());
  }

  @Test
  void carriageReturnsEndLinesToo() {
    for (String lineEnd : List.of("\r\n", "\r")) {
      List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(SmallFile.with("2025-12-31", "2025-13-31").replace("\n", lineEnd)));
      assertEquals(List.of(new Place("small.json", 7, 11)), problems.stream().map(DatasetProblem::place).toList());
    }
  }

  @Test
  void tenMistakesGiveTenMessagesInOrderOfPlace() throws IOException {
    String text = SmallFile.TEXT;
    text = SmallFile.with(text, "\"kind\": \"platform\"", "\"kind\": \"bank\"");
    text = SmallFile.with(text, "\"company\": \"acme\"}", "\"company\": \"initech\"}");
    text = SmallFile.with(text, "\"id\": \"s2\"", "\"id\": \"s1\"");
    text = SmallFile.with(text, "2024-09/2029-09", "2019-13");
    text = SmallFile.with(text, "\"importance\": 5", "\"importance\": 9");
    text = SmallFile.with(text, "{\"source\": \"s2\", \"credibility\": 2}", "{\"source\": \"s9\", \"credibility\": 2}");
    text = SmallFile.with(text, "\"event\": \"release\"", "\"event\": \"relaese\"");
    text = SmallFile.with(text, "\"modifier\": 1.25", "\"modifier\": \"1.25\"");
    text = SmallFile.with(text, "\"title\": {\"en\": \"Acme releases\"},", "");
    text = SmallFile.with(text, "\"from\": \"2022-05-10\"", "\"from\": \"2025-02-29\"");
    Path file = Files.writeString(folder.resolve("ten.json"), text.replace("[\"s2\"]", "[\"s1\"]"));
    var messages = new Messages(Language.ENGLISH);
    assertEquals(
        """
        ten.json, line 10, column 56, $.companies[1].kind: "bank" is not known here. Allowed: chip, government, other, platform, research, telecom.
        ten.json, line 13, column 84, $.people[0].company: "initech" is not the id of any entry of companies. Allowed: an id that stands there.
        ten.json, line 24, column 12, $.sources[1].id: "s1" is already the id of another entry of sources. Allowed: an id that no other entry of the list has.
        ten.json, line 29, column 15, $.events[0].date: "2019-13" has the month 13. Allowed: months 01 to 12, seasons 21 to 24, quarters 33 to 36.
        ten.json, line 36, column 21, $.events[0].importance: 9 is out of range. Allowed: 1 to 5.
        ten.json, line 39, column 20, $.events[0].sources[1].source: "s9" is not the id of any entry of sources. Allowed: an id that stands there.
        ten.json, line 47, column 45, $.events[0].links[0].event: "relaese" is not the id of any entry of events. Allowed: an id that stands there.
        ten.json, line 49, column 76, $.events[0].codings[0].modifier: "1.25" is not a number. Allowed: a number without quotation marks.
        ten.json, line 56, column 5, $.events[1]: The key "title" is missing. It is required here.
        ten.json, line 64, column 51, $.eras[0].from: "2025-02-29" has the day 29. Allowed: days 01 to 28 in 2025-02."""
            .lines()
            .toList(),
        SmallFile.problems(DatasetReader.read(file)).stream().map(problem -> problem.message(messages)).toList());
  }

  @Test
  void messagesComeInKorean() {
    List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(SmallFile.with("2024-09/2029-09", "2019-13")));
    assertEquals(
        "small.json 29행 15열, $.events[0].date: \"2019-13\": 13월은 없습니다. 허용: 월 01~12, 계절 21~24, 분기 33~36.",
        problems.getFirst().message(new Messages(Language.KOREAN)));
  }

  @Test
  void aHalfWrittenFileNamesItsEndAndKeepsWhatWasFoundBefore() {
    String text = SmallFile.with("\"kind\": \"platform\"", "\"kind\": \"bank\"");
    List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(text.substring(0, text.indexOf("Globex.\""))));
    assertEquals(List.of(Kind.UNKNOWN_CHOICE, Kind.TRUNCATED), problems.stream().map(DatasetProblem::kind).toList());
    assertEquals(new Place("small.json", 31, 42), problems.getLast().place());
    assertEquals("$.events[0].summary.en", problems.getLast().path());
  }

  @Test
  void brokenJsonIsNamedWithItsTextAndKeepsWhatWasFoundBefore() {
    String text = SmallFile.with(SmallFile.with("\"kind\": \"platform\"", "\"kind\": \"bank\""), "\"importance\": 5,", "\"importance\": 5;");
    List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(text));
    assertEquals(List.of(Kind.UNKNOWN_CHOICE, Kind.MALFORMED), problems.stream().map(DatasetProblem::kind).toList());
    assertEquals(new DatasetProblem(Kind.MALFORMED, new Place("small.json", 36, 22), "$.events[0].importance", "\";\"", List.of()), problems.getLast());
  }

  @Test
  void aFileThatIsCutAnywhereIsRefusedAndNeverFails() {
    byte[] bytes = SmallFile.TEXT.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      assertInstanceOf(ReadResult.Refused.class, SmallFile.read(Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void aFileWithAnyByteChangedNeverFails() {
    byte[] bytes = SmallFile.TEXT.getBytes(StandardCharsets.UTF_8);
    var random = new Random(7);
    String signs = "{}[]:,\"\\ 0-9e.nt\n\u0000";
    var messages = new Messages(Language.ENGLISH);
    for (int round = 0; round < 4_000; round++) {
      byte[] changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : (byte) signs.charAt(random.nextInt(signs.length()));
      SmallFile.problems(SmallFile.read(changed)).forEach(problem -> assertTrue(problem.message(messages).startsWith("small.json, line "), problem::toString));
    }
  }

  @Test
  void aWrongValueHidesNothingThatFollows() {
    for (String wrong : List.of("5", "\"\"", "null", "true", "{}", "[]", "[[{\"a\": [1]}]]", "{\"a\": {\"b\": []}}")) {
      for (String key : List.of("title", "languages", "companies", "sources", "events", "stanceModel", "story")) {
        String text = SmallFile.with("  \"" + key + "\": ", "  \"" + key + "\": " + wrong + ", \"x\": ");
        List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(SmallFile.with(text, "\"lanes\": \"topic\"", "\"lanes\": \"floor\"")));
        assertTrue(problems.stream().anyMatch(problem -> problem.path().equals("$.views[0].lanes")), key + " " + wrong);
      }
    }
  }

  @Test
  void aThousandProblemsAreListedErrorsFirstAndTheOthersCounted() {
    String warnings = IntStream.range(0, 1_500).mapToObj(i -> "\"w" + i + "\": 1, ").collect(Collectors.joining());
    String errors = IntStream.range(0, 600).mapToObj(i -> "\"none-" + i + "\"").collect(Collectors.joining(", "));
    String warned = SmallFile.with("{\"id\": \"cloud\"", "{" + warnings + "\"id\": \"cloud\"");
    String text = SmallFile.with(warned, "\"topics\": [\"cloud\"]", "\"topics\": [" + errors + "]");
    var refused = assertInstanceOf(ReadResult.Refused.class, SmallFile.read(text));
    assertEquals(1_000, refused.problems().size());
    assertEquals(1_100, refused.unlisted());
    assertEquals(600, refused.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count());
    assertEquals("$.topics[0].w0", refused.problems().getFirst().path());
    assertEquals("$.events[0].topics[599]", refused.problems().getLast().path());
  }

  @Test
  void theBundledDatasetOpensWithoutProblems() throws IOException {
    try (var in = Objects.requireNonNull(DatasetReader.class.getResourceAsStream("/twotrack/data/kt-ai-strategy.json"))) {
      ReadResult result = DatasetReader.read(in, "kt-ai-strategy.json");
      var messages = new Messages(Language.ENGLISH);
      assertEquals(List.of(), SmallFile.problems(result).stream().map(problem -> problem.message(messages)).toList());
      assertTrue(assertInstanceOf(ReadResult.Opened.class, result).dataset().events().size() > 100);
    }
  }

  @Test
  void aFileThatIsNotThereIsNotAProblemOfItsContent() {
    Path missing = folder.resolve("missing.json");
    assertThrows(NoSuchFileException.class, () -> DatasetReader.read(missing));
  }

  @Test
  void limitsEndTheReading() throws IOException {
    Path file = Files.writeString(folder.resolve("small.json"), SmallFile.TEXT);
    assertEquals(
        List.of(new DatasetProblem(Kind.FILE_SIZE, new Place("small.json", 1, 1), "$", "", List.of("100"))),
        SmallFile.problems(DatasetReader.read(file, new Limits(100, 10, 64, 1_000, 32), ReadingListener.NONE)));
    assertEquals(
        List.of(new DatasetProblem(Kind.EVENT_COUNT, new Place("small.json", 56, 5), "$.events[1]", "", List.of("1"))),
        SmallFile.problems(DatasetReader.read(file, new Limits(1L << 30, 1, 64, 1_000, 32), ReadingListener.NONE)));
  }
}
