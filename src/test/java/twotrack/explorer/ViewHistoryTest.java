package twotrack.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import twotrack.dataset.SampleDatasets;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

class ViewHistoryTest {
  private final ExplorerState state = new ExplorerState(new OpenDataset("rivals.json", SampleDatasets.rivals()), Language.ENGLISH);
  private final Viewport first = state.viewportProperty().get();
  private long now;
  private final ViewHistory history = new ViewHistory(state, () -> now);

  @Test
  void changesWithoutAPauseAreOneStep() {
    for (int move = 1; move <= 20; move++) {
      after(100);
      show(first.panned(move * 0.01));
    }
    history.back();
    assertEquals(first, viewport());
  }

  @Test
  void aPauseBeginsAStep() {
    show(first.panned(0.1));
    after(600);
    show(first.panned(0.2));
    history.back();
    assertEquals(first.panned(0.1), viewport());
    history.back();
    assertEquals(first, viewport());
  }

  @Test
  void forwardGoesWhereOneCameFrom() {
    show(first.panned(0.1));
    after(600);
    show(first.panned(0.2));
    history.back();
    history.back();
    history.forward();
    assertEquals(first.panned(0.1), viewport());
    history.forward();
    history.forward();
    assertEquals(first.panned(0.2), viewport());
  }

  @Test
  void aChangeAfterGoingBackEndsTheWayForward() {
    show(first.panned(0.1));
    history.back();
    show(first.panned(0.5));
    history.forward();
    assertEquals(first.panned(0.5), viewport());
    history.back();
    assertEquals(first, viewport());
  }

  @Test
  void aStepIsViewportFilterAndLanes() {
    state.criteriaProperty().set(Criteria.EVERYTHING.withImportance(4));
    after(600);
    state.groupingProperty().set(Grouping.TOPIC);
    after(600);
    history.back();
    assertEquals(Grouping.COMPANY, state.groupingProperty().get());
    assertEquals(4, state.criteriaProperty().get().importance());
    history.back();
    assertEquals(Criteria.EVERYTHING, state.criteriaProperty().get());
  }

  @Test
  void aJumpIsOneStepAndLeadsBackToTheDayToo() {
    show(first.panned(0.1));
    after(100);
    View before = state.view();
    var there = new View(
        first.panned(0.3), Criteria.EVERYTHING.withImportance(4), Grouping.TOPIC, before.cursorDay().minusDays(40), Optional.empty(), true, true);
    history.jump(there);
    assertEquals(there, state.view());
    after(100);
    show(first.panned(0.4));
    history.back();
    assertEquals(there, state.view());
    history.back();
    assertEquals(before, state.view());
    history.forward();
    assertEquals(there, state.view());
    history.back();
    history.back();
    assertEquals(first, viewport());
  }

  @Test
  void anOrdinaryStepBackLeavesTheDayAlone() {
    show(first.panned(0.1));
    state.cursorDayProperty().set(state.cursorDayProperty().get().minusDays(9));
    View now = state.view();
    history.back();
    assertEquals(List.of(first, now.cursorDay()), List.of(viewport(), state.cursorDayProperty().get()));
  }

  @Test
  void nothingLeadsBackIntoADatasetThatIsClosed() {
    show(first.panned(0.1));
    after(600);
    var next = new OpenDataset("harbours.json", SampleDatasets.harbours());
    state.show(next);
    history.back();
    assertEquals(next.wholeViewport(), viewport());
  }

  private void show(Viewport viewport) {
    state.viewportProperty().set(viewport);
  }

  private Viewport viewport() {
    return state.viewportProperty().get();
  }

  private void after(int milliseconds) {
    now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }
}
