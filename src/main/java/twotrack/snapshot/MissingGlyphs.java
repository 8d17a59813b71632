package twotrack.snapshot;

import java.util.List;
import java.util.TreeMap;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.awt.Typeface;

/// Finds what would come out as boxes, before anything is written.
final class MissingGlyphs {
  private final Typeface typeface;

  /// Code points, each with the first text in which it stands.
  private final TreeMap<Integer, String> found = new TreeMap<>();

  private MissingGlyphs(Typeface typeface) {
    this.typeface = typeface;
  }

  /// @throws SnapshotException if a label has a character that no font at hand can show
  static void check(List<Drawing> pages, Typeface typeface) throws SnapshotException {
    var missing = new MissingGlyphs(typeface);
    pages.forEach(page -> missing.collect(page.marks()));
    if (!missing.found.isEmpty()) {
      throw SnapshotException.missing(missing.found);
    }
  }

  private void collect(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Label label -> typeface.missing(label.text()).forEach(c -> found.putIfAbsent(c, label.text()));
        case Mark.Group group -> collect(group.marks());
        case Mark.Box _, Mark.Line _, Mark.Dot _, Mark.Path _, Mark.Fade _ -> {}
      }
    }
  }
}
