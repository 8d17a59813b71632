package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.model.Coding;
import twotrack.model.Event;
import twotrack.model.Source;
import twotrack.stance.UncountedCoding.Reason;

/// Which codings count, and with which weight: STANCE section 2.
class CountingTest {
  private static final String DAY = "2024-03-01";
  private static final int AT = day(DAY);
  private static final Draft CODING = material("e", DAY, SAIL, 4);

  private static double sum(Draft... drafts) {
    return Story.of(drafts).index().sum(SAIL, AT);
  }

  private static Map<String, Reason> uncounted(Draft... drafts) {
    return Story.of(drafts).index().uncounted().stream().collect(Collectors.toMap(coding -> coding.coding().coder(), UncountedCoding::reason));
  }

  @Test
  void weightIsBaseTimesModifier() {
    assertEquals(6, sum(CODING.times(1.5)));
    assertEquals(-2, sum(CODING.times(0.5).reverse()));
    assertEquals(4, sum(material("e", DAY, SAIL, -4).reverse()));
  }

  @Test
  void weightIsClampedToTen() {
    assertEquals(10, sum(material("e", DAY, SAIL, 8).times(1.5)));
    assertEquals(-10, sum(material("e", DAY, SAIL, 8).times(1.5).reverse()));
  }

  @ParameterizedTest
  @CsvSource({"8, 6, 10", "-8, -10, -6", "1, 0.5, 1.5", "2, 1.5, 2.5", "-1, -1.5, -0.5", "10, 7.5, 12.5"})
  void defaultRangeIsAQuarterButAtLeastAHalf(double base, double low, double high) {
    Contribution contribution = Story.of(material("e", DAY, SAIL, base)).index().contributions(SAIL, AT).getFirst();
    assertEquals(List.of(low, high), List.of(contribution.low(), contribution.high()));
  }

  @Test
  void statedRangeThatMissesTheWeightIsWidenedToIt() {
    Contribution contribution = Story.of(CODING.range(5, 6)).index().contributions(SAIL, AT).getFirst();
    assertEquals(List.of(4.0, 6.0), List.of(contribution.low(), contribution.high()));
  }

  @Test
  void qualityIsThatOfTheBestSourceOfTheCoding() {
    Event.Citation weak = citation("B", 5);
    Event.Citation strong = citation("B", 2);
    Event.Citation weakest = citation("B", 4);
    Event.Citation foreign = citation("A", 1);
    Story story = Story.of(CODING.grade(Source.Reliability.B));
    List<Coding> codings = List.of(CODING.grade(Source.Reliability.B).coding());
    var dataset = story.dataset(List.of(Story.event("e", DAY, List.of(weak, strong, weakest, foreign), codings)), Optional.of(story.model()));
    assertEquals(4 * 0.9 * 0.95, StanceIndex.of(dataset, Story.SUBJECT).orElseThrow().sum(SAIL, AT), 1e-12);
  }

  private static Event.Citation citation(String source, int credibility) {
    return new Event.Citation(source, credibility, Optional.empty(), Optional.empty());
  }

  @Test
  void agreedCodingsReplaceProposedOnes() {
    assertEquals(8, sum(CODING.by("ann"), material("e", DAY, SAIL, 8).by("bob").is(Coding.Status.AGREED)));
    assertEquals(Map.of("ann", Reason.REPLACED), uncounted(CODING.by("ann"), CODING.by("bob").is(Coding.Status.AGREED)));
  }

  @Test
  void agreedCodingReplacesOnlyItsOwnAxis() {
    StanceIndex index = Story.of(CODING, material("e", DAY, OAR, 8).is(Coding.Status.AGREED)).index();
    assertEquals(4, index.sum(SAIL, AT));
    assertEquals(8, index.sum(OAR, AT));
  }

  @Test
  void agreedCodingWithoutASourceReplacesNothing() {
    assertEquals(4, sum(CODING.by("ann"), material("e", DAY, SAIL, 8).by("bob").is(Coding.Status.AGREED).unsourced()));
  }

  @Test
  void disputedCodingStaysOutOfTheLineButNotOfTheEnvelope() {
    StanceIndex index = Story.of(CODING.is(Coding.Status.DISPUTED)).index();
    assertEquals(0, index.sum(SAIL, AT));
    assertEquals(0, index.envelope(SAIL, AT).low());
    assertEquals(100 * 5.0 / 15, index.envelope(SAIL, AT).high(), 1e-12);
    Contribution contribution = index.contributions(SAIL, AT).getFirst();
    assertFalse(contribution.counts());
    assertEquals(0, contribution.product());
  }

  @Test
  void disputedStepBackWidensTheEnvelopeDownwards() {
    Envelope envelope = Story.of(CODING.reverse().is(Coding.Status.DISPUTED)).index().envelope(SAIL, AT);
    assertEquals(100 * -5.0 / 15, envelope.low(), 1e-12);
    assertEquals(0, envelope.high());
  }

  @Test
  void disputedCodingBesideACountingOneWidensItsRange() {
    StanceIndex index = Story.of(CODING.by("ann"), material("e", DAY, SAIL, 8).by("bob").is(Coding.Status.DISPUTED)).index();
    assertEquals(4, index.sum(SAIL, AT));
    assertEquals(new Envelope(100 * 3.0 / 13, 100 * 10.0 / 20), index.envelope(SAIL, AT));
  }

  @Test
  void withdrawnCodingNeverCounts() {
    StanceIndex index = Story.of(CODING.is(Coding.Status.WITHDRAWN)).index();
    assertEquals(new Envelope(0, 0), index.envelope(SAIL, AT));
    assertEquals(List.of(), index.contributions(SAIL, AT));
    assertEquals(Map.of("ann", Reason.WITHDRAWN), uncounted(CODING.is(Coding.Status.WITHDRAWN)));
  }

  @Test
  void codingWithoutASourceNeverCounts() {
    StanceIndex index = Story.of(CODING.unsourced()).index();
    assertEquals(new Envelope(0, 0), index.envelope(SAIL, AT));
    assertEquals(Map.of("ann", Reason.NO_SOURCE), uncounted(CODING.unsourced()));
  }

  @Test
  void sourceThatIsNotTheEventsOwnIsNone() {
    Story story = Story.of(CODING);
    var dataset = story.dataset(List.of(Story.event("e", DAY, List.of(citation("B", 1)), List.of(CODING.coding()))), Optional.of(story.model()));
    assertEquals(0, StanceIndex.of(dataset, Story.SUBJECT).orElseThrow().sum(SAIL, AT));
  }

  @Test
  void contextIsNeverScored() {
    Draft external = material("e", DAY, SAIL, 0).verbal().range(-2, 2);
    StanceIndex index = Story.of(external).index();
    assertEquals(new Envelope(0, 0), index.envelope(SAIL, AT));
    assertTrue(index.firstDay().isEmpty());
    assertEquals(Map.of("ann", Reason.CONTEXT_ONLY), uncounted(external));
  }

  @Test
  void unknownActionsAndAxesAreNamed() {
    assertEquals(Map.of("ann", Reason.UNKNOWN_AXIS), uncounted(material("e", DAY, "rudder", 4)));
    Story story = Story.of(material("other", DAY, SAIL, 1));
    var dataset = story.dataset(List.of(Story.event("e", DAY, List.of(citation("A", 1)), List.of(CODING.coding()))), Optional.of(story.model()));
    assertEquals(Reason.UNKNOWN_ACTION, StanceIndex.of(dataset, Story.SUBJECT).orElseThrow().uncounted().getFirst().reason());
  }

  @Test
  void severalCodersMakeOneContributionWithTheMeanWeight() {
    StanceIndex index =
        Story.of(
                CODING.by("bob").range(1, 5).grade(Source.Reliability.D),
                material("e", DAY, SAIL, 8).by("ann").range(6, 9).grade(Source.Reliability.B),
                material("e", DAY, SAIL, 6).by("cyd").range(5, 12).grade(Source.Reliability.E))
            .index();
    Contribution contribution = index.contributions(SAIL, AT).getFirst();
    assertEquals(1, index.contributions(SAIL, AT).size());
    assertEquals(List.of(6.0, 1.0, 12.0, 0.9), List.of(contribution.weight(), contribution.low(), contribution.high(), contribution.q()));
    assertEquals(List.of("ann", "bob", "cyd"), contribution.codings().stream().map(coding -> coding.coding().coder()).toList());
    assertEquals(5.4, index.sum(SAIL, AT), 1e-12);
    assertEquals(1, index.reading(AT).codings());
  }

  @Test
  void firstCoderDecidesHowTheContributionFades() {
    StanceIndex index = Story.of(CODING.by("ann").until("2024-12-31"), CODING.by("bob").verbal()).index();
    assertEquals(4, index.sum(SAIL, day("2024-12-31")));
    assertTrue(index.contributions(SAIL, AT).getFirst().leading().coding().standing().isPresent());
  }

  @Test
  void datasetWithoutAModelOrTheSubjectHasNoIndex() {
    Story story = Story.of(CODING);
    assertTrue(StanceIndex.of(story.dataset(List.of(), Optional.empty()), Story.SUBJECT).isEmpty());
    assertTrue(StanceIndex.of(story.dataset(), "raft").isEmpty());
  }

  @Test
  void subjectWithoutCodingsIsAtZero() {
    StanceIndex index = Story.of().index();
    StanceReading reading = index.reading(AT);
    assertEquals(0, index.index(SAIL, AT));
    assertEquals(new Verdict.NotEnoughEvidence(), reading.verdict());
    assertEquals(Optional.empty(), reading.influence());
    assertEquals(List.of(), index.phases());
    assertEquals(List.of(), index.turningPoints());
    assertEquals(new EvidenceStrip(List.of(), List.of()), index.evidence());
  }

  @Test
  void unknownAxisIsRefusedByName() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Story.of(CODING).index().sum("rudder", AT));
    assertTrue(thrown.getMessage().contains("rudder"), thrown.getMessage());
  }
}
