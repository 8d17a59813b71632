package twotrack.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.chart.DrawingChecks;
import twotrack.chart.StanceScenes;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.DateWords;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimelineTarget;

class ComparisonLayoutTest {
  private static final TextMeasurer MEASURER = (text, face) -> text.length() * face.size() / 2;
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 700;
  private static final double SLACK = 1.0;
  private static final List<StanceIndex> SUBJECTS = new OpenDataset("bundled", StanceScenes.bundled()).stances();

  private final ComparisonLayout layout = new ComparisonLayout(MEASURER);

  static Stream<Arguments> scenes() {
    return Alignment.choices(SUBJECTS).stream()
        .flatMap(on -> Stream.of(Language.values()).flatMap(language -> Stream.of(420.0, 1000.0, 2200.0).map(width -> Arguments.of(on, language, width))));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everythingStaysInsideAndNoLabelLiesOverAnother(AlignOn on, Language language, double width) {
    ComparisonScene scene = scene(on, language);
    for (double height : List.of(ComparisonLayout.leastHeight(scene), HEIGHT)) {
      ComparisonPicture picture = layout.layout(scene, width, height);
      DrawingChecks.marksLieInside(picture.drawing());
      DrawingChecks.labelsDoNotOverlap(picture.drawing());
    }
  }

  @Test
  void allPanelsHaveTheSameScaleOfTheIndex() {
    for (AlignOn on : Alignment.choices(SUBJECTS)) {
      List<Panel> panels = picture(on).panels();
      assertEquals(1, panels.stream().map(panel -> panel.frame().least()).distinct().count());
      assertEquals(1, panels.stream().map(panel -> Math.round((panel.frame().bottom() - panel.frame().top()) * 1000)).distinct().count());
    }
  }

  @ParameterizedTest
  @MethodSource("twotrack.compare.AlignmentTest#events")
  void dayZeroStandsAtTheSamePlaceInAllPanelsAndOnTheScaleAtTheFoot(AlignOn on) {
    ComparisonScene scene = scene(on, Language.ENGLISH);
    ComparisonPicture picture = picture(on);
    Set<Double> lines = anchors(picture).stream().map(ComparisonLayoutTest::line).collect(Collectors.toSet());
    assertEquals(scene.alignment().subjects().size(), anchors(picture).size());
    assertEquals(1, lines.size());
    Mark.Label zero = label(picture, scene.messages().text("compare.tick.zero")).orElseThrow();
    assertEquals(lines.iterator().next(), zero.x() + zero.width() / 2, SLACK);
    for (Panel panel : picture.panels()) {
      assertEquals(lines.iterator().next(), panel.frame().scale().x(panel.subject().offset()), SLACK);
    }
  }

  @ParameterizedTest
  @MethodSource("twotrack.compare.AlignmentTest#events")
  void everyPanelNamesItsEventAndItsRealYears(AlignOn on) {
    ComparisonScene scene = scene(on, Language.ENGLISH);
    ComparisonPicture picture = picture(on);
    for (Panel panel : picture.panels()) {
      Alignment.Anchor anchor = panel.subject().anchor().orElseThrow();
      String date = new DateWords(scene.messages()).words(anchor.date());
      assertTrue(anchors(picture).stream().anyMatch(group -> group.title().startsWith(date)), date);
      int day = panel.subject().offset();
      String year = Integer.toString(LocalDate.ofEpochDay(day).getYear());
      List<Mark.Label> above = DrawingChecks.labels(picture.drawing().marks()).stream()
          .filter(label -> label.baseline() > panel.top() && label.baseline() < panel.frame().top() && label.text().endsWith(year)).toList();
      assertTrue(above.stream().anyMatch(label -> label.x() <= panel.frame().scale().x(day)), () -> year + " in " + above);
    }
  }

  @Test
  void byCalendarThereIsOneScaleOfDatesAndNoDayZero() {
    ComparisonPicture picture = picture(new AlignOn.Calendar());
    assertEquals(SUBJECTS.size(), picture.panels().size());
    assertEquals(List.of(), anchors(picture));
    assertEquals(1, DrawingChecks.labels(picture.drawing().marks()).stream().filter(label -> label.text().equals("2025")).count());
    assertEquals(1, picture.panels().stream().map(panel -> panel.frame().scale()).distinct().count());
  }

  @Test
  void whoHasNoSuchEventIsNamedBelow() {
    for (AlignOn on : Alignment.choices(SUBJECTS)) {
      ComparisonScene scene = scene(on, Language.ENGLISH);
      Optional<String> note = new ComparisonWords(scene).note();
      assertEquals(scene.alignment().without().isEmpty(), note.isEmpty());
      note.ifPresent(text -> assertTrue(label(picture(on), text).isPresent(), text));
    }
  }

  @Test
  void everyTurningPointAndPhaseInViewSaysItsRealDays() {
    ComparisonPicture picture = picture(new AlignOn.Calendar());
    long expected = SUBJECTS.stream().mapToLong(index -> index.turningPoints().size() + index.phases().size()).sum();
    List<Mark.Group> spans = groups(picture).filter(group -> group.target() instanceof TimelineTarget.Span).toList();
    assertEquals(expected, spans.size());
    assertTrue(spans.stream().allMatch(group -> group.title().matches("(?s).*\\d{4}.*")), spans::toString);
  }

  @Test
  void aPlaceReadsEverySubjectOnItsOwnDay() {
    AlignOn on = AlignmentTest.events().getFirst();
    ComparisonScene scene = scene(on, Language.ENGLISH);
    ComparisonPicture picture = picture(on);
    double x = picture.panels().getFirst().frame().scale().x(picture.panels().getFirst().subject().offset() + 0.5);
    List<String> lines = new ComparisonWords(scene).readings(picture, x).lines().toList();
    assertEquals(picture.panels().size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String date = new DateWords(scene.messages()).words(LocalDate.ofEpochDay(picture.panels().get(i).subject().offset()));
      assertTrue(lines.get(i).contains(date + " (day 0)"), lines.get(i));
    }
    assertEquals(picture.panels().getLast(), picture.at(picture.panels().getLast().top() + 1).orElseThrow());
  }

  @Test
  void theCursorDayStandsInEveryPanelThatShowsIt() {
    ComparisonPicture picture = picture(new AlignOn.Calendar());
    assertEquals(SUBJECTS.size(), ComparisonLayout.cursor(picture, LocalDate.of(2025, 7, 3)).size());
    assertEquals(List.of(), ComparisonLayout.cursor(picture, LocalDate.of(1900, 1, 1)));
  }

  private ComparisonPicture picture(AlignOn on) {
    return layout.layout(scene(on, Language.ENGLISH), WIDTH, HEIGHT);
  }

  private static ComparisonScene scene(AlignOn on, Language language) {
    return new ComparisonScene(StanceScenes.bundled(), Alignment.of(on, SUBJECTS), new Messages(language));
  }

  private static Stream<Mark.Group> groups(ComparisonPicture picture) {
    return picture.drawing().marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast);
  }

  private static List<Mark.Group> anchors(ComparisonPicture picture) {
    return groups(picture).filter(group -> group.target() instanceof TimelineTarget.OneEvent).toList();
  }

  private static double line(Mark.Group anchor) {
    return anchor.marks().stream()
        .filter(mark -> mark instanceof Mark.Box box && box.fill().equals(Optional.of(Ink.Role.TEXT)) && box.width() == 2)
        .mapToDouble(mark -> ((Mark.Box) mark).x() + 0.5)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Mark.Label> label(ComparisonPicture picture, String text) {
    return DrawingChecks.labels(picture.drawing().marks()).stream().filter(label -> label.meaning().equals(text)).findFirst();
  }
}
