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
  private static final double BAR_LEFT = 6;
  private static final double BAR_WIDTH = 4;
  private static final double SWATCH = 13;
  private static final double SHAPE = 4;
  private static final double FIRST_BASELINE = 20;
  private static final double LEADING = 15;
  private static final double TIGHT_LEADING = 13;
  private static final double TWO_LINES = 34;
  private static final double NAME_LEFT = 16;
  private static final double LEAST_HEIGHT = 12;
  private static final double GAP = 8;
  private static final double ROOM = TimelineLayout.GUTTER - TileCut.SLACK - 2 - NAME_LEFT;

  private final Material material;
  private final Spread spread;
  private final Spread.Slice slice;

  LaneNames(Material material, Spread spread, Spread.Slice slice) {
    this.material = material;
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
    double top = Math.max(0, box.top() * spread.sizes().magnification() - slice.top());
    double bottom = Math.min(slice.height(), (box.top() + box.height()) * spread.sizes().magnification() - slice.top());
    if (bottom - top < LEAST_HEIGHT) {
      return;
    }
    double width = TimelineLayout.GUTTER - TileCut.SLACK;
    var inner = new ArrayList<Mark>();
    inner.add(Mark.Box.filled(0, top, width, bottom - top, Ink.Role.SURFACE));
    var bar = new Mark.Bounds(BAR_LEFT, top + EDGE - 1, BAR_WIDTH, bottom - top - 2 * EDGE + 1);
    inner.addAll(material.options().shading() == SnapshotOptions.Shading.PATTERNS ? swatch(box, bar) : List.of(bar(box, bar)));
    inner.addAll(words(name, box, top, bottom));
    marks.add(new Mark.Group(name.target(), name.title(), new Mark.Bounds(0, top, width, bottom - top), inner));
    marks.add(Mark.Box.filled(0, bottom - 1, spread.sizes().width(), 1, Ink.Role.GRID_MAJOR));
  }

  /// The whole name on one or two lines, and the number of events below it, or behind it where there is no height for it.
  private List<Mark> words(Mark.Group name, TimelinePicture.LaneBox box, double top, double bottom) {
    List<Mark.Label> labels = name.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    var style = new Typesetter.Style(labels.getFirst().face(), labels.getFirst().ink());
    double height = bottom - top;
    List<String> whole = material.typesetter().lines(box.name(), style, ROOM, 2);
    List<String> lines = height < TWO_LINES && whole.size() > 1 ? List.of(labels.getFirst().text()) : whole;
    boolean tight = whole.size() > 1 && height < FIRST_BASELINE + LEADING + EDGE;
    var marks = new ArrayList<Mark>();
    double baseline = top + FIRST_BASELINE;
    for (String line : lines) {
      if (baseline < bottom - 2) {
        marks.add(material.typesetter().label(line, style, new Mark.Point(NAME_LEFT, baseline - (tight ? EDGE : 0))));
        baseline += tight ? TIGHT_LEADING : LEADING;
      }
    }
    if (labels.size() > 1) {
      Mark.Label count = labels.getLast();
      double behind = NAME_LEFT + material.typesetter().width(lines.getFirst(), style) + GAP;
      if (baseline < bottom - EDGE) {
        marks.add(count(count, NAME_LEFT, baseline));
      } else if (marks.size() == 1 && behind + count.width() <= NAME_LEFT + ROOM) {
        marks.add(count(count, behind, top + FIRST_BASELINE));
      }
    }
    return marks;
  }

  private Mark count(Mark.Label count, double x, double baseline) {
    return material.typesetter().label(count.text(), new Typesetter.Style(count.face(), count.ink()), new Mark.Point(x, baseline));
  }

  private static Mark bar(TimelinePicture.LaneBox box, Mark.Bounds bar) {
    return new Mark.Box(bar.x(), bar.y(), bar.width(), bar.height(), bar.width() / 2, Optional.of(box.tint()), Optional.empty());
  }

  /// The lane's hatching, and at its head the shape of the lane's points.
  private List<Mark> swatch(TimelinePicture.LaneBox box, Mark.Bounds bar) {
    LanePattern pattern = LanePattern.of(spread.picture().boxes().indexOf(box));
    var area = new Mark.Bounds(0, bar.y(), SWATCH, bar.height());
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(area.x(), area.y(), area.width(), area.height(), box.tint().with(Ink.Strength.SOFT)));
    marks.addAll(pattern.hatch(area, box.tint()));
    double middle = area.x() + SWATCH / 2;
    double head = area.y() + SWATCH / 2 + 1;
    marks.add(Mark.Box.filled(area.x(), area.y(), SWATCH, SWATCH + 1, Ink.Role.SURFACE));
    marks.add(pattern.point(new Mark.Dot(middle, head, SHAPE, Optional.of(box.tint()), Optional.empty())));
    return marks;
  }
}
