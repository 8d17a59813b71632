package twotrack.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.Typeface;

/// Writes one page as a picture on the palette's ground, with its resolution, so that it prints in its true size.
public final class PngWriter {
  /// Longest side, pixels.
  public static final int LARGEST = 20_000;

  private static final double INCHES_PER_METRE = 1 / 0.0254;
  private static final String METADATA = "javax_imageio_png_1.0";

  private final Typeface typeface;
  private final SnapshotFormat.Png format;

  public PngWriter(Typeface typeface, SnapshotFormat.Png format) {
    this.typeface = typeface;
    this.format = format;
  }

  /// Writes a page while nobody follows.
  ///
  /// @see #write(Drawing, Palette, OutputStream, Runnable)
  public void write(Drawing page, Palette palette, OutputStream out) throws IOException, SnapshotException {
    write(page, palette, out, () -> {});
  }

  /// Writes a page; does not close the stream.
  ///
  /// @param check called many times a second; it throws to end the writing
  /// @throws SnapshotException if the picture would be larger than [#LARGEST] on a side
  void write(Drawing page, Palette palette, OutputStream out, Runnable check) throws IOException, SnapshotException {
    PixelSize size = PixelSize.of(page.width(), page.height(), format);
    if (size.problem().isPresent()) {
      throw size.problem().get();
    }
    var picture = new StripedPicture((int) size.width(), (int) size.height(), new StripedPicture.Scene(page, palette, typeface, format.scale()), check);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
      metadata.mergeTree(METADATA, resolution(format.dpi()));
      writer.write(new IIOImage(picture, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /// The `pHYs` chunk (PNG specification, 11.3.4.3): pixels per metre.
  private static IIOMetadataNode resolution(double dpi) {
    String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
    var chunk = new IIOMetadataNode("pHYs");
    chunk.setAttribute("pixelsPerUnitXAxis", perMetre);
    chunk.setAttribute("pixelsPerUnitYAxis", perMetre);
    chunk.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode(METADATA);
    root.appendChild(chunk);
    return root;
  }
}
