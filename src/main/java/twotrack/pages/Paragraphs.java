package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import twotrack.drawing.Mark;

/// Texts one under the other in a column.
final class Paragraphs {
  private final Typesetter typesetter;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();
  private double y;

  Paragraphs(Typesetter typesetter, double width) {
    this.typesetter = typesetter;
    this.width = width;
  }

  /// Adds a text on as many lines as it needs.
  Paragraphs add(String text, Typesetter.Style style) {
    List<String> lines = typesetter.lines(text, style, width);
    marks.addAll(typesetter.labels(lines, style, new Mark.Point(0, y + style.face().size())));
    y += lines.size() * style.leading();
    return this;
  }

  /// Adds a free space, points.
  Paragraphs space(double height) {
    y += height;
    return this;
  }

  /// All of it as one block.
  ///
  /// @param below space under it
  Block block(double below) {
    return Block.of(marks.isEmpty() ? 0 : y + below, marks);
  }
}
