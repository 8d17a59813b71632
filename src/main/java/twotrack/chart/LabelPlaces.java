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
  private static final double GAP = 8;
  private static final double CORNER = 6.5;
  private static final double FAR = 20;
  private static final double LINE_STEP = 4;

  private final TextMeasurer measurer;
  private final Mark.Bounds frame;
  private final List<Mark.Bounds> taken = new ArrayList<>();
  private List<Mark.Point> line = List.of();

  /// @param frame within which labels must stay
  LabelPlaces(TextMeasurer measurer, Mark.Bounds frame) {
    this.measurer = measurer;
    this.frame = frame;
  }

  /// Keeps a place free of labels.
  void keepFree(Mark.Bounds bounds) {
    taken.add(bounds);
  }

  /// Prefers places that a line does not cross.
  void avoid(List<Mark.Point> points) {
    line = points;
  }

  /// The label at the first free place around its point: right, left, above, below, the corners, then a little farther off.
  Optional<Mark.Label> beside(Mark.Point point, String text, Face face, Ink ink) {
    double width = measurer.width(text, face);
    double height = face.size() + 3;
    List<Mark.Bounds> free = Stream.of(
            new Mark.Bounds(point.x() + GAP, point.y() - height / 2, width, height),
            new Mark.Bounds(point.x() - GAP - width, point.y() - height / 2, width, height),
            new Mark.Bounds(point.x() - width / 2, point.y() - GAP - height, width, height),
            new Mark.Bounds(point.x() - width / 2, point.y() + GAP, width, height),
            new Mark.Bounds(point.x() + CORNER, point.y() - CORNER - height, width, height),
            new Mark.Bounds(point.x() - CORNER - width, point.y() - CORNER - height, width, height),
            new Mark.Bounds(point.x() + CORNER, point.y() + CORNER, width, height),
            new Mark.Bounds(point.x() - CORNER - width, point.y() + CORNER, width, height),
            new Mark.Bounds(point.x() + FAR, point.y() - height / 2, width, height),
            new Mark.Bounds(point.x() + CORNER, point.y() - FAR - height / 2, width, height),
            new Mark.Bounds(point.x() + CORNER, point.y() + FAR - height / 2, width, height),
            new Mark.Bounds(point.x() + FAR, point.y() - CORNER - height, width, height),
            new Mark.Bounds(point.x() + FAR, point.y() + CORNER, width, height),
            new Mark.Bounds(point.x() - FAR - width, point.y() - CORNER - height, width, height),
            new Mark.Bounds(point.x() - FAR - width, point.y() + CORNER, width, height),
            new Mark.Bounds(point.x() + FAR, point.y() - 2 * FAR, width, height),
            new Mark.Bounds(point.x() + FAR, point.y() + FAR, width, height))
        .filter(this::free)
        .toList();
    Optional<Mark.Bounds> place = free.stream().filter(this::offTheLine).findFirst().or(() -> free.stream().findFirst());
    place.ifPresent(taken::add);
    return place.map(bounds -> new Mark.Label(text, bounds.x(), bounds.y() + height - 4, width, face, ink));
  }

  private boolean offTheLine(Mark.Bounds bounds) {
    for (int i = 1; i < line.size(); i++) {
      Mark.Point from = line.get(i - 1);
      Mark.Point to = line.get(i);
      double steps = Math.max(1, Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / LINE_STEP));
      for (int step = 0; step <= steps; step++) {
        if (bounds.contains(from.x() + (to.x() - from.x()) * step / steps, from.y() + (to.y() - from.y()) * step / steps)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean free(Mark.Bounds bounds) {
    return bounds.x() >= frame.x()
        && bounds.y() >= frame.y()
        && bounds.x() + bounds.width() <= frame.x() + frame.width()
        && bounds.y() + bounds.height() <= frame.y() + frame.height()
        && taken.stream().noneMatch(bounds::overlaps);
  }
}
