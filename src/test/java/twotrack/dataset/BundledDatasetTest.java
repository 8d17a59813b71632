package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.filter.EventFilter;
import twotrack.filter.TextSearch;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Era;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Named;
import twotrack.model.Product;
import twotrack.model.RowSet;
import twotrack.model.Source;
import twotrack.model.StanceModel;

/// The dataset that is shipped: complete in both languages, sourced, coded by two coders, and found by every name.
class BundledDatasetTest {
  private static final Path FILE = Path.of("resources/twotrack/data/kt-ai-strategy.json");
  private static final int LONGEST_ENGLISH_TITLE = 60;
  private static final int LONGEST_KOREAN_TITLE = 40;

  private static final Dataset DATASET = read();
  private static final EventTable TABLE = DATASET.events();
  private static final List<Event> EVENTS = IntStream.range(0, TABLE.size()).mapToObj(TABLE::event).toList();
  private static final TextSearch SEARCH = new EventFilter(DATASET).search();

  private static Dataset read() {
    try {
      var opened = assertInstanceOf(ReadResult.Opened.class, DatasetReader.read(FILE));
      assertEquals(List.of(), opened.warnings());
      return opened.dataset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isLargeAndHasEventsInEveryYear() {
    assertTrue(TABLE.size() >= 120, TABLE.size() + " events");
    Set<Integer> years = EVENTS.stream().map(event -> event.date().first().getYear()).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(years.containsAll(Set.of(2021, 2022, 2023, 2024, 2025, 2026)), years::toString);
  }

  @Test
  void everyTextStandsInBothLanguages() {
    var lacking = new ArrayList<String>();
    texts().forEach((place, texts) -> texts.stream()
        .filter(text -> !text.byLanguage().keySet().equals(Set.of("en", "ko")) || text.byLanguage().values().stream().anyMatch(String::isBlank))
        .forEach(text -> lacking.add(place + ": " + text)));
    assertEquals(List.of(), lacking);
  }

  private static Map<String, List<LocalizedText>> texts() {
    StanceModel model = model();
    return Map.of(
        "header", Stream.concat(Stream.of(DATASET.header().title()), DATASET.header().description().stream()).toList(),
        "names", Arrays.stream(Facet.values()).flatMap(facet -> DATASET.all(facet).stream()).map(Named::name).toList(),
        "titles", EVENTS.stream().map(Event::title).toList(),
        "summaries", EVENTS.stream().map(event -> event.summary().orElseThrow(() -> new AssertionError(event.id() + " has no summary"))).toList(),
        "notes", EVENTS.stream().flatMap(event -> event.sources().stream()).flatMap(citation -> citation.note().stream()).toList(),
        "disputes", EVENTS.stream().flatMap(event -> event.disputed().stream())
            .flatMap(dispute -> Stream.concat(Stream.of(dispute.label()), dispute.values().stream().map(Event.Dispute.Version::value))).toList(),
        "reasons", codings().map(Coding::reason).toList(),
        "eras", DATASET.eras().stream().map(Era::title).toList(),
        "model", Stream.of(
            model.axes().stream().flatMap(axis -> Stream.concat(Stream.of(axis.name(), axis.shortName()), axis.description().stream())),
            model.actions().stream().flatMap(action -> Stream.of(action.name(), action.meaning())),
            model.positions().stream().map(StanceModel.Position::name), model.notMeasured().stream()).flatMap(Function.identity()).toList(),
        "views", Stream.concat(DATASET.views().stream().map(view -> view.name()), DATASET.story().stream().map(step -> step.caption())).toList());
  }

  @ParameterizedTest
  @CsvSource({"en, " + LONGEST_ENGLISH_TITLE, "ko, " + LONGEST_KOREAN_TITLE})
  void titlesAreShortAndTellEventsApart(String language, int longest) {
    List<String> titles = EVENTS.stream().map(event -> event.title().in(List.of(language))).toList();
    assertEquals(List.of(), titles.stream().filter(title -> title.codePointCount(0, title.length()) > longest).toList());
    var seen = new HashSet<String>();
    assertEquals(List.of(), titles.stream().filter(title -> !seen.add(title)).toList());
  }

  @Test
  void everyEventHasASourceAndEveryCodingOneOfItsEvent() {
    assertEquals(List.of(), EVENTS.stream().filter(event -> event.sources().isEmpty()).map(Event::id).toList());
    for (Event event : EVENTS) {
      Set<String> sources = event.sources().stream().map(Event.Citation::source).collect(Collectors.toSet());
      for (Coding coding : event.codings()) {
        assertTrue(!coding.sources().isEmpty() && sources.containsAll(coding.sources()), () -> event.id() + " coded with " + coding.sources());
      }
    }
  }

  @Test
  void aDateBeyondDoubtIsReportedAfterIt() {
    for (int row = 0; row < TABLE.size(); row++) {
      Event event = TABLE.event(row);
      if (!event.date().isQualified()) {
        List<EventDate> published = event.sources().stream().flatMap(citation -> DATASET.source(citation.source()).stream())
            .flatMap(source -> source.published().stream()).toList();
        assertTrue(published.stream().anyMatch(date -> date.after().isAfter(event.date().first())), () -> event.id() + " has only sources from before it");
        assertTrue(TABLE.knownDay(row) >= TABLE.firstDay(row), () -> event.id() + " is known before it begins");
      }
    }
  }

  @Test
  void nothingHappensAfterTheDataWasClosed() {
    int closed = EventTable.epochDay(DATASET.header().asOf().orElseThrow());
    assertEquals(List.of(), IntStream.range(0, TABLE.size()).filter(row -> TABLE.firstDay(row) > closed).mapToObj(row -> TABLE.event(row).id()).toList());
  }

  /// What the dataset must know, by the names under which people look for it.
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PRODUCT | midm-1                               | Mideum 1.0, Mi:dm 1.0, Midm, 믿음 1.0, 믿음, 믿:음, Mideum
      PRODUCT | midm-2                               | Mideum 2.0, Mi:dm 2.0, 믿음 2.0, 믿:음 2.0, 믿음, 믿:음
      PRODUCT | sota-k                               | SOTA K, SOTA-K, 한국형 GPT-4o, Korean GPT-4o, 한국적 AI
      PRODUCT | gpt-4o                               | GPT-4o, GPT 4o
      PRODUCT | phi                                  | Phi, Phi-3.5, 파이 3.5
      PRODUCT | azure-openai                         | Azure OpenAI, Azure OpenAI Service, 애저 오픈AI
      PRODUCT | copilot                              | Copilot, 코파일럿
      PRODUCT | kt-spc                               | KT SPC, SPC, Secure Public Cloud, 시큐어 퍼블릭 클라우드
      PRODUCT | gpuaas                               | GPUaaS, GPU as a Service
      PRODUCT | works-ai                             | Works AI, 웍스 AI
      PRODUCT | carbon-assistant                     | carbon assistant, 탄소 배출량 관리 어시스턴트, 탄소 어시스턴트
      PRODUCT | ax-delivery-center                   | AX delivery centre, AX delivery center, AX 딜리버리 전문센터
      PRODUCT | ax-leader-summit                     | AX Leader Summit, AX 리더 서밋
      PRODUCT | aict                                 | AICT
      COMPANY | kt-cloud                             | KT Cloud, KT클라우드, KT 클라우드
      PRODUCT | ax-3                                 | A.X 3.0, AX 3.0, 에이닷엑스 3.0
      PRODUCT | ax-4                                 | A.X 4.0, AX 4.0, 에이닷엑스 4.0
      PRODUCT | adot                                 | A., A-dot, Adot, 에이닷
      PRODUCT | ai-pyramid-2                         | AI Pyramid 2.0, AI Pyramid, AI 피라미드 2.0
      PRODUCT | qwen-2-5                             | Qwen 2.5, Qwen2.5, 큐웬 2.5
      PRODUCT | exaone                               | EXAONE, Exaone 4.0, 엑사원
      PRODUCT | ixi-o                                | ixi-O, ixiO, 익시오
      PRODUCT | anti-deepvoice                       | anti-deepvoice, Anti Deep Voice, 안티딥보이스
      PRODUCT | anti-deepfake                        | anti-deepfake, Anti Deep Fake, 안티딥페이크
      COMPANY | rebellions                           | Rebellions, 리벨리온
      COMPANY | moreh                                | Moreh, 모레
      COMPANY | perplexity                           | Perplexity, 퍼플렉시티
      PRODUCT | global-telco-ai-alliance             | Global Telco AI Alliance, GTAA, 글로벌 텔코 AI 얼라이언스
      PRODUCT | independent-foundation-model-project | independent AI foundation model, Sovereign AI Foundation Model, 독자 AI 파운데이션 모델, 독파모
      PRODUCT | ai-skilling-initiative               | AI Skilling Initiative, AI skilling, AI 스킬링
      COMPANY | kt                                   | KT, 케이티, Korea Telecom
      COMPANY | microsoft                            | Microsoft, MS, 마이크로소프트, 엠에스
      COMPANY | sk-telecom                           | SK Telecom, SKT, SK텔레콤
      COMPANY | lg-uplus                             | LG Uplus, LG U+, LG유플러스
      COMPANY | naver                                | Naver, 네이버
      COMPANY | kakao                                | Kakao, 카카오
      COMPANY | palantir                             | Palantir, 팔란티어
      COMPANY | lg-ai-research                       | LG AI Research, LG AI연구원
      PERSON  | kim-young-shub                       | Kim Young-shub, Kim Young-seop, 김영섭
      PERSON  | satya-nadella                        | Satya Nadella, Nadella, 사티아 나델라, 나델라
      PERSON  | ha-jung-woo                          | Ha Jung-woo, 하정우
      PERSON  | bae-kyung-hoon                       | Bae Kyung-hoon, 배경훈
      """)
  void isFoundUnderEachOfItsNames(Facet facet, String id, String names) {
    RowSet rows = TABLE.rows(facet, TABLE.indexOf(facet, id));
    assertTrue(rows.count() > 0, () -> id + " has no event");
    for (String name : names.split(", ")) {
      assertFound(name, rows);
    }
  }

  @Test
  void everythingThatEventsNameIsFoundByEachNameAndAlias() {
    for (Facet facet : Facet.values()) {
      for (Named named : DATASET.all(facet)) {
        RowSet rows = TABLE.rows(facet, TABLE.indexOf(facet, named.id()));
        Stream.concat(named.name().byLanguage().values().stream(), named.aliases().stream()).forEach(name -> assertFound(name, rows));
      }
    }
  }

  private static void assertFound(String name, RowSet rows) {
    RowSet hits = SEARCH.hits(name).orElseThrow(() -> new AssertionError("“" + name + "” holds no word"));
    assertEquals(rows, hits.and(rows), () -> "“" + name + "” misses events");
  }

  @Test
  void nothingIsListedThatNoEventNeeds() {
    Set<String> makers = DATASET.all(Facet.PRODUCT).stream().map(Product.class::cast).flatMap(product -> product.company().stream())
        .collect(Collectors.toSet());
    for (Facet facet : Facet.values()) {
      List<String> idle = DATASET.all(facet).stream().map(Named::id).filter(id -> TABLE.rows(facet, TABLE.indexOf(facet, id)).isEmpty())
          .filter(id -> facet != Facet.COMPANY || !makers.contains(id)).toList();
      assertEquals(List.of(), idle, facet::name);
    }
  }

  @Test
  void theArticlesAndMostOtherSourcesAreUsed() {
    Set<String> used = EVENTS.stream().flatMap(event -> event.sources().stream()).map(Event.Citation::source).collect(Collectors.toSet());
    assertTrue(used.containsAll(Set.of("art1", "art2", "art3", "art4", "art5")), used::toString);
    List<String> others = DATASET.sources().stream().map(Source::id).filter(id -> !id.startsWith("art")).toList();
    List<String> unused = others.stream().filter(id -> !used.contains(id)).toList();
    assertTrue(unused.size() <= 0.2 * others.size(), unused::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deal size", "Day of signing", "Release day"})
  void whatSourcesStateDifferentlyStandsSideBySide(String label) {
    List<Event.Dispute> disputes = EVENTS.stream().flatMap(event -> event.disputed().stream())
        .filter(dispute -> dispute.label().in(List.of("en")).equals(label)).toList();
    assertTrue(!disputes.isEmpty(), label);
    disputes.forEach(dispute -> assertTrue(dispute.values().size() >= 2 && dispute.values().stream().noneMatch(version -> version.sources().isEmpty()), label));
  }

  @Test
  void disputesNameSourcesOfTheirEvents() {
    for (Event event : EVENTS) {
      Set<String> sources = event.sources().stream().map(Event.Citation::source).collect(Collectors.toSet());
      event.disputed().stream().flatMap(dispute -> dispute.values().stream())
          .forEach(version -> assertTrue(sources.containsAll(version.sources()), () -> event.id() + " disputed with " + version.sources()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kt", "sk-telecom", "lg-uplus"})
  void twoCodersJudgedTheOwnModelsOfEverySubject(String subject) {
    Set<String> coders = codings().filter(coding -> coding.subject().equals(subject) && coding.axis().equals("O")).map(Coding::coder)
        .collect(Collectors.toSet());
    assertEquals(2, coders.size(), coders::toString);
  }

  @Test
  void linksPointToOtherEvents() {
    for (Event event : EVENTS) {
      event.links().forEach(link -> assertTrue(TABLE.row(link.event()).isPresent() && !link.event().equals(event.id()), () -> event.id() + " " + link));
    }
    assertTrue(EVENTS.stream().anyMatch(event -> !event.links().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"government-", "kt-ceo-"})
  void erasCoverTheWholeTimeWithoutGaps(String kind) {
    List<Era> eras = DATASET.eras().stream().filter(era -> era.id().startsWith(kind)).toList();
    assertTrue(!eras.getFirst().span().first().isAfter(EVENTS.getFirst().date().first()), "starts late");
    for (int i = 1; i < eras.size(); i++) {
      assertTrue(!eras.get(i).span().first().isAfter(eras.get(i - 1).span().after()), "a gap before " + eras.get(i).id());
    }
    assertInstanceOf(EventDate.End.Open.class, eras.getLast().span().to());
  }

  private static StanceModel model() {
    return DATASET.stanceModel().orElseThrow();
  }

  private static Stream<Coding> codings() {
    return EVENTS.stream().flatMap(event -> event.codings().stream());
  }
}
