package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;

/// The names of the lanes at the left of a page, for the part of the lanes that it shows. Lanes may be magnified, names are not.
final class LaneNames {
  private static final double EDGE = 5;
  private static final double LEAST_HEIGHT = 12;

  private final Spread spread;
  private final Spread.Slice slice;

  LaneNames(Spread spread, Spread.Slice slice) {
    this.spread = spread;
    this.slice = slice;
  }

  /// The names and the lines between the lanes, the top of the part at 0.
  List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    for (Mark mark : spread.picture().lanes().marks()) {
      if (mark instanceof Mark.Group(TimelineTarget.LaneName(var id), _, _, _)) {
        spread.picture().boxes().stream().filter(box -> box.id().equals(id)).forEach(box -> lane(marks, (Mark.Group) mark, box));
      }
    }
    return marks;
  }

  private void lane(List<Mark> marks, Mark.Group name, TimelinePicture.LaneBox box) {
    double top = Math.max(0, box.top() * spread.magnification() - slice.top());
    double bottom = Math.min(slice.height(), (box.top() + box.height()) * spread.magnification() - slice.top());
    if (bottom - top < LEAST_HEIGHT) {
      return;
    }
    double width = TimelineLayout.GUTTER - TileCut.SLACK;
    var inner = new ArrayList<Mark>();
    inner.add(Mark.Box.filled(0, top, width, bottom - top, Ink.Role.SURFACE));
    inner.add(new Mark.Box(6, top + 4, 4, bottom - top - 2 * EDGE + 1, 2, Optional.of(box.tint()), Optional.empty()));
    for (Mark mark : name.marks()) {
      if (mark instanceof Mark.Label(var text, double x, double baseline, double length, var face, var ink, var meaning) && baseline - box.top() + EDGE < bottom - top) {
        inner.add(new Mark.Label(text, x, top + baseline - box.top(), length, face, ink, meaning));
      }
    }
    marks.add(new Mark.Group(name.target(), name.title(), new Mark.Bounds(0, top, width, bottom - top), inner));
    marks.add(Mark.Box.filled(0, bottom - 1, spread.width(), 1, Ink.Role.GRID_MAJOR));
  }
}
