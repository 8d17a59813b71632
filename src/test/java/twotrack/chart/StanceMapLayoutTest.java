package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.i18n.Language;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;

class StanceMapLayoutTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 3);

  private final StanceMapLayout layout = new StanceMapLayout(StanceScenes.MEASURER);

  static Stream<Arguments> scenes() {
    List<LocalDate> days = Stream.of("2021-01-01", "2022-12-31", "2024-12-31", "2025-07-03", "2026-11-21").map(LocalDate::parse).toList();
    return Stream.of("kt", "sk-telecom", "lg-uplus")
        .flatMap(subject -> Stream.of(Language.values()).flatMap(language -> days.stream().map(day -> Arguments.of(subject, language, day))));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everythingStaysInsideAndNoLabelLiesOverAnother(String subject, Language language, LocalDate day) {
    MapScene scene = StanceScenes.map(StanceScenes.scene(StanceScenes.bundled(), subject, language));
    for (double width : List.of(240.0, 328.0, 520.0)) {
      Drawing drawing = layout.layout(scene, day, width, width * 0.82).drawing();
      DrawingChecks.marksLieInside(drawing);
      DrawingChecks.labelsDoNotOverlap(drawing);
    }
  }

  @Test
  void thePathRunsFromTheFirstCodingToTheEndOfTheData() {
    MapScene scene = scene();
    StanceMap map = layout.layout(scene, DAY, 328, 270);
    assertEquals(scene.subject().index().firstDay().getAsInt(), map.sheet().path().getFirst().day());
    assertEquals(scene.subject().index().lastDay(), map.sheet().path().getLast().day());
    int last = map.sheet().path().stream().map(MapSheet.Step::day).reduce((before, day) -> before < day ? day : Integer.MAX_VALUE).orElseThrow();
    assertTrue(last < Integer.MAX_VALUE);
  }

  @Test
  void theDayNearestToAPlaceOnThePathIsADayThatIsThere() {
    StanceMap map = layout.layout(scene(), DAY, 328, 270);
    for (MapSheet.Step step : map.sheet().path()) {
      int day = map.sheet().nearestDay(step.place().x(), step.place().y()).orElseThrow();
      Mark.Point there = map.sheet().path().stream().filter(other -> other.day() <= day).reduce((_, last) -> last).orElseThrow().place();
      assertTrue(Math.hypot(there.x() - step.place().x(), there.y() - step.place().y()) < 1.5, () -> step + " but " + LocalDate.ofEpochDay(day));
    }
  }

  @Test
  void dotsMarkTheSubjectAndTheOthersOnTheDay() {
    assertTrue(DrawingChecks.texts(layout.layout(scene(), DAY, 328, 270).drawing()).containsAll(List.of("KT", "SK Telecom", "LG Uplus")));
    assertTrue(DrawingChecks.texts(layout.layout(scene(), LocalDate.of(2022, 12, 31), 328, 270).drawing()).stream().noneMatch("SK Telecom"::equals));
  }

  @Test
  void aModelWithAnotherNumberOfAxesGetsASentence() {
    StanceModel one = StanceScenes.withAxes(List.of(StanceScenes.bundled().stanceModel().orElseThrow().axes().getFirst()));
    Dataset dataset = StanceScenes.bundledWith(Optional.of(one));
    StanceMap map = layout.layout(new MapScene(StanceScenes.scene(dataset, "kt", Language.ENGLISH), List.of()), DAY, 900, 270);
    assertEquals(List.of("The map needs exactly two axes; this model has 1."), DrawingChecks.texts(map.drawing()));
    assertEquals(OptionalInt.empty(), map.sheet().nearestDay(10, 10));
  }

  @Test
  void theMapShowsThePositionOfTheDay() {
    MapScene scene = scene();
    StanceMap map = layout.layout(scene, DAY, 328, 270);
    int day = EventTable.epochDay(DAY);
    Mark.Point last = map.sheet().path().stream().filter(step -> step.day() <= day).reduce((_, step) -> step).orElseThrow().place();
    assertTrue(DrawingChecks.flat(map.drawing().marks()).anyMatch(mark -> isLargeDotNear(mark, last)));
  }

  private static boolean isLargeDotNear(Mark mark, Mark.Point place) {
    return mark instanceof Mark.Dot dot && dot.radius() > 6 && Math.hypot(dot.x() - place.x(), dot.y() - place.y()) < 3;
  }

  private static MapScene scene() {
    return StanceScenes.map(StanceScenes.scene(StanceScenes.bundled(), "kt", Language.ENGLISH));
  }
}
