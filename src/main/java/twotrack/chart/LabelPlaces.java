package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// Finds free places for labels beside their points: a label that fits nowhere without touching another one is left out.
final class LabelPlaces {
  private static final double GAP = 7;

  private final TextMeasurer measurer;
  private final Mark.Bounds frame;
  private final List<Mark.Bounds> taken = new ArrayList<>();

  /// @param frame within which labels must stay
  LabelPlaces(TextMeasurer measurer, Mark.Bounds frame) {
    this.measurer = measurer;
    this.frame = frame;
  }

  /// Keeps a place free of labels.
  void keepFree(Mark.Bounds bounds) {
    taken.add(bounds);
  }

  /// The label at the first free place around its point: right, left, above, below, then the corners.
  Optional<Mark.Label> beside(Mark.Point point, String text, Face face, Ink ink) {
    double width = measurer.width(text, face);
    double height = face.size() + 3;
    return Stream.of(
            new Mark.Bounds(point.x() + GAP, point.y() - height / 2, width, height),
            new Mark.Bounds(point.x() - GAP - width, point.y() - height / 2, width, height),
            new Mark.Bounds(point.x() - width / 2, point.y() - GAP - height, width, height),
            new Mark.Bounds(point.x() - width / 2, point.y() + GAP, width, height),
            new Mark.Bounds(point.x() + GAP / 2, point.y() - GAP / 2 - height, width, height),
            new Mark.Bounds(point.x() - GAP / 2 - width, point.y() - GAP / 2 - height, width, height),
            new Mark.Bounds(point.x() + GAP / 2, point.y() + GAP / 2, width, height),
            new Mark.Bounds(point.x() - GAP / 2 - width, point.y() + GAP / 2, width, height))
        .filter(this::free)
        .findFirst()
        .map(bounds -> {
          taken.add(bounds);
          return new Mark.Label(text, bounds.x(), bounds.y() + height - 4, width, face, ink);
        });
  }

  private boolean free(Mark.Bounds bounds) {
    return bounds.x() >= frame.x()
        && bounds.y() >= frame.y()
        && bounds.x() + bounds.width() <= frame.x() + frame.width()
        && bounds.y() + bounds.height() <= frame.y() + frame.height()
        && taken.stream().noneMatch(bounds::overlaps);
  }
}
