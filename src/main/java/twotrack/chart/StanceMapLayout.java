package twotrack.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.stance.CurvePoint;
import twotrack.stance.StanceIndex;

/// The two axes of a model as a plane: its named regions, the subject's path through time, and where the others stand on the day.
public final class StanceMapLayout {
  private static final Face AXIS = Face.regular(11);
  private static final double HEAD = 18;
  private static final double FOOT = 20;
  private static final double LEFT = 27;
  private static final double RIGHT = 1;
  private static final int PATH_POINTS = 400;
  /// Index points below 0 that cannot be seen.
  private static final double SLACK = 0.5;

  private final TextMeasurer measurer;

  public StanceMapLayout(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The map on a day.
  public StanceMap layout(MapScene scene, LocalDate day, double width, double height) {
    return on(sheet(scene, width, height), day);
  }

  /// The map without a day; a sentence in its place where the model has not exactly two axes.
  public MapSheet sheet(MapScene scene, double width, double height) {
    List<AxisLook> looks = scene.subject().looks();
    if (looks.size() != 2) {
      return new MapSheet(scene, width, height, Optional.empty(), List.of(), sentence(scene.subject(), width), List.of(), List.of());
    }
    var plane = new Mark.Bounds(LEFT, HEAD, Math.max(1, width - LEFT - RIGHT), Math.max(1, height - HEAD - FOOT));
    AxisLook across = looks.getFirst();
    AxisLook up = looks.getLast();
    var frame = new MapFrame(plane, across, up, range(scene, across), range(scene, up));
    List<MapSheet.Step> path = path(scene.subject().index(), frame);
    var ground = new MapGround(measurer, scene.subject(), frame);
    var grounds = new ArrayList<Mark>();
    ground.grounds(grounds);
    var lettering = new ArrayList<Mark>();
    List<Mark.Bounds> reserved = ground.names(lettering);
    MapPath.future(lettering, path, scene);
    return new MapSheet(scene, width, height, Optional.of(frame), grounds, lettering, path, reserved);
  }

  /// A sheet on a day: only what depends on the day is laid out.
  public StanceMap on(MapSheet sheet, LocalDate day) {
    return sheet.frame().map(frame -> new MapPresent(measurer, sheet, frame, day).draw()).orElseGet(() -> new StanceMap(sheet, List.of(), List.of()));
  }

  private List<Mark> sentence(StanceScene scene, double width) {
    String text = measurer.fitted(scene.messages().text("stance.map.axes", scene.index().model().axes().size()), AXIS, width);
    return List.of(new Mark.Label(text, 0, HEAD, measurer.width(text, AXIS), AXIS, Ink.Role.TEXT_MUTED));
  }

  /// Holds the subject and the others on all days, so that the plane stands still while the day moves.
  private static IndexRange range(MapScene scene, AxisLook look) {
    Stream<StanceIndex> all = Stream.concat(Stream.of(scene.subject().index()), scene.others().stream());
    return IndexRange.holding(all.flatMap(index -> points(index, look.axis().id()).stream()).mapToDouble(CurvePoint::index), SLACK);
  }

  private static List<CurvePoint> points(StanceIndex index, String axis) {
    OptionalInt first = index.firstDay();
    return first.isEmpty() || first.getAsInt() > index.lastDay() ? List.of() : index.curve(axis, first.getAsInt(), index.lastDay(), PATH_POINTS);
  }

  /// Every day on which an axis jumps or bends and the day before it, with evenly spaced days between them.
  private static List<MapSheet.Step> path(StanceIndex index, MapFrame frame) {
    var days = new TreeSet<Integer>();
    for (AxisLook look : List.of(frame.across(), frame.up())) {
      int before = Integer.MIN_VALUE;
      for (CurvePoint point : points(index, look.axis().id())) {
        days.add(point.day());
        if (point.day() == before && point.day() > index.firstDay().orElse(before)) {
          days.add(point.day() - 1);
        }
        before = point.day();
      }
    }
    return days.stream().map(day -> new MapSheet.Step(day, frame.place(index, day))).toList();
  }
}
