package twotrack.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrokeTest {
  @Test
  void patternsGrowWithTheLine() {
    assertEquals(List.of(), new Stroke(Ink.Role.AXIS, 2).pattern());
    assertEquals(List.of(8.0, 6.0), new Stroke(Ink.Role.AXIS, 2, Stroke.Dash.DASHED).pattern());
    assertEquals(List.of(2.0, 4.0), new Stroke(Ink.Role.AXIS, 2, Stroke.Dash.DOTTED).pattern());
  }

  @Test
  void thinLinesKeepReadablePatterns() {
    assertEquals(List.of(4.0, 3.0), new Stroke(Ink.Role.AXIS, 0.25, Stroke.Dash.DASHED).pattern());
  }
}
