package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;

/// Looks at places of a painted picture, in the drawing's units.
record Pixels(BufferedImage picture, double scale) {
  int at(double x, double y) {
    return picture.getRGB((int) (x * scale), (int) (y * scale)) & 0xffffff;
  }

  void assertColour(int expected, double x, double y) {
    assertEquals(String.format("#%06x", expected), String.format("#%06x", at(x, y)), "colour at " + x + ", " + y);
  }

  /// Within a few steps of each channel.
  void assertNear(int expected, double x, double y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertEquals(expected >> shift & 0xff, at(x, y) >> shift & 0xff, 24, "colour at " + x + ", " + y);
    }
  }

  /// Number of pixels of an area that are not white.
  int inked(int x, int y, int width, int height) {
    int count = 0;
    for (int px = (int) (x * scale); px < (x + width) * scale; px++) {
      for (int py = (int) (y * scale); py < (y + height) * scale; py++) {
        count += (picture.getRGB(px, py) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    return count;
  }
}
