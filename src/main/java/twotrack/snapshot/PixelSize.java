package twotrack.snapshot;

import java.util.Optional;
import twotrack.pages.Paper;

/// Size of a picture, pixels.
public record PixelSize(long width, long height) {

  /// The size of a sheet at a resolution.
  ///
  /// @param dpi pixels per inch
  public static PixelSize of(Paper paper, double dpi) {
    return of(paper.width(), paper.height(), new SnapshotFormat.Png(dpi));
  }

  /// @param width points
  /// @param height points
  static PixelSize of(double width, double height, SnapshotFormat.Png format) {
    return new PixelSize(Math.max(1, Math.round(width * format.scale())), Math.max(1, Math.round(height * format.scale())));
  }

  /// Why no such picture can be made, where none can.
  public Optional<SnapshotException> problem() {
    return Math.max(width, height) > PngWriter.LARGEST ? Optional.of(SnapshotException.tooLarge(width, height, PngWriter.LARGEST)) : Optional.empty();
  }
}
