package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.i18n.Language;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.stance.Contribution;
import twotrack.stance.Onset;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimelineTarget;
import twotrack.timeline.Viewport;

class StanceStripLayoutTest {
  private static final double WIDTH = 900;
  private static final LocalDate DAY = LocalDate.of(2025, 7, 3);

  private final StanceStripLayout layout = new StanceStripLayout(StanceScenes.MEASURER);

  static Stream<Arguments> scenes() {
    List<Integer> lengths = List.of(3, 40, 700, 4000, 400_000);
    return Stream.of("kt", "sk-telecom", "lg-uplus")
        .flatMap(subject -> Stream.of(Language.values()).flatMap(language -> lengths.stream().map(days -> Arguments.of(subject, language, days))));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everythingStaysInsideAndNoLabelLiesOverAnother(String subject, Language language, int days) {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, language);
    StanceStrip strip = layout.layout(scene, around(DAY, days), WIDTH, StanceStripLayout.HEIGHT);
    DrawingChecks.marksLieInside(strip.drawing());
    DrawingChecks.labelsDoNotOverlap(strip.drawing());
    DrawingChecks.labelsDoNotOverlap(new Drawing(WIDTH, StanceStripLayout.HEIGHT, layout.cursor(scene, strip, DAY)));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void otherSubjectsAreThinLinesNamedWithoutOverlaps(String subject, Language language, int days) {
    MapScene scene = StanceScenes.map(StanceScenes.scene(StanceScenes.bundled(), subject, language));
    StanceStrip strip = layout.layout(scene, around(DAY, days), WIDTH, StanceStripLayout.HEIGHT);
    DrawingChecks.marksLieInside(strip.drawing());
    DrawingChecks.labelsDoNotOverlap(strip.drawing());
    StanceStrip alone = layout.layout(scene.subject(), around(DAY, days), WIDTH, StanceStripLayout.HEIGHT);
    int lines = scene.others().size() * scene.subject().looks().size();
    int added = strip.drawing().marks().stream().filter(Mark.Path.class::isInstance).toList().size()
        - alone.drawing().marks().stream().filter(Mark.Path.class::isInstance).toList().size();
    assertTrue(added <= lines, added + " lines");
    assertEquals(scene.others().size(), DrawingChecks.texts(strip.drawing()).size() - DrawingChecks.texts(alone.drawing()).size(), "each is named once");
    var withCursor = new ArrayList<>(strip.drawing().marks());
    withCursor.addAll(layout.cursor(scene.subject(), strip, DAY));
    DrawingChecks.labelsDoNotOverlap(new Drawing(WIDTH, StanceStripLayout.HEIGHT, withCursor));
  }

  @Test
  void theCurvesPassThroughTheIndices() {
    StanceScene scene = scene();
    StanceStrip strip = layout.layout(scene, around(DAY, 700), WIDTH, StanceStripLayout.HEIGHT);
    for (AxisLook look : scene.looks()) {
      Mark.Path curve = curve(strip, look.stroke(1.75));
      for (int i = 0; i < curve.points().size(); i++) {
        Mark.Point point = curve.points().get(i);
        boolean foot = i + 1 < curve.points().size() && curve.points().get(i + 1).x() == point.x();
        boolean clamped = point.x() <= strip.scale().left() || point.x() >= strip.scale().right();
        if (!foot && !clamped) {
          int day = (int) Math.round(strip.scale().day(point.x()));
          DrawingChecks.close(strip.y(scene.index().index(look.axis().id(), day)), point.y(), look.axis().id() + " on day " + day);
        }
      }
    }
  }

  @Test
  void theCursorShowsTheIndicesOfItsDay() {
    StanceScene scene = scene();
    StanceStrip strip = layout.layout(scene, around(DAY, 700), WIDTH, StanceStripLayout.HEIGHT);
    List<String> expected =
        scene.looks().stream()
            .map(look -> scene.index().index(look.axis().id(), EventTable.epochDay(DAY)))
            .sorted(Comparator.reverseOrder())
            .map(StanceWords::signed)
            .toList();
    assertEquals(expected, DrawingChecks.labels(layout.cursor(scene, strip, DAY)).stream().map(Mark.Label::text).toList());
    assertEquals(List.of(), layout.cursor(scene, strip, DAY.plusYears(50)));
  }

  @Test
  void everyCountedEventHasATickUpOrDown() {
    StanceScene scene = scene();
    Viewport whole = Viewport.over(scene.dataset().events().extent().orElseThrow(), 0.03);
    StanceStrip strip = layout.layout(scene, whole, WIDTH, StanceStripLayout.HEIGHT);
    StanceIndex index = scene.index();
    List<Mark.Bounds> drawn = strip.drawing().marks().stream()
        .filter(mark -> mark instanceof Mark.Group group && group.target() instanceof TimelineTarget.OneEvent)
        .map(mark -> ((Mark.Group) mark).bounds())
        .toList();
    for (AxisLook look : scene.looks()) {
      for (Contribution contribution : index.contributions(look.axis().id(), (int) whole.endDay())) {
        double x = strip.scale().x(Onset.of(contribution.date()).middle());
        boolean up = contribution.weight() >= 0;
        assertTrue(
            drawn.stream().anyMatch(tick -> Math.abs(tick.x() - x) < 5 && (up ? tick.y() < strip.y(0) : tick.y() >= strip.y(0))), contribution::toString);
      }
    }
  }

  @Test
  void manyEventsOnOnePlaceShareATick() {
    StanceScene scene = scene();
    StanceStrip far = layout.layout(scene, new Viewport(-500_000, 1_000_000), WIDTH, StanceStripLayout.HEIGHT);
    long ticks = far.drawing().marks().stream().filter(mark -> mark instanceof Mark.Group group && group.target() instanceof TimelineTarget.OneEvent).count();
    assertTrue(ticks <= scene.looks().size() * 9L, "one a pixel, up and down and in force, would do: " + ticks);
  }

  @Test
  void theScaleReachesBelowZeroOnlyForWhatIsThere() {
    assertEquals(0, layout.layout(scene(), around(LocalDate.of(2022, 1, 1), 100), WIDTH, StanceStripLayout.HEIGHT).least());
    assertTrue(layout.layout(scene(), around(LocalDate.of(2024, 12, 1), 30), WIDTH, StanceStripLayout.HEIGHT).least() < 0);
  }

  @Test
  void stretchesWithoutRecentEvidenceAreHatched() {
    var strip = layout.layout(scene(), around(DAY, 700), WIDTH, StanceStripLayout.HEIGHT);
    var hatching = new ArrayList<Mark>();
    StripEvidence.gaps(hatching, List.of(new DayRange(EventTable.epochDay(DAY), EventTable.epochDay(DAY) + 90)), strip);
    double left = strip.scale().x(DAY);
    double right = strip.scale().x(DAY.plusDays(90));
    assertTrue(hatching.size() > 5);
    assertTrue(hatching.stream().map(Mark.Line.class::cast).allMatch(line -> line.x1() >= left - 0.01 && line.x2() <= right + 0.01));
  }

  private static StanceScene scene() {
    return StanceScenes.scene(StanceScenes.bundled(), "kt", Language.ENGLISH);
  }

  private static Viewport around(LocalDate day, int days) {
    return new Viewport(day.toEpochDay() - days / 2.0, days);
  }

  private static Mark.Path curve(StanceStrip strip, Stroke stroke) {
    return strip.drawing().marks().stream()
        .filter(mark -> mark instanceof Mark.Path path && path.stroke().equals(Optional.of(stroke)) && stroke.ink() instanceof Ink.Tint)
        .map(Mark.Path.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
