package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

/// One mistake at a time in [SmallFile]: each must give exactly one problem of its kind, at its path.
class ProblemKindTest {
  /// A passage of the small file, what replaces it, and the problem that this makes.
  record Mistake(String passage, String replacement, Kind kind, String path) {
    static Mistake of(String passage, String replacement, Kind kind, String path) {
      return new Mistake(passage, replacement, kind, path);
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(shapes(), registry(), events(), codings(), model(), dates(), limits()).flatMap(List::stream);
  }

  private static List<Mistake> shapes() {
    return List.of(
        Mistake.of("twotrack/1", "twotrack/2", Kind.WRONG_FORMAT, "$.format"),
        Mistake.of("\"format\": \"twotrack/1\",", "", Kind.MISSING_KEY, "$"),
        Mistake.of("\"format\": \"twotrack/1\"", "\"format\": 1", Kind.NOT_A_TEXT, "$.format"),
        Mistake.of("\"languages\": [\"en\", \"ko\"]", "\"languages\": []", Kind.EMPTY_LIST, "$.languages"),
        Mistake.of("\"license\": \"CC0-1.0\"", "\"license\": \" \"", Kind.BLANK, "$.license"),
        Mistake.of("\"license\": \"CC0-1.0\"", "\"license\": null", Kind.NOT_A_TEXT, "$.license"),
        Mistake.of("{\"en\": \"A small dataset.\"}", "{}", Kind.EMPTY_LIST, "$.description"),
        Mistake.of("{\"en\": \"A small dataset.\"}", "\"A small dataset.\"", Kind.NOT_AN_OBJECT, "$.description"),
        Mistake.of("\"license\": \"CC0-1.0\"", "\"license\": \"CC0-1.0\", \"license\": \"MIT\"", Kind.DUPLICATE_KEY, "$.license"),
        Mistake.of("\"x-editor\": \"vi\"", "\"x-editor\": \"vi\", \"x-editor\": 2", Kind.DUPLICATE_KEY, "$['x-editor']"),
        Mistake.of("\"Kim\", \"ko\"", "\"Kim\", \"en\"", Kind.DUPLICATE_KEY, "$.people[0].name.en"),
        Mistake.of(
            "\"kind\": \"platform\"}", "\"kind\": \"platform\"}, {\"kind\": \"other\", \"id\": \"x\", \"name\": {\"en\": \"X\"}},"
                + "{\"id\": \"y\", \"name\": {\"en\": \"Y\"}, \"kind\": \"other\", \"id\": \"z\"}", Kind.DUPLICATE_KEY, "$.companies[3].id"),
        Mistake.of("\"x-editor\": \"vi\"\n}", "\"x-editor\": \"vi\"\n} {}", Kind.TRAILING_CONTENT, "$"),
        Mistake.of("\"x-editor\": \"vi\"\n}", "\"x-editor\": \"vi\"\n} end", Kind.TRAILING_CONTENT, "$"),
        Mistake.of("\"x-editor\": \"vi\"\n}", "\"x-editor\": \"vi\"\n", Kind.TRUNCATED, "$['x-editor']"),
        Mistake.of("\"x-editor\": \"vi\"", "\"x-editor\": vi", Kind.MALFORMED, "$['x-editor']"));
  }

  private static List<Mistake> registry() {
    return List.of(
        Mistake.of("\"aliases\": [\"ACME Corp\"]", "\"aliases\": \"ACME Corp\"", Kind.NOT_AN_ARRAY, "$.companies[0].aliases"),
        Mistake.of("\"kind\": \"platform\"", "\"kind\": \"Platform\"", Kind.UNKNOWN_CHOICE, "$.companies[1].kind"),
        Mistake.of(", \"kind\": \"platform\"", "", Kind.MISSING_KEY, "$.companies[1]"),
        Mistake.of("#0072b2", "blue", Kind.NOT_A_COLOR, "$.companies[0].color"),
        Mistake.of(
            "{\"id\": \"globex\"", "{\"id\": \"acme\", \"name\": {\"en\": \"A\"}, \"kind\": \"chip\"}, {\"id\": \"globex\"", Kind.DUPLICATE_ID,
            "$.companies[1].id"),
        Mistake.of("\"name\": {\"en\": \"Globex\"}", "\"name\": {\"en\": \"Globex\"}, \"size\": 1", Kind.UNKNOWN_KEY, "$.companies[1].size"),
        Mistake.of("\"company\": \"acme\"}", "\"company\": \"\"}", Kind.BLANK, "$.people[0].company"),
        Mistake.of("\"company\": \"acme\", \"kind\"", "\"company\": \"initech\", \"kind\"", Kind.DANGLING_REFERENCE, "$.products[0].company"),
        Mistake.of("https://daily.example/1", "javascript:alert(1)", Kind.UNSAFE_URL, "$.sources[0].url"),
        Mistake.of("https://daily.example/1", "https://daily.example@evil.example/", Kind.UNSAFE_URL, "$.sources[0].url"),
        Mistake.of("http://archive.example/1", "http://archive example", Kind.UNSAFE_URL, "$.sources[0].archive"),
        Mistake.of("\"reliability\": \"C\"", "\"reliability\": \"c\"", Kind.UNKNOWN_CHOICE, "$.sources[1].reliability"));
  }

  private static List<Mistake> events() {
    return List.of(
        Mistake.of("\"companies\": [\"acme\"]", "\"companies\": []", Kind.EMPTY_LIST, "$.events[1].companies"),
        Mistake.of("\"companies\": [\"acme\", \"globex\"]", "\"companies\": [\"acme\", \"acme\"]", Kind.REPEATED_VALUE, "$.events[0].companies[1]"),
        Mistake.of("\"people\": [\"kim\"]", "\"people\": [\"lee\"]", Kind.DANGLING_REFERENCE, "$.events[0].people[0]"),
        Mistake.of("\"topics\": [\"cloud\"]", "\"topics\": [7]", Kind.NOT_A_TEXT, "$.events[0].topics[0]"),
        Mistake.of("\"importance\": 5", "\"importance\": 6", Kind.OUT_OF_RANGE, "$.events[0].importance"),
        Mistake.of("\"importance\": 5", "\"importance\": 4.5", Kind.NOT_A_WHOLE_NUMBER, "$.events[0].importance"),
        Mistake.of("\"importance\": 5", "\"importance\": \"high\"", Kind.NOT_A_NUMBER, "$.events[0].importance"),
        Mistake.of("\"credibility\": 2", "\"credibility\": 0", Kind.OUT_OF_RANGE, "$.events[0].sources[1].credibility"),
        Mistake.of(
            "{\"id\": \"era\"", "{\"id\": \"era\", \"title\": {\"en\": \"E\"}, \"from\": \"2020\", \"to\": \"2021\"}, {\"id\": \"era\"", Kind.DUPLICATE_ID,
            "$.eras[1].id"),
        Mistake.of("\"event\": \"release\"", "\"event\": \"contract\"", Kind.SELF_LINK, "$.events[0].links[0].event"),
        Mistake.of("\"type\": \"causes\"", "\"type\": \"likes\"", Kind.UNKNOWN_CHOICE, "$.events[0].links[0].type"),
        Mistake.of("\"value\": \"three\", \"sources\": [\"s2\"]", "\"value\": \"three\", \"sources\": [\"s3\"]", Kind.SOURCE_NOT_OF_EVENT,
            "$.events[0].disputed[0].values[1].sources[0]"),
        Mistake.of("\"value\": \"three\"", "\"value\": 3", Kind.NOT_AN_OBJECT, "$.events[0].disputed[0].values[1].value"));
  }

  private static List<Mistake> codings() {
    String coding = "$.events[0].codings[0]";
    return List.of(
        Mistake.of("{\"subject\": \"acme\", \"axis\": \"R\"", "{\"subject\": \"globex\", \"axis\": \"R\"", Kind.DANGLING_REFERENCE, coding + ".subject"),
        Mistake.of("\"axis\": \"R\"", "\"axis\": \"Q\"", Kind.DANGLING_REFERENCE, coding + ".axis"),
        Mistake.of("\"action\": \"CONTRACT\"", "\"action\": \"SIGN\"", Kind.DANGLING_REFERENCE, coding + ".action"),
        Mistake.of("\"axis\": \"O\", \"action\": \"PLAN\"", "\"axis\": \"O\", \"action\": \"CONTRACT\"", Kind.ACTION_WITHOUT_WEIGHT, "$.events[0].codings[1]"),
        Mistake.of("\"axis\": \"O\", \"action\": \"PLAN\"", "\"axis\": \"R\", \"action\": \"PLAN\"", Kind.CODED_TWICE, "$.events[0].codings[1]"),
        Mistake.of("\"low\": 6", "\"low\": 11", Kind.OUT_OF_RANGE, coding + ".low"),
        Mistake.of("\"low\": 6, \"high\": 10.0", "\"low\": 6, \"high\": 5", Kind.LOW_ABOVE_HIGH, coding),
        Mistake.of("\"modifier\": 1.25", "\"modifier\": 1.75", Kind.OUT_OF_RANGE, coding + ".modifier"),
        Mistake.of("\"reverse\": false", "\"reverse\": 0", Kind.NOT_TRUE_OR_FALSE, coding + ".reverse"),
        Mistake.of("\"status\": \"agreed\"", "\"status\": \"fine\"", Kind.UNKNOWN_CHOICE, coding + ".status"),
        Mistake.of("\"sources\": [\"s1\"], \"coder\"", "\"sources\": [\"s3\"], \"coder\"", Kind.SOURCE_NOT_OF_EVENT, coding + ".sources[0]"),
        Mistake.of("\"sources\": [\"s1\"], \"coder\"", "\"sources\": [], \"coder\"", Kind.CODING_WITHOUT_SOURCE, coding),
        Mistake.of("\"sources\": [\"s1\"], \"coder\"", "\"coder\"", Kind.CODING_WITHOUT_SOURCE, coding),
        Mistake.of("\"codedOn\": \"2025-01-03\"", "\"codedOn\": \"2025-01\"", Kind.NOT_A_DAY, coding + ".codedOn"),
        Mistake.of("\"standing\": \"2026-06\"", "\"standing\": \"2024-08\"", Kind.ENDS_BEFORE_START, "$.events[0].codings[1].standing"),
        Mistake.of("\"standing\": \"2026-06\"", "\"standing\": \"2026/2027\"", Kind.INTERVAL_AS_END, "$.events[0].codings[1].standing"),
        Mistake.of(", \"coder\": \"c1\", \"codedOn\"", ", \"codedOn\"", Kind.MISSING_KEY, coding));
  }

  private static List<Mistake> model() {
    return List.of(
        Mistake.of("\"partner\": \"globex\"", "\"partner\": \"initech\"", Kind.DANGLING_REFERENCE, "$.stanceModel.subjects[0].partner"),
        Mistake.of("\"on\": 40, \"off\": 35", "\"on\": 40, \"off\": 45", Kind.OFF_ABOVE_ON, "$.stanceModel.axes[0]"),
        Mistake.of("\"F\": 0.5", "\"G\": 0.5, \"F\": 0.5", Kind.UNKNOWN_KEY, "$.stanceModel.sourceFactors.G"),
        Mistake.of(", \"6\": 0.5", "", Kind.MISSING_KEY, "$.stanceModel.credibilityFactors"),
        Mistake.of("\"k\": 10", "\"k\": 0", Kind.OUT_OF_RANGE, "$.stanceModel.constants.k"),
        Mistake.of("\"base\": {\"R\": 8}", "\"base\": {\"R\": 8, \"Q\": 1}", Kind.DANGLING_REFERENCE, "$.stanceModel.actions[0].base.Q"),
        Mistake.of("\"base\": {\"R\": 8}", "\"base\": {\"R\": 80}", Kind.OUT_OF_RANGE, "$.stanceModel.actions[0].base.R"),
        Mistake.of("\"high\": [\"R\", \"O\"]", "\"high\": [\"R\", \"P\"]", Kind.DANGLING_REFERENCE, "$.stanceModel.positions[1].high[1]"),
        Mistake.of("2024-2025", "2025-2024", Kind.NOT_YEARS, "$.views[0].filter.years"),
        Mistake.of("2024-2025", "last year", Kind.NOT_YEARS, "$.views[0].filter.years"),
        Mistake.of("\"lanes\": \"topic\"", "\"lanes\": \"person\"", Kind.UNKNOWN_CHOICE, "$.views[0].lanes"),
        Mistake.of("\"to\": \"2025-12-31\"", "\"to\": \"2023-12-31\"", Kind.ENDS_BEFORE_START, "$.views[0]"),
        Mistake.of("\"subject\": \"acme\", \"cursor\"", "\"subject\": \"globex\", \"cursor\"", Kind.DANGLING_REFERENCE, "$.views[0].subject"),
        Mistake.of("\"to\": \"..\"", "\"to\": \"2021\"", Kind.ENDS_BEFORE_START, "$.eras[0]"),
        Mistake.of("{\"view\": \"all\"", "{\"view\": \"none\"", Kind.DANGLING_REFERENCE, "$.story[0].view"));
  }

  private static List<Mistake> dates() {
    return List.of(
        date("", Kind.DATE_EMPTY),
        date("soon", Kind.DATE_NOT_A_DATE),
        date("2024/soon", Kind.DATE_NOT_A_DATE_IN_PART),
        date("2024/2025/2026", Kind.DATE_SECOND_SLASH),
        date("../..", Kind.DATE_NO_END_STATED),
        date("2025/2024", Kind.DATE_ENDS_BEFORE_START),
        date("Y999999999", Kind.DATE_YEAR),
        date("2025-13-01", Kind.DATE_MONTH),
        date("2025-37", Kind.DATE_MONTH_OR_SEASON),
        date("2025-04-31", Kind.DATE_DAY),
        date("2025-04-30T25:00", Kind.DATE_TIME),
        date("2X25", Kind.DATE_UNSPECIFIED));
  }

  private static Mistake date(String text, Kind kind) {
    return Mistake.of("2025-07-03\",\n", text + "\",\n", kind, "$.events[1].date");
  }

  private static List<Mistake> limits() {
    return List.of(
        Mistake.of("\"vi\"", "[".repeat(63) + "{}" + "]".repeat(63), Kind.NESTING, "$['x-editor']" + "[0]".repeat(63)),
        Mistake.of("\"vi\"", "\"" + "x".repeat((1 << 20) + 1) + "\"", Kind.TEXT_LENGTH, "$['x-editor']"),
        Mistake.of("\"modifier\": 1.25", "\"modifier\": 1." + "2".repeat(40), Kind.NUMBER_LENGTH, "$.events[0].codings[0].modifier"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void oneMistakeGivesOneProblemOfItsKindAtItsPlace(Mistake mistake) {
    ReadResult result = SmallFile.read(SmallFile.with(mistake.passage(), mistake.replacement()));
    List<DatasetProblem> problems = SmallFile.problems(result);
    assertEquals(List.of(mistake.kind() + " " + mistake.path()), problems.stream().map(problem -> problem.kind() + " " + problem.path()).toList());
    assertEquals(mistake.kind().severity() == Severity.ERROR, result instanceof ReadResult.Refused);
    for (Language language : Language.values()) {
      assertReadable(problems.getFirst().message(new Messages(language)));
    }
  }

  private static void assertReadable(String message) {
    assertFalse(Pattern.compile("\\{\\d}|!dataset|\n").matcher(message).find(), message);
  }

  @Test
  void everyKindHasAMistakeInTheTableOrATestOfItsOwn() {
    var missing = EnumSet.allOf(Kind.class);
    mistakes().forEach(mistake -> missing.remove(mistake.kind()));
    assertEquals(EnumSet.of(Kind.EMPTY_FILE, Kind.NOT_UTF8, Kind.FILE_SIZE, Kind.EVENT_COUNT), missing);
  }

  @Test
  void anEmptyFileSaysSo() {
    for (String text : List.of("", " \n", "\uFEFF")) {
      assertEquals(List.of(Kind.EMPTY_FILE), SmallFile.problems(SmallFile.read(text)).stream().map(DatasetProblem::kind).toList());
    }
  }

  @Test
  void aFileThatIsNoObjectSaysSo() {
    assertEquals(List.of(Kind.NOT_AN_OBJECT), SmallFile.problems(SmallFile.read("[1, 2]")).stream().map(DatasetProblem::kind).toList());
  }

  @Test
  void anotherEncodingSaysSo() {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32BE)) {
      List<DatasetProblem> problems = SmallFile.problems(SmallFile.read(SmallFile.TEXT.getBytes(charset)));
      assertEquals(List.of(Kind.NOT_UTF8), problems.stream().map(DatasetProblem::kind).toList());
    }
  }

  @Test
  void aByteThatIsNoUtf8IsBrokenText() {
    byte[] bytes = SmallFile.with("Two telecoms", "Two \u0001elecoms").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 1) {
        bytes[i] = (byte) 0xFF;
      }
    }
    assertEquals(List.of(Kind.MALFORMED), SmallFile.problems(SmallFile.read(bytes)).stream().map(DatasetProblem::kind).toList());
  }

  @Test
  void warningsSayWhatIsLeftOut() {
    var opened = assertInstanceOf(ReadResult.Opened.class, SmallFile.read(SmallFile.with("\"event\": \"release\"", "\"event\": \"contract\"")));
    assertEquals(List.of(), opened.dataset().events().event(0).links());
    opened = assertInstanceOf(ReadResult.Opened.class, SmallFile.read(SmallFile.with("\"sources\": [\"s1\"], \"coder\"", "\"coder\"")));
    assertEquals(List.of("O"), opened.dataset().events().event(0).codings().stream().map(coding -> coding.axis()).toList());
    opened = assertInstanceOf(ReadResult.Opened.class, SmallFile.read(SmallFile.with("https://daily.example/1", "ftp://daily.example/1")));
    assertFalse(opened.dataset().sources().getFirst().url().isPresent());
  }
}
