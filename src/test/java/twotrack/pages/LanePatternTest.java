package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;

class LanePatternTest {
  private static final Mark.Bounds AREA = new Mark.Bounds(13, 7, 61, 20);

  @Test
  void noTwoOfManyLanesLookAlike() {
    assertEquals(56, IntStream.range(0, 56).mapToObj(LanePattern::of).distinct().count());
    assertEquals(8, IntStream.range(0, 8).mapToObj(lane -> LanePattern.of(lane).hatching()).distinct().count());
    assertEquals(8, IntStream.range(0, 8).mapToObj(lane -> LanePattern.of(lane).shape()).distinct().count());
  }

  @ParameterizedTest
  @EnumSource(LanePattern.Hatching.class)
  void hatchingStaysInsideItsArea(LanePattern.Hatching hatching) {
    List<Mark> lines = new LanePattern(hatching, LanePattern.Shape.CIRCLE).hatch(AREA, Ink.Role.TEXT);
    assertEquals(hatching == LanePattern.Hatching.PLAIN, lines.isEmpty());
    for (Mark mark : lines) {
      var line = (Mark.Line) mark;
      assertTrue(Math.min(line.x1(), line.x2()) >= AREA.x() && Math.max(line.x1(), line.x2()) <= AREA.x() + AREA.width(), line::toString);
      assertTrue(Math.min(line.y1(), line.y2()) >= AREA.y() - 1e-9 && Math.max(line.y1(), line.y2()) <= AREA.y() + AREA.height() + 1e-9, line::toString);
    }
  }
}
