package twotrack.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.Stroke;

class Graphics2DPainterTest {
  private static final int SCALE = 2;
  private final BufferedImage picture = painted(SampleDrawings.everyMark(), Palette.LIGHT);

  @Test
  void boxesHaveFillOutlineAndRoundedCorners() {
    assertColour(Palette.LIGHT.rgb(SampleDrawings.BLUE), 25, 20);
    assertColour(Palette.LIGHT.rgb(Ink.Role.TEXT), 25, 9.75);
    assertColour(0xffffff, 10, 10);
    assertColour(Palette.LIGHT.rgb(Ink.Role.WARNING), 51, 11);
  }

  @Test
  void dashedLinesHaveGaps() {
    assertColour(Palette.LIGHT.rgb(Ink.Role.ACCENT), 14, 40);
    assertColour(0xffffff, 21, 40);
  }

  @Test
  void dotsAndPathsAreFilled() {
    assertColour(Palette.LIGHT.rgb(Ink.Role.ACCENT), 110, 20);
    assertColour(0xffffff, 103, 13);
    assertColour(Palette.LIGHT.rgb(Ink.Role.TEXT), 140, 25);
  }

  @Test
  void dottedPathsHaveGaps() {
    var ends = List.of(new Mark.Point(160, 30), new Mark.Point(170, 10));
    var solid = painted(new Drawing(200, 100, List.of(new Mark.Path(ends, Optional.empty(), Optional.of(new Stroke(Ink.Role.AXIS, 1.5))))), Palette.LIGHT);
    int dotted = inked(picture, 158, 8, 14, 24);
    assertTrue(dotted > 10 && dotted < 0.8 * inked(solid, 158, 8, 14, 24), dotted + " pixels");
  }

  @Test
  void fadesGoFromTheInkToNothing() {
    int blue = Palette.LIGHT.rgb(SampleDrawings.BLUE);
    assertNear(blue, 11, 55);
    assertNear(0xffffff, 89, 55);
    assertNear(blue, 179, 55);
    assertNear(0xffffff, 101, 55);
  }

  @Test
  void textInsideGroupsIsPainted() {
    assertTrue(inked(picture, 12, 75, 100, 12) > 300);
    assertTrue(inked(picture, 142, 75, 40, 12) > 100);
  }

  @Test
  void theSameDrawingIsLightOnDarkWithAnotherPalette() {
    BufferedImage dark = painted(SampleDrawings.everyMark(), Palette.DARK);
    assertEquals(Palette.DARK.rgb(Ink.Role.ACCENT), dark.getRGB(110 * SCALE, 20 * SCALE) & 0xffffff);
  }

  private static BufferedImage painted(Drawing drawing, Palette palette) {
    var picture = new BufferedImage((int) drawing.width() * SCALE, (int) drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(palette.rgb(Ink.Role.SURFACE)));
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.scale(SCALE, SCALE);
    new Graphics2DPainter(graphics, Typefaces.shippedAlone()).paint(drawing, palette);
    graphics.dispose();
    return picture;
  }

  private int at(double x, double y) {
    return picture.getRGB((int) (x * SCALE), (int) (y * SCALE)) & 0xffffff;
  }

  private void assertColour(int expected, double x, double y) {
    assertEquals(Integer.toHexString(expected), Integer.toHexString(at(x, y)));
  }

  private void assertNear(int expected, double x, double y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertEquals(expected >> shift & 0xff, at(x, y) >> shift & 0xff, 12, "colour at " + x + ", " + y);
    }
  }

  /// Number of pixels of an area that are not ground.
  private static int inked(BufferedImage picture, int x, int y, int width, int height) {
    int count = 0;
    for (int px = x * SCALE; px < (x + width) * SCALE; px++) {
      for (int py = y * SCALE; py < (y + height) * SCALE; py++) {
        count += (picture.getRGB(px, py) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    return count;
  }
}
