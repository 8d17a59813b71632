package twotrack.pages;

import java.util.List;
import java.util.Optional;
import twotrack.drawing.Mark;

/// Something that stands in a column and is never parted.
///
/// @param height with the space below it, points
/// @param marks its left upper corner at the origin
/// @param bookmark what a reader may turn to it by
/// @param heading stays together with the block after it
record Block(double height, List<Mark> marks, Optional<String> bookmark, boolean heading) {
  Block {
    marks = List.copyOf(marks);
  }

  static Block of(double height, List<Mark> marks) {
    return new Block(height, marks, Optional.empty(), false);
  }

  /// A line above blocks that belong under it.
  static Block heading(double height, List<Mark> marks) {
    return new Block(height, marks, Optional.empty(), true);
  }

  /// The same with a bookmark.
  Block marked(String title) {
    return new Block(height, marks, Optional.of(title), heading);
  }
}
