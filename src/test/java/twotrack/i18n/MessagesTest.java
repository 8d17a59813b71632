package twotrack.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.explorer.Theme;
import twotrack.model.Coding;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.Facet;
import twotrack.model.Source;
import twotrack.pages.FitChoice;
import twotrack.pages.MarginChoice;
import twotrack.pages.PaperChoice;
import twotrack.pages.SnapshotTheme;
import twotrack.print.PrintProblem;
import twotrack.stance.UncountedCoding;
import twotrack.timeline.Grouping;

/// The bundles against each other, against the code and views that use them, and against the rules of their patterns.
class MessagesTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("resources");
  private static final Path BUNDLES = Path.of("resources/twotrack/i18n");

  private static final Pattern LITERAL_KEY = Pattern.compile("\"([a-z]\\w*(?:\\.[\\w-]+)+)\"(?!\\s*\\+)");
  private static final Pattern LITERAL_ARGUMENT = Pattern.compile("\\btext\\(\\s*\"([a-z][^\"]*)\"\\s*[,)]");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z]\\w*\\.[\\w.-]*)\"(?:(?<=\\.\")|\\s*\\+)");
  private static final Pattern ACTION = Pattern.compile("Action\\.(?:of|combination|single)\\(\\s*\"(\\w+)\"\\s*,");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");

  /// Beginnings to which code adds the rest of a key, and every rest that it can add.
  private static final Map<String, Set<String>> PREFIXES = Map.ofEntries(
      Map.entry("action.", actions()),
      Map.entry("cli.stance.uncounted.", names(UncountedCoding.Reason.values())),
      Map.entry("date.open", Set.of("From", "To")),
      Map.entry("date.season.", names(EventDate.Season.Part.values())),
      Map.entry("date.unknown", Set.of("From", "To")),
      Map.entry("dialog.snapshot.", Set.of("pdf", "png", "svg")),
      Map.entry("filter.list.", Set.of("company", "topic", "product")),
      Map.entry("inspector.coding.status.", names(Coding.Status.values())),
      Map.entry("inspector.coding.uncounted.", names(UncountedCoding.Reason.values())),
      Map.entry("inspector.credibility.", numbers(6)),
      Map.entry("inspector.link.from.", names(Event.Link.Type.values())),
      Map.entry("inspector.link.to.", names(Event.Link.Type.values())),
      Map.entry("inspector.reliability.", Set.copyOf(Arrays.stream(Source.Reliability.values()).map(Enum::name).toList())),
      Map.entry("menu.", Set.of("lanes", "theme", "language")),
      Map.entry("print.problem.", names(PrintProblem.Cause.values())),
      Map.entry("snapshot.fit.", names(FitChoice.Kind.values())),
      Map.entry("snapshot.language.", names(Language.values())),
      Map.entry("snapshot.margins.", names(MarginChoice.Kind.values())),
      Map.entry("snapshot.size.", names(PaperChoice.Size.values())),
      Map.entry("snapshot.theme.", names(SnapshotTheme.values())));

  private static Set<String> names(Enum<?>[] values) {
    return Set.copyOf(Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static Set<String> numbers(int last) {
    return Set.copyOf(IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList());
  }

  /// The ids of the actions, which name their texts; some are put together with a number or with the choice that they make.
  private static Set<String> actions() {
    Set<String> ids = matches(code(), ACTION);
    numbers(9).forEach(years -> ids.add("years" + years));
    names(Grouping.values()).forEach(grouping -> ids.add("lanes." + grouping));
    names(Theme.values()).forEach(theme -> ids.add("theme." + theme));
    names(Language.values()).forEach(language -> ids.add("language." + language));
    return ids;
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertEquals(bundle(Language.ENGLISH).keySet(), bundle(Language.KOREAN).keySet());
  }

  @Test
  void koreanCallsOneThingByOneWord() {
    Map<String, String> synonyms = Map.of("입장", "위치", "데이터셋", "자료", "회사", "기업");
    List<String> others = bundle(Language.KOREAN).values().stream().filter(text -> synonyms.keySet().stream().anyMatch(text::contains)).toList();
    assertEquals(List.of(), others, "Use the words on the right: " + synonyms);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwice(Language language) {
    var seen = new HashSet<String>();
    List<String> twice = read(file(language)).lines().filter(line -> line.matches("[a-z][\\w.-]* *=.*")).map(line -> line.split("[ =]", 2)[0])
        .filter(key -> !seen.add(key)).toList();
    assertEquals(List.of(), twice, "Only the last text of a key is ever shown. Take the others out.");
  }

  @Test
  void bothBundlesHaveTheSamePlaceholders() {
    assertEquals(placeholders(Language.ENGLISH), placeholders(Language.KOREAN));
  }

  @Test
  void everyKeyInTheCodeHasAText() {
    Set<String> known = bundle(Language.ENGLISH).keySet();
    Set<String> groups = known.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(toCollection(TreeSet::new));
    Set<String> used = matches(code(), LITERAL_ARGUMENT);
    matches(code(), LITERAL_KEY).stream().filter(key -> groups.stream().anyMatch(key::startsWith)).forEach(used::add);
    used.addAll(dynamicKeys());
    used.removeAll(known);
    assertEquals(Set.of(), used, "These keys have no text. Add them to both bundles or mend the code; a literal that is no key must not start like one.");
  }

  @Test
  void everyKeyThatCodePutsTogetherIsListed() {
    Set<String> groups = bundle(Language.ENGLISH).keySet().stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(toCollection(TreeSet::new));
    Set<String> prefixes = matches(code(), PREFIX);
    prefixes.removeIf(prefix -> groups.stream().noneMatch(prefix::startsWith) || PREFIXES.containsKey(prefix));
    assertEquals(Set.of(), prefixes, "Code adds to these beginnings of keys. List them in this test with every rest, so that missing texts are found.");
  }

  @Test
  void everyKeyInTheViewsHasAText() {
    Set<String> used = matches(views(), FXML_KEY);
    used.removeAll(bundle(Language.ENGLISH).keySet());
    assertEquals(Set.of(), used);
  }

  @Test
  void noTextIsUnused() {
    Set<String> unused = new TreeSet<>(bundle(Language.ENGLISH).keySet());
    unused.removeAll(matches(code(), LITERAL_KEY));
    unused.removeAll(matches(views(), FXML_KEY));
    unused.removeAll(dynamicKeys());
    assertEquals(Set.of(), unused, "Nobody shows these texts. Take them out of both bundles.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void patternsParseAndTakeEveryNumber(Language language) {
    bundle(language).forEach((key, pattern) -> {
      var format = assertDoesNotThrow(() -> new MessageFormat(pattern, language.locale()), key);
      for (int number : new int[] {0, 1, 2, 5, 2345}) {
        String text = format.format(arguments(pattern, number));
        assertTrue(text.indexOf('{') < 0 && text.indexOf('}') < 0, () -> key + " reads " + text);
      }
    });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noApostropheGetsLost(Language language) {
    List<String> lost = bundle(language).entrySet().stream().filter(entry -> QUOTED.matcher(entry.getValue()).replaceAll("").indexOf('\'') >= 0)
        .map(Map.Entry::getKey).toList();
    assertEquals(List.of(), lost, "A single apostrophe quotes what follows it. Write two, or the typographic one.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      KOREAN  | cli.validate.result | 0    | 사건 0건, 기업 0곳, 문제 없음.
      KOREAN  | cli.validate.result | 1    | 사건 1건, 기업 1곳, 경고 1건.
      KOREAN  | cli.validate.result | 1234 | 사건 1,234건, 기업 1,234곳, 경고 1,234건.
      ENGLISH | cli.validate.result | 0    | No events, no companies, no problems.
      ENGLISH | cli.validate.result | 1    | 1 event, 1 company, 1 warning.
      ENGLISH | cli.validate.result | 2    | 2 events, 2 companies, 2 warnings.
      """)
  void countsReadWell(Language language, String key, int count, String expected) {
    assertEquals(expected, new Messages(language).text(key, count, count, count));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      KOREAN  | 0 | ''  | --subject: 자료에 “x”의 위치가 없습니다.
      KOREAN  | 2 | a, b | --subject: 자료에 “x”의 위치가 없습니다. 위치가 있는 기업: a, b.
      ENGLISH | 0 | ''  | --subject: the dataset has no positions of “x”.
      ENGLISH | 2 | a, b | --subject: the dataset has no positions of “x”; it has those of: a, b.
      """)
  void aChoiceFillsItsOwnPlaceholders(Language language, int count, String names, String expected) {
    assertEquals(expected, new Messages(language).text("cli.usage.noSubject", "x", count, names));
  }

  @ParameterizedTest
  @CsvSource({"KOREAN, 0, 글자가 있어 아무것도 쓰지 않았습니다: ab.", "KOREAN, 3, 글자가 있어 아무것도 쓰지 않았습니다: ab 외 3자."})
  void whatIsLeftOutIsCounted(Language language, int more, String expected) {
    String text = new Messages(language).text("snapshot.problem.missing", "ab", more);
    assertTrue(text.contains(expected), text);
  }

  @Test
  void aMissingKeyShows() {
    assertEquals("!no.such.key!", new Messages(Language.ENGLISH).text("no.such.key"));
  }

  /// The number for every placeholder, those inside choices too.
  private static Object[] arguments(String pattern, int number) {
    int last = PLACEHOLDER.matcher(pattern).results().mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(-1);
    return IntStream.rangeClosed(0, last).mapToObj(_ -> number).toArray();
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    var placeholders = new TreeMap<String, Set<String>>();
    bundle(language).forEach((key, pattern) -> placeholders.put(key, matches(List.of(pattern), PLACEHOLDER)));
    return placeholders;
  }

  private static Set<String> dynamicKeys() {
    Set<String> inCode = matches(code(), PREFIX);
    var keys = new TreeSet<String>();
    PREFIXES.forEach((prefix, rests) -> {
      if (inCode.contains(prefix)) {
        rests.forEach(rest -> keys.add(prefix + rest));
      }
    });
    return keys;
  }

  private static Map<String, String> bundle(Language language) {
    var texts = new TreeMap<String, String>();
    var bundle = new Messages(language).bundle();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  private static Path file(Language language) {
    return BUNDLES.resolve(language == Language.ENGLISH ? "messages.properties" : "messages_" + language.tag() + ".properties");
  }

  private static List<String> code() {
    return texts(JAVA, ".java").stream().map(text -> text.replaceAll("(?m)^\\s*//.*$", "")).toList();
  }

  private static List<String> views() {
    return texts(RESOURCES, ".fxml");
  }

  private static Set<String> matches(List<String> texts, Pattern pattern) {
    return texts.stream().flatMap(text -> pattern.matcher(text).results()).map((MatchResult match) -> match.group(1)).collect(toCollection(TreeSet::new));
  }

  private static List<String> texts(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().map(MessagesTest::read).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
