package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import twotrack.bench.CodedEvents;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;

/// What a move of the cursor day costs, counted: it must not depend on how many events are coded.
class CursorMoveTest {
  private static final int MANY = 100_000;
  private static final int FEW = 1_000;
  private static final int SHOWN = 6;
  private static final int MOVES = 200;

  private final StanceIndex many = StanceIndex.of(CodedEvents.of(MANY, 1), CodedEvents.subject(0)).orElseThrow();
  private final StanceIndex few = StanceIndex.of(CodedEvents.of(FEW, 1), CodedEvents.subject(0)).orElseThrow();

  @Test
  void aMoveLooksAtFewImpactsHoweverManyThereAre() {
    long looks = looks(many);
    assertTrue(looks < 1_500, "a move looked at " + looks + " impacts of " + MANY);
    assertTrue(looks < 3 * looks(few), () -> "a move looked at " + looks + " impacts, with 100 times fewer events at " + looks(few));
  }

  /// On average over moves through all years.
  private static long looks(StanceIndex index) {
    move(index, EventTable.epochDay(CodedEvents.LAST));
    long before = index.looks();
    onDays(day -> move(index, day));
    return (index.looks() - before) / MOVES;
  }

  @Test
  void aMoveAllocatesNothingForEachEvent() {
    long bytes = bytes(many);
    assertTrue(bytes < 40_000, "a move allocated " + bytes + " bytes");
    assertTrue(bytes < 1.5 * bytes(few), () -> "a move allocated " + bytes + " bytes, with 100 times fewer events " + bytes(few));
  }

  private static long bytes(StanceIndex index) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    onDays(day -> move(index, day));
    long before = threads.getCurrentThreadAllocatedBytes();
    onDays(day -> move(index, day));
    return (threads.getCurrentThreadAllocatedBytes() - before) / MOVES;
  }

  /// What the panel asks for: the reading, the evidence, and the first contributions of each axis.
  private static void move(StanceIndex index, int day) {
    index.reading(day);
    for (StanceModel.Axis axis : index.model().axes()) {
      index.evidence(axis.id(), day);
      index.agreement(axis.id());
      index.gains(axis.id(), day);
      Ranking ranking = index.ranking(axis.id(), RankBy.STRENGTH);
      ranking.size(day);
      Iterator<Contribution> contributions = ranking.on(day);
      for (int i = 0; i < SHOWN && contributions.hasNext(); i++) {
        contributions.next();
      }
    }
  }

  private static void onDays(IntConsumer move) {
    int first = EventTable.epochDay(CodedEvents.FIRST);
    int days = EventTable.epochDay(CodedEvents.LAST) - first;
    for (int i = 0; i < MOVES; i++) {
      move.accept(first + (int) ((long) days * i / MOVES));
    }
  }

  @Test
  void theQuickAnswersAreTheSlowOnes() {
    onDays(day -> {
      if (day % 10 == 0) {
        assertSame(few, day);
      }
    });
  }

  private static void assertSame(StanceIndex index, int day) {
    double largest = 0;
    for (StanceModel.Axis axis : index.model().axes()) {
      String id = axis.id();
      var contributions = index.contributions(id, day);
      assertEquals(contributions.stream().mapToDouble(contribution -> Math.max(0, contribution.product())).sum(), index.gains(id, day), 1e-6);
      assertEquals(contributions.stream().filter(contribution -> contribution.counts() && contribution.k() > 0).count(), index.evidence(id, day));
      for (Contribution contribution : contributions) {
        largest = Math.max(largest, Math.abs(index.index(id, day) - index.indexWithout(contribution.event(), id, day)));
      }
    }
    double named = index.reading(day).influence().stream()
        .flatMap(influence -> influence.indexWithout().entrySet().stream().map(entry -> Math.abs(index.index(entry.getKey(), day) - entry.getValue())))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
    assertEquals(largest, named, 1e-9);
  }
}
