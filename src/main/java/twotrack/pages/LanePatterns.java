package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;

/// Gives each lane of a picture its own pattern, so that lanes stay apart where paper has no colours.
final class LanePatterns {
  private static final double PLATE = 2;

  private LanePatterns() {}

  /// The same picture with patterns: bars hatched except under their titles, points as shapes.
  static TimelinePicture of(TimelinePicture picture) {
    List<Mark> marks = picture.lanes().marks().stream().map(mark -> patterned(mark, picture)).toList();
    return new TimelinePicture(picture.scale(), picture.header(), new Drawing(picture.lanes().width(), picture.lanes().height(), marks), picture.boxes());
  }

  private static Mark patterned(Mark mark, TimelinePicture picture) {
    if (!(mark instanceof Mark.Group(TimelineTarget.OneEvent target, var title, var bounds, var inner))) {
      return mark;
    }
    double middle = bounds.y() + bounds.height() / 2;
    Optional<Integer> lane = IntStream.range(0, picture.boxes().size()).boxed().filter(i -> holds(picture.boxes().get(i), middle)).findFirst();
    if (lane.isEmpty()) {
      return mark;
    }
    return new Mark.Group(target, title, bounds, event(inner, LanePattern.of(lane.get())));
  }

  private static boolean holds(TimelinePicture.LaneBox box, double y) {
    return y >= box.top() && y < box.top() + box.height();
  }

  private static List<Mark> event(List<Mark> inner, LanePattern pattern) {
    var marks = new ArrayList<Mark>();
    for (Mark mark : inner) {
      switch (mark) {
        case Mark.Dot dot -> marks.add(pattern.point(dot));
        case Mark.Box box when box.fill().isPresent() && box.fill().get() instanceof Ink.Tint tint -> {
          marks.add(box);
          var area = new Mark.Bounds(box.x(), box.y(), box.width(), box.height());
          marks.addAll(pattern.hatch(area, tint.with(Ink.Strength.SOLID)));
          inner.forEach(other -> plate(marks, other, box));
        }
        default -> marks.add(mark);
      }
    }
    return marks;
  }

  /// A quiet ground under a text on a bar.
  private static void plate(List<Mark> marks, Mark mark, Mark.Box bar) {
    switch (mark) {
      case Mark.Label label when !label.text().isBlank() -> {
        double left = Math.max(bar.x(), label.x() - PLATE);
        double right = Math.min(bar.x() + bar.width(), label.x() + label.width() + PLATE);
        if (right > left) {
          marks.add(new Mark.Box(left, bar.y() + PLATE, right - left, bar.height() - 2 * PLATE, 0, bar.fill(), Optional.empty()));
        }
      }
      case Mark.Group group -> group.marks().forEach(inner -> plate(marks, inner, bar));
      default -> {}
    }
  }
}
