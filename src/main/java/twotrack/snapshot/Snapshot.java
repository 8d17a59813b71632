package twotrack.snapshot;

import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;

/// Pages that are ready to be written or printed.
///
/// @param pages at least one, in points (1/72 inch)
public record Snapshot(List<Drawing> pages, Palette palette, Imprint imprint) {
  public Snapshot {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A snapshot needs a page.");
    }
  }
}
