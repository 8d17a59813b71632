package twotrack.snapshot;

import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a snapshot can become.
public sealed interface SnapshotFormat {

  /// All pages in one document.
  record Pdf() implements SnapshotFormat {}

  /// One picture for each page.
  record Svg() implements SnapshotFormat {}

  /// One picture for each page.
  ///
  /// @param dpi pixels per inch
  record Png(double dpi) implements SnapshotFormat {
    /// Good on paper and on dense screens.
    public static final double DEFAULT_DPI = 192;

    public Png {
      if (!(dpi > 0) || Double.isInfinite(dpi)) {
        throw new IllegalArgumentException("A picture cannot have " + dpi + " pixels per inch.");
      }
    }

    /// Pixels per point.
    public double scale() {
      return dpi / 72;
    }
  }

  /// The format of a name or file ending such as `pdf`; PNG comes in its default resolution.
  static Optional<SnapshotFormat> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "pdf" -> Optional.of(new Pdf());
      case "svg" -> Optional.of(new Svg());
      case "png" -> Optional.of(new Png(Png.DEFAULT_DPI));
      default -> Optional.empty();
    };
  }

  /// The ending of its files, without dot.
  default String ending() {
    return switch (this) {
      case Pdf _ -> "pdf";
      case Svg _ -> "svg";
      case Png _ -> "png";
    };
  }

  /// Whether one file holds all pages.
  default boolean holdsAllPages() {
    return this instanceof Pdf;
  }
}
