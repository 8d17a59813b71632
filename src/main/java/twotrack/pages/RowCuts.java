package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import twotrack.drawing.Mark;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;

/// Parts the height of lanes that are higher than a page between rows of events, and between lanes where one ends near the page's end.
final class RowCuts {
  /// A lane's end is taken for the page's if at most this share of the page stays empty.
  private static final double EMPTY_SHARE = 0.2;

  /// Of a row of events, not of the small marks that other lanes are tied by.
  private static final double ROW_HEIGHT = 16;
  private static final double CLEARANCE = 2;

  private final double height;
  private final double room;
  private final List<double[]> events = new ArrayList<>();
  private final TreeSet<Double> laneEnds = new TreeSet<>();
  private final TreeSet<Double> rowStarts = new TreeSet<>();

  /// @param room for lanes on one page
  RowCuts(TimelinePicture picture, double magnification, double room) {
    height = Spread.usedHeight(picture) * magnification;
    this.room = room;
    picture.boxes().forEach(box -> laneEnds.add((box.top() + box.height()) * magnification));
    groups(picture).map(Mark.Group::bounds).filter(bounds -> bounds.height() >= ROW_HEIGHT).forEach(bounds -> {
      events.add(new double[] {bounds.y() * magnification, (bounds.y() + bounds.height()) * magnification});
      rowStarts.add(bounds.y() * magnification - CLEARANCE);
    });
  }

  private static Stream<Mark.Group> groups(TimelinePicture picture) {
    return picture.lanes().marks().stream()
        .flatMap(mark -> mark instanceof Mark.Group group ? Stream.of(group) : Stream.empty())
        .filter(group -> group.target() instanceof TimelineTarget.OneEvent || group.target() instanceof TimelineTarget.Cluster);
  }

  /// The parts from top to bottom.
  ///
  /// @param below height of what stands under the last part
  List<Spread.Slice> slices(double below) {
    var slices = new ArrayList<Spread.Slice>();
    double top = 0;
    while (height - top + below > room && height - top > 0) {
      double end = height - top > room ? cut(top) : shared(top, below);
      slices.add(new Spread.Slice(top, end - top));
      top = end;
    }
    slices.add(new Spread.Slice(top, height - top));
    return slices;
  }

  /// Where the last part begins that has room for what stands below it.
  private double shared(double top, double below) {
    double least = height - (room - below);
    return laneEnds.stream().filter(end -> end >= least && end > top && end < height).findFirst()
        .or(() -> rowStarts.stream().filter(start -> start >= least && start > top && isFree(start)).findFirst())
        .orElse(height);
  }

  private double cut(double top) {
    double limit = top + room;
    DoubleStream lanes = laneEnds.stream().mapToDouble(end -> end).filter(end -> end <= limit && end > top + room * (1 - EMPTY_SHARE));
    return lanes.max().orElseGet(() ->
        rowStarts.headSet(limit, true).descendingSet().stream().filter(start -> start > top && isFree(start)).findFirst().orElse(Math.min(limit, height)));
  }

  private boolean isFree(double y) {
    return events.stream().noneMatch(event -> event[0] < y && y < event[1]);
  }
}
