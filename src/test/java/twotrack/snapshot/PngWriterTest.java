package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

class PngWriterTest {
  @Test
  void pixelsFollowTheResolution() throws Exception {
    BufferedImage picture = read(written(SampleDrawings.everyMark(), 144));
    assertEquals(400, picture.getWidth());
    assertEquals(200, picture.getHeight());
  }

  @Test
  void marksStandInTheirPlacesOnThePalettesGround() throws Exception {
    var pixels = new Pixels(read(written(SampleDrawings.everyMark(), 144)), 2);
    pixels.assertColour(Palette.DARK.rgb(Ink.Role.SURFACE), 195, 5);
    pixels.assertColour(Palette.DARK.rgb(Ink.Role.ACCENT), 110, 20);
    pixels.assertColour(Palette.DARK.rgb(Ink.Role.WARNING), 51, 11);
  }

  @Test
  void theFileStatesItsResolution() throws Exception {
    byte[] bytes = written(SampleDrawings.everyMark(), 254);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    ByteBuffer chunk = ByteBuffer.wrap(bytes, at, 9);
    assertEquals(10_000, chunk.getInt());
    assertEquals(10_000, chunk.getInt());
    assertEquals(1, chunk.get());
  }

  @Test
  void theSameInputMakesTheSameBytes() throws Exception {
    assertArrayEquals(written(SampleDrawings.everyMark(), 144), written(SampleDrawings.everyMark(), 144));
  }

  @Test
  void largePicturesArePaintedInStripsWithoutSeams() throws Exception {
    var drawing = new Drawing(4_000, 5_000, List.of(Mark.Box.filled(100, 100, 3_000, 4_800, Ink.Role.ACCENT)));
    BufferedImage picture = read(written(drawing, 72));
    assertEquals(5_000, picture.getHeight());
    for (int y = 100; y < 4_900; y++) {
      assertEquals(Palette.DARK.rgb(Ink.Role.ACCENT), picture.getRGB(1_000, y) & 0xffffff, "row " + y);
    }
    assertEquals(Palette.DARK.rgb(Ink.Role.SURFACE), picture.getRGB(1_000, 4_950) & 0xffffff);
  }

  @Test
  void picturesBeyondTheLimitAreRefused() {
    SnapshotException tooLarge = assertThrows(SnapshotException.class, () -> written(new Drawing(30_000, 10, List.of()), 72));
    assertTrue(tooLarge.message(new Messages(Language.ENGLISH)).startsWith("The picture would be 30,000 × 10 pixels; at most 20,000"));
  }

  private static byte[] written(Drawing page, double dpi) throws IOException, SnapshotException {
    var out = new ByteArrayOutputStream();
    new PngWriter(Typefaces.shippedAlone(), new SnapshotFormat.Png(dpi)).write(page, Palette.DARK, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
