package twotrack.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DrawingTextTest {
  @Test
  void everyMarkIsOneReadableLine() {
    assertEquals(
        """
        drawing 200x100
        box 10,10 30x20 radius 4 fill #0969da SOLID stroke TEXT 1
        box 50,10 30x20 fill WARNING
        line 10,40 to 90,40 stroke ACCENT 2 DASHED
        dot 110,20 radius 8 fill ACCENT
        path 130,30 140,10 150,30 fill TEXT
        path 160,30 170,10 stroke AXIS 1.5 DOTTED
        fade 10,50 80x10 #0969da SOLID towards RIGHT
        fade 100,50 80x10 #0969da SOLID towards LEFT
        group Link[uri=https://example.org/a?b=1&c=2] "Own model & <partner>" 10,70 120x20
          label "믿음 2.0 <own> & "two"" 12,85 width 110 BOLD 10 TEXT
        group Named[name=inner] "안쪽" 140,70 50x20
          label "꽃뚫뷁" 142,85 width 30 REGULAR 10 TEXT_MUTED
        """,
        DrawingText.of(SampleDrawings.everyMark()));
  }
}
