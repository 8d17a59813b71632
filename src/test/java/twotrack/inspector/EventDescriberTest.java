package twotrack.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.chart.StanceScenes;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.Facet;
import twotrack.stance.StanceIndex;

class EventDescriberTest {
  private static final Dataset DATASET = StanceScenes.bundled();

  @Test
  void anEventIsSaidInTheChosenLanguage() {
    EventDetails details = describe("kt-microsoft-contract", Language.KOREAN);
    assertEquals("KT·MS, 레드먼드서 5년 계약 체결", details.title());
    assertEquals("2024년 9월 27일", details.date());
    assertEquals("일 단위", details.precision());
    assertEquals(new EventDetails.Tag(Facet.COMPANY, "kt", "KT"), details.tags().getFirst());
  }

  @Test
  void sourcesAreNumberedAndGraded() {
    EventDetails details = describe("kt-five-year-plan-2022", Language.ENGLISH);
    EventDetails.SourceLine source = details.sources().getFirst();
    assertEquals(1, source.number());
    assertTrue(source.facts().endsWith("B2"), source.facts());
    assertEquals("Source B: usually reliable. Statement 2: probably true.", source.grade());
  }

  @Test
  void codingsOfOneAxisStandTogetherCoderByCoder() {
    EventDetails details = describe("kt-five-year-plan-2022", Language.ENGLISH);
    EventDetails.CodedAxis axis = details.codings().getFirst();
    assertEquals("KT · Own model", axis.heading());
    assertEquals(List.of("Plan +2.3", "Plan +3.0"), axis.codings().stream().map(EventDetails.CodingLine::what).toList());
    assertEquals(List.of("coder-1, proposed", "coder-2, proposed"), axis.codings().stream().map(EventDetails.CodingLine::who).toList());
  }

  @Test
  void aCommitmentSaysHowLongItIsInForce() {
    EventDetails.CodingLine line = describe("kt-microsoft-contract", Language.ENGLISH).codings().getFirst().codings().getFirst();
    assertEquals("coder-1, proposed, in force until 26 September 2029", line.who());
  }

  @Test
  void disputedValuesReferToTheNumbersOfTheirSources() {
    EventDetails details = describe("kt-midm-1-release", Language.ENGLISH);
    EventDetails.Dispute dispute = details.disputed().getFirst();
    assertEquals(List.of("[1] [2] [3]", "[4]"), dispute.versions().stream().map(EventDetails.Dispute.Version::sources).toList());
  }

  @Test
  void aRelationIsSaidFromBothSides() {
    EventId later = new EventId("kt-midm-2-released");
    Event event = event(later.value());
    for (Event.Link link : event.links()) {
      EventDetails other = describe(link.event().value(), Language.ENGLISH);
      Stream<EventId> back = other.relations().stream().flatMap(relation -> relation.events().stream()).map(EventLink::event);
      assertTrue(back.anyMatch(later::equals), () -> link.event() + " does not lead back");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEventOfTheBundledDatasetCanBeDescribed(Language language) {
    var describer = describer(language);
    List<EventDetails> all = IntStream.range(0, DATASET.events().size()).mapToObj(DATASET.events()::event).map(describer::describe).toList();
    assertEquals(DATASET.events().size(), all.size());
    assertTrue(all.stream().noneMatch(details -> details.toString().contains("!inspector")), "a text is missing");
    Stream<EventDetails.CodedAxis> axes = all.stream().flatMap(details -> details.codings().stream());
    assertTrue(axes.flatMap(axis -> axis.codings().stream()).allMatch(EventDescriberTest::isWeighedOrExplained));
  }

  private static boolean isWeighedOrExplained(EventDetails.CodingLine line) {
    return line.what().matches(".* [+–]?\\d+\\.\\d") || !line.note().equals(Optional.empty());
  }

  private static EventDetails describe(String id, Language language) {
    return describer(language).describe(event(id));
  }

  private static Event event(String id) {
    return DATASET.events().event(DATASET.events().row(new EventId(id)).orElseThrow());
  }

  private static EventDescriber describer(Language language) {
    List<StanceIndex> indices =
        DATASET.stanceModel().orElseThrow().subjects().stream().flatMap(subject -> StanceIndex.of(DATASET, subject.company()).stream()).toList();
    return new EventDescriber(DATASET, indices, new Messages(language));
  }
}
