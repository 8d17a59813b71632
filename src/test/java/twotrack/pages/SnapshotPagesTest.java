package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.dataset.SampleDatasets;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.RowSet;

/// What holds of the pages of any dataset, in any fit, on any paper.
class SnapshotPagesTest {
  private static final TextMeasurer MEASURER = new AwtTextMeasurer(Typeface.ofThisMachine());
  private static final Paper SMALL = Paper.millimetres(190, 140);
  private static final double LEAST_SIZE = 8;

  static Stream<Arguments> cases() {
    Map<String, Dataset> datasets = Map.of(
        "shipped", SampleDatasets.shipped(), "harbours", SampleDatasets.harbours(), "rivals", SampleDatasets.rivals(), "random", TestDatasets.random(3, 250));
    Requests ordinary = Requests.ordinary();
    Map<String, Requests> requests = Map.ofEntries(
        Map.entry("one page", ordinary),
        Map.entry("upright, in Korean", ordinary.paper(Paper.A3, Margins.same(50)).in(Language.KOREAN)),
        Map.entry("small, with uneven margins", ordinary.paper(SMALL, new Margins(10, 40, 20, 30))),
        Map.entry("readable on one", ordinary.fit(new Fit.Legible(1))),
        Map.entry("readable on four, in patterns", ordinary.fit(new Fit.Legible(4)).patterns()),
        Map.entry("wide, in Korean", ordinary.fit(new Fit.Wide(3)).in(Language.KOREAN)),
        Map.entry("a year a page", ordinary.part(SnapshotOptions.Part.YEARS)),
        Map.entry("a month of it", ordinary.looking("2025-06-15", "2025-07-15")),
        Map.entry("sources alone", ordinary.sections(SnapshotOptions.Section.TIMELINE, SnapshotOptions.Section.SOURCES)),
        Map.entry("the strip alone", ordinary.sections(SnapshotOptions.Section.STRIP)),
        Map.entry("the lists alone", ordinary.sections(SnapshotOptions.Section.EVENTS, SnapshotOptions.Section.SOURCES)));
    return datasets.entrySet().stream().flatMap(dataset ->
        requests.entrySet().stream().map(request -> Arguments.of(dataset.getKey() + ", " + request.getKey(), dataset.getValue(), request.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void pagesAreWhole(String name, Dataset dataset, Requests wanted) {
    List<Page> pages = wanted.pages(dataset, MEASURER);
    for (Page page : pages) {
      assertEquals(wanted.options().paper().width(), page.drawing().width());
      assertEquals(wanted.options().paper().height(), page.drawing().height());
      assertAll(() -> PageChecks.labelsLieInside(page, wanted.options()), () -> PageChecks.labelsDoNotOverlap(page));
    }
    PageChecks.jumpsLeadSomewhere(pages);
    everyPageSaysItsNumber(pages, wanted);
    if (wanted.options().fit() instanceof Fit.Legible) {
      assertEquals(
          List.of(), pages.stream().flatMap(page -> PageChecks.labels(page).stream()).filter(label -> label.face().size() < LEAST_SIZE - 1e-9).toList());
    }
    if (wanted.options().sections().contains(SnapshotOptions.Section.TIMELINE)) {
      Set<EventId> missing = shown(dataset, wanted);
      missing.removeAll(PageChecks.events(pages, dataset.events()));
      assertEquals(Set.of(), missing);
    }
  }

  private static void everyPageSaysItsNumber(List<Page> pages, Requests wanted) {
    var messages = new Messages(wanted.options().language());
    for (int i = 0; i < pages.size(); i++) {
      String number = messages.text("page.number", i + 1, pages.size());
      assertTrue(PageChecks.texts(pages.get(i)).contains(number), number);
    }
  }

  private static Set<EventId> shown(Dataset dataset, Requests wanted) {
    Material material = Material.of(wanted.request(), dataset, MEASURER);
    RowSet rows = Stretch.of(material).stream().map(stretch -> stretch.shown(dataset.events())).reduce(RowSet::or).orElseThrow();
    return IntStream.range(0, dataset.events().size()).filter(rows::contains).mapToObj(dataset.events()::id).collect(Collectors.toSet());
  }
}
