package twotrack.pages;

import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;

/// Pages that are ready to be written or printed.
///
/// @param pages at least one
public record Snapshot(List<Page> pages, Palette palette, Imprint imprint) {
  public Snapshot {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A snapshot needs a page.");
    }
  }

  /// The pictures of the pages.
  public List<Drawing> drawings() {
    return pages.stream().map(Page::drawing).toList();
  }
}
