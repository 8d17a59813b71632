package twotrack.pages;

import java.util.List;
import twotrack.drawing.Drawing;

/// One page: its drawing in points (1/72 inch) and the places that a reader may want to turn to.
public record Page(Drawing drawing, List<Bookmark> bookmarks) {
  public Page {
    bookmarks = List.copyOf(bookmarks);
  }

  /// A page without bookmarks.
  public static Page of(Drawing drawing) {
    return new Page(drawing, List.of());
  }

  /// A place to turn to.
  ///
  /// @param level 0 for a section, 1 for a part of the section above it
  /// @param y where it begins, points from the top
  public record Bookmark(String title, int level, double y) {}
}
