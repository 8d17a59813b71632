package twotrack.snapshot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Vector;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.Graphics2DPainter;
import twotrack.drawing.awt.Typeface;

/// A picture that is painted in strips while a writer reads it from top to bottom, so that the largest one needs no more memory than a small one.
final class StripedPicture implements RenderedImage {
  private static final int PIXELS_PER_STRIP = 8_000_000;

  /// Painted in a blink, so that whoever cancels in between need not wait.
  private static final int MARKS_AT_A_TIME = 100;

  private final int width;
  private final int height;
  private final int rows;
  private final Scene scene;
  private final BufferedImage strip;
  private final Runnable check;
  private int painted = -1;

  /// A picture of a scene.
  ///
  /// @param check called between the marks and the rows; it throws to end the work
  StripedPicture(int width, int height, Scene scene, Runnable check) {
    this.check = check;
    this.width = width;
    this.height = height;
    this.scene = scene;
    rows = Math.clamp(PIXELS_PER_STRIP / width, 1, height);
    strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
  }

  /// What is painted.
  ///
  /// @param scale pixels per unit of the drawing
  record Scene(Drawing drawing, Palette palette, Typeface typeface, double scale) {
    private void paintOn(BufferedImage strip, int top, Runnable check) {
      Graphics2D graphics = strip.createGraphics();
      try {
        graphics.setColor(new Color(palette.rgb(Ink.Role.SURFACE)));
        graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        List<Mark> marks = drawing.marks();
        for (int first = 0; first < marks.size(); first += MARKS_AT_A_TIME) {
          check.run();
          List<Mark> some = marks.subList(first, Math.min(first + MARKS_AT_A_TIME, marks.size()));
          new Graphics2DPainter(graphics, typeface).paint(new Drawing(drawing.width(), drawing.height(), some), palette);
        }
      } finally {
        graphics.dispose();
      }
    }
  }

  /// The strip itself, which holds until another one is asked for.
  @Override
  public Raster getTile(int column, int row) {
    check.run();
    if (row != painted) {
      scene.paintOn(strip, row * rows, check);
      painted = row;
    }
    // Shared and not copied: the PNG writer asks for the tile anew for every row of pixels.
    return strip.getRaster().createChild(0, 0, width, stripHeight(row), 0, row * rows, null);
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(0, 0, width, height));
  }

  @Override
  public Raster getData(Rectangle area) {
    WritableRaster result = Raster.createWritableRaster(getSampleModel().createCompatibleSampleModel(area.width, area.height), new Point(area.x, area.y));
    return copyData(result);
  }

  @Override
  public WritableRaster copyData(@Nullable WritableRaster given) {
    WritableRaster result =
        given == null ? Raster.createWritableRaster(getSampleModel().createCompatibleSampleModel(width, height), new Point(0, 0)) : given;
    Rectangle area = result.getBounds();
    for (int y = area.y; y < area.y + area.height; y++) {
      if (y / rows != painted) {
        scene.paintOn(strip, y / rows * rows, check);
        painted = y / rows;
      }
      result.setDataElements(area.x, y, area.width, 1, strip.getRaster().getDataElements(area.x, y % rows, area.width, 1, null));
    }
    return result;
  }

  private int stripHeight(int row) {
    return Math.min(rows, height - row * rows);
  }

  @Override
  public ColorModel getColorModel() {
    return strip.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return strip.getSampleModel();
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return (height + rows - 1) / rows;
  }

  @Override
  public int getTileWidth() {
    return width;
  }

  @Override
  public int getTileHeight() {
    return rows;
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }

  @Override
  public Vector<RenderedImage> getSources() {
    return new Vector<>();
  }

  @Override
  public Object getProperty(String name) {
    return Image.UndefinedProperty;
  }

  @Override
  public String[] getPropertyNames() {
    return new String[0];
  }
}
