package twotrack.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.dataset.SampleDatasets;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.i18n.Language;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.SavedView;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

class ViewTest {
  private static final LocalizedText NAME = LocalizedText.of("en", "View");

  private final OpenDataset open = new OpenDataset("harbours.json", SampleDatasets.harbours());
  private final View first = View.first(open);

  @Test
  void theFirstViewFits() {
    assertEquals(first, first.fitting(open));
  }

  @Test
  void choicesThatTheDatasetDoesNotHaveAreLeftOut() {
    String company = open.dataset().all(Facet.COMPANY).getFirst().id();
    Criteria wanted = Criteria.EVERYTHING.with(Facet.COMPANY, Set.of(company, "gone")).with(Facet.TOPIC, Set.of("gone")).withImportance(3);
    var view = new View(first.viewport(), wanted, Grouping.TOPIC, first.cursorDay(), Optional.of("gone"), true, true);
    Criteria kept = Criteria.EVERYTHING.with(Facet.COMPANY, Set.of(company)).withImportance(3);
    assertEquals(new View(first.viewport(), kept, Grouping.TOPIC, first.cursorDay(), open.firstSubject(), true, true), view.fitting(open));
  }

  @ParameterizedTest
  @CsvSource({"-999999-01-01", "1500-01-01", "9999-12-31", "+999998-12-31"})
  void aDayFarFromTheDataComesBackToIt(LocalDate day) {
    var view = new View(new Viewport(1e12, 30), Criteria.EVERYTHING, Grouping.NONE, day, Optional.empty(), false, false).fitting(open);
    LocalDate last = open.closingDay().isAfter(open.extent().last()) ? open.closingDay() : open.extent().last();
    assertEquals(day.getYear() < 1600 ? open.extent().first() : last, view.cursorDay());
    assertEquals(new Viewport(1e12, 30).within(open.extent()), view.viewport());
  }

  @Test
  void aSavedViewSaysWhatItSaysAndLeavesTheRestAsAtTheBeginning() {
    String company = open.dataset().all(Facet.COMPANY).getFirst().id();
    var filter = Map.of("company", List.of(company), "year", List.of("1702-1703"), "importance", List.of("4"), "text", List.of("pier"));
    LocalDate day = LocalDate.of(1702, 3, 4);
    var saved = new SavedView(
        "v", NAME, filter, Optional.of(day), Optional.of(LocalDate.of(1702, 12, 31)), Optional.of("topic"), Optional.empty(), Optional.of(day));
    View view = View.of(saved, open);
    assertEquals(
        new Criteria(
            Map.of(Facet.COMPANY, Set.of(company)), Optional.of(new YearRange(1702, 1703).days()), 4, "pier", Optional.empty(), Set.of()),
        view.criteria());
    assertEquals(List.of(Grouping.TOPIC, day, open.firstSubject(), false), List.of(view.grouping(), view.cursorDay(), view.subject(), view.othersShown()));
    assertEquals(List.of(day, LocalDate.of(1702, 12, 31)), List.of(view.viewport().firstDate(), view.viewport().lastDate()));
  }

  @Test
  void anEmptySavedViewIsTheFirstView() {
    var saved = new SavedView("v", NAME, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(first, View.of(saved, open));
  }

  @Test
  void aSavedViewWithOneEndReachesToTheOtherEndOfTheData() {
    LocalDate day = LocalDate.of(1703, 1, 1);
    var from = new SavedView("v", NAME, Map.of(), Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(List.of(day, open.extent().last()), List.of(View.of(from, open).viewport().firstDate(), View.of(from, open).viewport().lastDate()));
    var to = new SavedView("v", NAME, Map.of(), Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(List.of(open.extent().first(), day), List.of(View.of(to, open).viewport().firstDate(), View.of(to, open).viewport().lastDate()));
  }

  @Test
  void aNewStateOfTheSameDatasetKeepsTheViewAndTheSelection() {
    var state = new ExplorerState(open, Language.ENGLISH);
    var selected = Optional.of(open.dataset().events().id(0));
    state.viewportProperty().set(state.viewportProperty().get().zoomed(0.5, 0.5));
    state.criteriaProperty().set(Criteria.EVERYTHING.withText("a"));
    state.selectionProperty().set(selected);
    View before = state.view();
    var next = new OpenDataset("harbours.json", SampleDatasets.harbours());
    state.show(next, state.view().fitting(next));
    assertEquals(before, state.view());
    assertEquals(selected, state.selectionProperty().get());
  }

  @Test
  void anotherDatasetIsShownFromItsBeginning() {
    var state = new ExplorerState(open, Language.ENGLISH);
    state.selectionProperty().set(Optional.of(open.dataset().events().id(0)));
    state.criteriaProperty().set(Criteria.EVERYTHING.withText("a"));
    var next = new OpenDataset(Path.of("rivals.json").toAbsolutePath(), SampleDatasets.rivals());
    state.show(next);
    assertEquals(View.first(next), state.view());
    assertEquals(Optional.empty(), state.selectionProperty().get());
  }
}
