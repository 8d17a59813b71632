package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.LocalizedText;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.Envelope;
import twotrack.stance.StanceIndex;
import twotrack.stance.Verdict;

/// The positions of the shipped dataset: named in both languages, and their arithmetic open to the last digit.
class BundledStanceTest {
  private static final double TOLERANCE = 1e-9;
  private static final Dataset DATASET = read();

  private static Dataset read() {
    try {
      return assertInstanceOf(ReadResult.Opened.class, DatasetReader.read(Path.of("resources/twotrack/data/kt-ai-strategy.json"))).dataset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<StanceIndex> subjects() {
    return DATASET.stanceModel().orElseThrow().subjects().stream().map(subject -> StanceIndex.of(DATASET, subject.company()).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2024-12-31", "2025-07-03", ""})
  void thePositionHasANameInBothLanguages(String day) {
    StanceIndex index = StanceIndex.of(DATASET, "kt").orElseThrow();
    int at = day.isEmpty() ? index.lastDay() : EventTable.epochDay(LocalDate.parse(day));
    LocalizedText name = assertInstanceOf(Verdict.Named.class, index.reading(at).verdict()).position().name();
    assertTrue(name.has("en") && name.has("ko"), name::toString);
  }

  @Test
  void theDataEndsOnTheDayOnWhichItWasClosed() {
    assertEquals(DATASET.header().asOf().orElseThrow(), LocalDate.ofEpochDay(StanceIndex.of(DATASET, "kt").orElseThrow().lastDay()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theWaterfallSumsToTheLineOnEveryDayWithACodedEvent(StanceIndex index) {
    for (StanceModel.Axis axis : index.model().axes()) {
      days(index).forEach(day ->
          assertEquals(index.sum(axis.id(), day), index.contributions(axis.id(), day).stream().mapToDouble(Contribution::product).sum(), TOLERANCE,
              () -> index.subject() + " " + axis.id() + " " + LocalDate.ofEpochDay(day)));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theEnvelopeHoldsTheLine(StanceIndex index) {
    for (StanceModel.Axis axis : index.model().axes()) {
      days(index).forEach(day -> {
        Envelope envelope = index.envelope(axis.id(), day);
        double line = index.index(axis.id(), day);
        assertTrue(envelope.low() <= line + TOLERANCE && line <= envelope.high() + TOLERANCE,
            () -> index.subject() + " " + axis.id() + " " + LocalDate.ofEpochDay(day) + ": " + line + " outside " + envelope);
      });
    }
  }

  /// First, last and following days of all coded events, and the closing day.
  private static IntStream days(StanceIndex index) {
    EventTable table = DATASET.events();
    IntStream coded = IntStream.range(0, table.size()).filter(table.coded()::contains)
        .flatMap(row -> IntStream.of(table.firstDay(row), table.afterDay(row) - 1, table.afterDay(row)))
        .filter(day -> Math.abs((long) day) < EventTable.OPEN_END - 1L);
    return IntStream.concat(coded, IntStream.of(index.lastDay())).distinct();
  }
}
