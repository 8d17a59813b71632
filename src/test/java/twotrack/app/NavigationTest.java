package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twotrack.dataset.SampleDatasets;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.model.EventId;
import twotrack.model.Facet;
import twotrack.timeline.TimeScale;
import twotrack.timeline.Viewport;

/// Events of the dataset in time order: first-model, alliance, rival, own-model.
class NavigationTest {
  private final OpenDataset open = new OpenDataset("rivals.json", SampleDatasets.rivals());
  private final ExplorerState state = new ExplorerState(open, Language.ENGLISH);
  private final Navigation go = new Navigation(state, new Derived(state, AtOnce.TASKS));

  @Test
  void theFirstStepGoesToTheFirstEventInView() {
    state.viewportProperty().set(new Viewport(LocalDate.of(2025, 1, 1).toEpochDay(), 365));
    go.next();
    assertEquals(Optional.of(new EventId("rival")), state.selectionProperty().get());
  }

  @Test
  void theFirstStepBackGoesToTheLastEventInView() {
    state.viewportProperty().set(new Viewport(LocalDate.of(2024, 1, 1).toEpochDay(), 366));
    go.previous();
    assertEquals(Optional.of(new EventId("alliance")), state.selectionProperty().get());
  }

  @Test
  void stepsSkipWhatTheFilterHidesAndStopAtTheEnds() {
    state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.TOPIC, Set.of("model")).with(Facet.COMPANY, Set.of("kt")));
    state.selectionProperty().set(Optional.of(new EventId("first-model")));
    go.previous();
    assertEquals(Optional.of(new EventId("first-model")), state.selectionProperty().get());
    go.next();
    go.next();
    assertEquals(Optional.of(new EventId("own-model")), state.selectionProperty().get());
  }

  @Test
  void zoomKeepsTheCursorDayWhereItIsInView() {
    state.cursorDayProperty().set(LocalDate.of(2025, 1, 1));
    double before = placeOfCursor();
    go.zoomIn();
    assertEquals(before, placeOfCursor(), 1e-9);
    assertTrue(state.viewportProperty().get().days() < open.wholeViewport().days());
  }

  @Test
  void movingStopsAtTheData() {
    for (int step = 0; step < 20; step++) {
      go.muchLater();
    }
    Viewport view = state.viewportProperty().get();
    assertEquals(open.extent().to(), view.startDay() + view.days() / 2, 1e-6);
  }

  @Test
  void theLastYearsEndWithTheData() {
    go.yearsBack(2);
    assertEquals(2 * 365.2425, state.viewportProperty().get().days(), 0.03 * 2 * 365);
    assertTrue(state.viewportProperty().get().shows(open.extent().to()));
  }

  @Test
  void oneEventIsShownWithRoomAroundIt() {
    state.selectionProperty().set(Optional.of(new EventId("own-model")));
    go.fitSelection();
    Viewport view = state.viewportProperty().get();
    assertTrue(view.days() > 28 && view.days() < 40, view.toString());
    assertTrue(view.shows(LocalDate.of(2025, 7, 3).toEpochDay()));
  }

  @Test
  void withoutASelectionAllEventsThatTheFilterShowsAreFitted() {
    state.criteriaProperty().set(Criteria.EVERYTHING.withImportance(4).with(Facet.TOPIC, Set.of("model")));
    go.fitSelection();
    Viewport fitted = state.viewportProperty().get();
    assertTrue(fitted.shows(LocalDate.of(2023, 10, 31).toEpochDay()) && fitted.shows(LocalDate.of(2025, 7, 3).toEpochDay()));
    go.all();
    go.fitShown();
    assertEquals(fitted, state.viewportProperty().get());
  }

  @Test
  void thePositionIsReadOnTheDayOfTheEventAndAtTheClose() {
    state.selectionProperty().set(Optional.of(new EventId("own-model")));
    go.readAtSelection();
    assertEquals(LocalDate.of(2025, 7, 3), state.cursorDayProperty().get());
    go.readAtClose();
    assertEquals(LocalDate.of(2026, 3, 31), state.cursorDayProperty().get());
  }

  private double placeOfCursor() {
    return new TimeScale(state.viewportProperty().get(), 0, 1).x(state.cursorDayProperty().get());
  }
}
