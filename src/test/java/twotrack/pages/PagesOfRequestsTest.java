package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceScene;
import twotrack.dataset.SampleDatasets;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.Target;
import twotrack.filter.Criteria;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.RowSet;
import twotrack.model.Source;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Grouping;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.TimelineTarget;
import twotrack.timeline.Viewport;

/// What single options do, and what the pages say of each other.
class PagesOfRequestsTest {
  private static final Dataset SHIPPED = SampleDatasets.shipped();
  private static final Requests TIMELINE = Requests.ordinary().sections(SnapshotOptions.Section.TIMELINE);

  @Test
  void theNumberOfAnEventIsTheSameEverywhere() {
    List<Page> pages = Requests.ordinary().pages(SHIPPED, Requests.HALF_EACH);
    for (Mark.Group event : groups(pages, TimelineTarget.OneEvent.class)) {
      int number = 1 + SHIPPED.events().row(((TimelineTarget.OneEvent) event.target()).event()).orElseThrow();
      List<Target> leads = event.marks().stream().flatMap(mark -> mark instanceof Mark.Group inner ? Stream.of(inner.target()) : Stream.empty()).toList();
      assertTrue(leads.isEmpty() || leads.equals(List.of(new PageTarget.Jump("event-" + number))), () -> event.title() + " leads to " + leads);
    }
    List<String> listed = anchors(pages).filter(name -> name.startsWith("event-")).toList();
    assertEquals(IntStream.rangeClosed(1, SHIPPED.events().size()).mapToObj(number -> "event-" + number).toList(), listed);
  }

  @Test
  void onlySourcesOfEventsOnThePagesAreListedInOrderOfFirstUse() {
    List<Page> pages = Requests.ordinary().looking("2025-07-01", "2025-08-01").pages(SHIPPED, Requests.HALF_EACH);
    var expected = new ArrayList<String>();
    for (int row = 0; row < SHIPPED.events().size(); row++) {
      Event event = SHIPPED.events().event(row);
      if (event.date().first().isBefore(LocalDate.of(2025, 8, 1)) && event.date().after().isAfter(LocalDate.of(2025, 7, 1))) {
        event.sources().stream().map(Event.Citation::source).filter(source -> !expected.contains(source)).forEach(expected::add);
      }
    }
    List<String> links = groups(pages, Target.Link.class).stream().map(group -> ((Target.Link) group.target()).uri().toString()).toList();
    assertEquals(expected.stream().flatMap(source -> SHIPPED.source(source).flatMap(Source::url).stream()).map(Object::toString).toList(), links);
    long entries = anchors(pages).filter(name -> name.startsWith("source-")).count();
    assertEquals(expected.size(), entries);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void marksStandWhereTheScreenHasThem(Language language) throws PagesException {
    Requests wanted = TIMELINE.looking("2024-01-01", "2026-01-01").in(language);
    Material material = Material.of(wanted.request(), SHIPPED, Requests.HALF_EACH);
    Spread spread = spread(wanted);
    List<Mark> page = new TimelineTile(material, spread, new TimelineLayout(Requests.HALF_EACH)).marks(0, 0);

    double height = spread.picture().header().height() + spread.picture().lanes().height();
    var screen = new TimelineLayout.Frame(wanted.scope().viewport().orElseThrow(), spread.sizes().width(), height, 1);
    TimelinePicture picture = new TimelineLayout(Requests.HALF_EACH).layout(screenScene(language), screen);
    double shift = picture.header().height() - spread.sizes().lift();
    List<Mark> expected = new Drawing(0, 0, picture.lanes().marks()).placed(0, shift, 1);
    assertEquals(places(expected), places(page));
    assertTrue(places(page).size() > 50, () -> places(page).toString());
  }

  private static TimelineScene screenScene(Language language) {
    var messages = new Messages(language);
    String subject = SHIPPED.stanceModel().orElseThrow().subjects().getFirst().company();
    var stance = new StanceScene(StanceIndex.of(SHIPPED, subject).orElseThrow(), SHIPPED, messages);
    RowSet rows = RowSet.all(SHIPPED.events().size());
    return new TimelineScene(SHIPPED, rows, Grouping.COMPANY, PhaseBands.of(stance), PhaseBands.turningEvents(stance), messages);
  }

  /// Where the texts of events stand, to a hundredth.
  private static List<String> places(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Group group && isEvent(group.target()) ? group.marks().stream() : Stream.empty())
        .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of("%s %.2f %.2f".formatted(label.text(), label.x(), label.baseline())) : Stream.empty())
        .toList();
  }

  private static boolean isEvent(Target target) {
    return target instanceof TimelineTarget.OneEvent || target instanceof TimelineTarget.Cluster;
  }

  @Test
  void neighbouringPagesShowTheSameEventAtTheSameDay() throws PagesException {
    Spread spread = spread(TIMELINE.fit(new Fit.Legible(3)));
    assertEquals(spread.viewport().startDay(), spread.pageView(0).startDay(), 1e-6);
    assertEquals(spread.viewport().endDay(), spread.pageView(2).endDay(), 1e-6);
    for (int column = 1; column < 3; column++) {
      double day = spread.pageView(column).startDay();
      assertEquals(spread.overlap(), spread.pageScale(column - 1).right() - spread.pageScale(column - 1).x(day), 1e-6);
    }
  }

  @Test
  void aPageForEachYearHasItsBookmark() {
    List<Page> pages = TIMELINE.part(SnapshotOptions.Part.YEARS).pages(SHIPPED, Requests.HALF_EACH);
    List<String> titles = pages.stream().flatMap(page -> page.bookmarks().stream()).map(Page.Bookmark::title).toList();
    assertEquals(List.of("Timeline", "2021", "2022", "2023", "2024", "2025", "2026"), titles);
    assertEquals(6, pages.size());
  }

  @Test
  void sectionsFollowEachOtherWithBookmarks() {
    List<Page> pages = Requests.ordinary().fit(new Fit.Legible(2)).looking("2025-01-01", "2026-07-01").pages(SHIPPED, Requests.HALF_EACH);
    List<String> sections = pages.stream().flatMap(page -> page.bookmarks().stream()).filter(mark -> mark.level() == 0).map(Page.Bookmark::title).toList();
    assertEquals(List.of("Timeline", "Position", "Events", "Sources"), sections);
    List<String> years = pages.stream().flatMap(page -> page.bookmarks().stream()).filter(mark -> mark.level() == 1).map(Page.Bookmark::title).toList();
    assertEquals(List.of("2025", "2026"), years.subList(0, 2));
  }

  @Test
  void theChosenEventStandsInTheMiddle() {
    Material material = Material.of(TIMELINE.choosing("kt-midm-2-announced").request(), SHIPPED, Requests.HALF_EACH);
    Viewport viewport = Stretch.of(material).getFirst().viewport();
    int row = SHIPPED.events().row(new EventId("kt-midm-2-announced")).orElseThrow();
    assertEquals((SHIPPED.events().firstDay(row) + SHIPPED.events().afterDay(row)) / 2.0, viewport.startDay() + viewport.days() / 2, 1);
    assertTrue(viewport.days() > 100);
    List<String> texts = texts(Requests.ordinary().choosing("kt-midm-2-announced"), SHIPPED);
    assertTrue(texts.contains("the chosen event"));
    String title = SHIPPED.events().event(row).title().in(List.of("en"));
    assertTrue(texts.stream().anyMatch(text -> text.endsWith(" · around “" + title + "”")), texts::toString);
  }

  @Test
  void aDatasetWithoutAModelSaysSoOnce() {
    for (Requests wanted : List.of(Requests.ordinary(), Requests.ordinary().sections(SnapshotOptions.Section.SUMMARY))) {
      List<String> texts = texts(wanted, SampleDatasets.rivals());
      assertEquals(1, texts.stream().filter("The dataset has no stance model, so no position is computed."::equals).count(), texts::toString);
      assertEquals(wanted.equals(Requests.ordinary()) ? 0 : 1, texts.stream().filter("Position"::equals).count(), texts::toString);
    }
  }

  @Test
  void withoutAModelNoDayIsMarkedOnWhichPositionsAreRead() {
    List<Page> pages = Requests.ordinary().pages(SampleDatasets.rivals(), Requests.HALF_EACH);
    List<String> marks = pages.stream().flatMap(page -> page.drawing().marks().stream()).map(Mark::toString).filter(mark -> mark.contains("CURSOR")).toList();
    assertEquals(List.of(), marks);
    assertFalse(texts(Requests.ordinary(), SampleDatasets.rivals()).contains("day on which positions are read"));
  }

  @Test
  void nothingToShowIsSaid() {
    var none = new Criteria(Map.of(), Optional.empty(), 1, "nothing has these words", Optional.empty(), Set.of());
    List<String> texts = texts(Requests.ordinary().filtered(none), SHIPPED);
    assertTrue(texts.contains("No event passes the filter in these days."), texts::toString);
    assertTrue(texts.contains("The events on these pages name no sources."), texts::toString);
    assertFalse(texts.contains("number in the lists"), texts::toString);
  }

  @Test
  void aSourceOfVeryManyEventsNamesWholeNumbersOnly() {
    List<String> texts = texts(Requests.ordinary().sections(SnapshotOptions.Section.SOURCES), TestDatasets.random(1, 2000));
    assertTrue(texts.stream().anyMatch(text -> text.endsWith("), …")), texts::toString);
    assertEquals(List.of(), texts.stream().filter(text -> text.matches(".*[\\d(]…")).toList());
  }

  @Test
  void tooManyPagesAreRefusedWithTheirNumber() {
    Requests wanted = Requests.ordinary().fit(new Fit.Legible(40)).paper(Paper.millimetres(150, 110), Margins.same(15));
    String refused = refusal(wanted, TestDatasets.random(1, 2000));
    assertTrue(refused.matches("The snapshot would have [\\d,]+ pages; at most 400 are possible\\. .*"), refused);
  }

  @Test
  void marginsThatLeaveNothingAreRefused() {
    Requests wanted = Requests.ordinary().paper(Paper.A4, Margins.same(280));
    String refused = refusal(wanted, SHIPPED);
    assertTrue(refused.startsWith("The margins leave 12 × 99 mm of the sheet"), refused);
  }

  @Test
  void aPictureThatIsEnlargedTooMuchIsRefused() {
    Requests wanted = TIMELINE.fit(new Fit.Wide(40));
    String refused = refusal(wanted, SampleDatasets.rivals());
    assertTrue(refused.contains("Enlarged over 40 pages"), refused);
  }

  @Test
  void composingEndsSoonAfterACancel() {
    var calls = new AtomicInteger();
    Requests wanted = Requests.ordinary().fit(new Fit.Legible(3));
    assertThrows(CancellationException.class, () -> new SnapshotPages().pages(wanted.request(), SHIPPED, Requests.HALF_EACH, pages -> {
      if (calls.incrementAndGet() == 5) {
        throw new CancellationException();
      }
    }));
    assertEquals(5, calls.get());
  }

  @Test
  void theSameRequestMakesTheSamePages() {
    Requests wanted = Requests.ordinary().fit(new Fit.Legible(2)).patterns();
    assertEquals(wanted.pages(SHIPPED, Requests.HALF_EACH), wanted.pages(SHIPPED, Requests.HALF_EACH));
  }

  private static Stream<String> anchors(List<Page> pages) {
    return groups(pages, PageTarget.Anchor.class).stream().map(group -> ((PageTarget.Anchor) group.target()).name());
  }

  private static String refusal(Requests wanted, Dataset dataset) {
    var composer = new SnapshotPages();
    var refused = assertThrows(PagesException.class, () -> composer.pages(wanted.request(), dataset, Requests.HALF_EACH, Checkpoint.NONE));
    return refused.message(new Messages(Language.ENGLISH));
  }

  private static Spread spread(Requests wanted) throws PagesException {
    Material material = Material.of(wanted.request(), SHIPPED, Requests.HALF_EACH);
    var context = new Spreading.Context(Optional.empty(), new PageCount(Checkpoint.NONE));
    return new Spreading(material, PageFrame.of(material).body(), 0, context).of(Stretch.of(material).getFirst());
  }

  private static List<String> texts(Requests wanted, Dataset dataset) {
    return wanted.pages(dataset, Requests.HALF_EACH).stream().flatMap(page -> PageChecks.texts(page).stream()).toList();
  }

  private static List<Mark.Group> groups(List<Page> pages, Class<? extends Target> kind) {
    return pages.stream().flatMap(page -> PageChecks.flat(page.drawing().marks()))
        .flatMap(mark -> mark instanceof Mark.Group group && kind.isInstance(group.target()) ? Stream.of(group) : Stream.empty())
        .toList();
  }
}
