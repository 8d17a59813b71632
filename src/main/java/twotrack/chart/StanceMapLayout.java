package twotrack.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Messages;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.stance.CurvePoint;
import twotrack.stance.StanceIndex;
import twotrack.stance.TurningPoint;
import twotrack.timeline.LaneColors;

/// The two axes of a model as a plane: its named regions, the subject's path through time, and where the others stand on the day.
public final class StanceMapLayout {
  private static final Face NAME = Face.bold(12);
  private static final Face AXIS = Face.regular(11);
  private static final Face SMALL = Face.regular(10.5);
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

  /// The map on a day; a sentence in its place where the model has not exactly two axes.
  public StanceMap layout(MapScene scene, LocalDate day, double width, double height) {
    List<AxisLook> looks = scene.subject().looks();
    if (looks.size() != 2) {
      return new StanceMap(new Drawing(width, height, sentence(scene.subject(), width)), List.of());
    }
    int epochDay = EventTable.epochDay(day);
    MapFrame frame = frame(scene, epochDay, new Mark.Bounds(LEFT, HEAD, Math.max(1, width - LEFT - RIGHT), Math.max(1, height - HEAD - FOOT)));
    List<StanceMap.Step> path = path(scene.subject().index(), frame);
    var marks = new ArrayList<Mark>();
    var places = new LabelPlaces(measurer, frame.plane());
    places.avoid(path.stream().map(StanceMap.Step::place).toList());
    var ground = new MapGround(measurer, scene.subject(), frame);
    Ink.Tint tint = tint(scene, scene.subject().index());
    ground.grounds(marks);
    envelope(marks, scene, frame, epochDay, tint);
    ground.names(marks, places);
    path(marks, path, epochDay, tint);
    List<Spot> spots = spots(scene, frame, epochDay, tint);
    spots.forEach(spot -> places.keepFree(around(spot.at(), spot.radius())));
    spots.reversed().forEach(spot -> marks.add(new Mark.Dot(spot.at().x(), spot.at().y(), spot.radius(), Optional.of(spot.fill()), Optional.of(spot.ring()))));
    spots.forEach(spot -> places.beside(spot.at(), spot.name(), spot.face(), spot.ink()).ifPresent(marks::add));
    return new StanceMap(new Drawing(width, height, marks), path);
  }

  private List<Mark> sentence(StanceScene scene, double width) {
    String text = measurer.fitted(scene.messages().text("stance.map.axes", scene.index().model().axes().size()), AXIS, width);
    return List.of(new Mark.Label(text, 0, HEAD, measurer.width(text, AXIS), AXIS, Ink.Role.TEXT_MUTED));
  }

  private static MapFrame frame(MapScene scene, int day, Mark.Bounds plane) {
    AxisLook across = scene.subject().looks().getFirst();
    AxisLook up = scene.subject().looks().getLast();
    return new MapFrame(plane, across, up, range(scene, across, day), range(scene, up, day));
  }

  private static IndexRange range(MapScene scene, AxisLook look, int day) {
    String axis = look.axis().id();
    DoubleStream own = points(scene.subject().index(), axis).stream().mapToDouble(CurvePoint::index);
    DoubleStream present = Stream.concat(Stream.of(scene.subject().index()), scene.others().stream()).mapToDouble(index -> index.index(axis, day));
    return IndexRange.holding(DoubleStream.concat(own, present), SLACK);
  }

  private static List<CurvePoint> points(StanceIndex index, String axis) {
    OptionalInt first = index.firstDay();
    return first.isEmpty() || first.getAsInt() > index.lastDay() ? List.of() : index.curve(axis, first.getAsInt(), index.lastDay(), PATH_POINTS);
  }

  /// Every day on which an axis jumps or bends and the day before it, with evenly spaced days between them.
  private static List<StanceMap.Step> path(StanceIndex index, MapFrame frame) {
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
    return days.stream().map(day -> new StanceMap.Step(day, frame.place(index, day))).toList();
  }

  private static Ink.Tint tint(MapScene scene, StanceIndex index) {
    var dataset = scene.subject().dataset();
    return new LaneColors(dataset).tint(Facet.COMPANY, dataset.events().indexOf(Facet.COMPANY, index.subject()));
  }

  private static boolean hasBegun(StanceIndex index, int day) {
    return index.firstDay().isPresent() && index.firstDay().getAsInt() <= day;
  }

  /// The envelope as a box, cut off where the plane ends.
  private static void envelope(List<Mark> marks, MapScene scene, MapFrame frame, int day, Ink.Tint tint) {
    StanceIndex index = scene.subject().index();
    if (hasBegun(index, day)) {
      var across = index.envelope(frame.across().axis().id(), day);
      var up = index.envelope(frame.up().axis().id(), day);
      double x = Math.max(frame.plane().x(), frame.x(across.low()));
      double y = frame.y(up.high());
      double width = Math.max(2, frame.x(across.high()) - x);
      double height = Math.max(2, Math.min(frame.plane().y() + frame.plane().height(), frame.y(up.low())) - y);
      double radius = Math.min(8, Math.min(width, height) / 2);
      marks.add(new Mark.Box(x, y, width, height, radius, Optional.of(tint.with(Ink.Strength.WASH)), Optional.of(new Stroke(tint.with(Ink.Strength.SOFT), 1))));
    }
  }

  /// Past solid, future faint, a mark at the start of each quarter.
  private static void path(List<Mark> marks, List<StanceMap.Step> path, int day, Ink.Tint tint) {
    Ink.Tint faint = tint.with(Ink.Strength.SOFT);
    List<Mark.Point> past = path.stream().filter(step -> step.day() <= day).map(StanceMap.Step::place).toList();
    List<Mark.Point> future = path.stream().skip(Math.max(0, past.size() - 1)).map(StanceMap.Step::place).toList();
    if (future.size() > 1) {
      marks.add(new Mark.Path(future, Optional.empty(), Optional.of(new Stroke(faint, 1.25))));
    }
    if (past.size() > 1) {
      marks.add(new Mark.Path(past, Optional.empty(), Optional.of(new Stroke(tint, 1.75))));
    }
    LocalDate quarter = LocalDate.MIN;
    for (StanceMap.Step step : path) {
      LocalDate own = LocalDate.ofEpochDay(step.day()).with(IsoFields.DAY_OF_QUARTER, 1);
      if (!own.equals(quarter)) {
        quarter = own;
        marks.add(new Mark.Dot(step.place().x(), step.place().y(), 2, Optional.of(step.day() <= day ? tint : faint), Optional.empty()));
      }
    }
  }

  /// A marked place with its name.
  private record Spot(Mark.Point at, double radius, Ink fill, Stroke ring, String name, Face face, Ink ink) {}

  /// What is marked and named, the most important first: the present, past turning points, the others, turning points to come.
  private static List<Spot> spots(MapScene scene, MapFrame frame, int day, Ink.Tint tint) {
    var spots = new ArrayList<Spot>();
    StanceIndex index = scene.subject().index();
    if (hasBegun(index, day)) {
      spots.add(new Spot(frame.place(index, day), 6.5, tint, new Stroke(Ink.Role.SURFACE, 2), scene.subject().subjectName(), NAME, Ink.Role.TEXT));
    }
    List<TurningPoint> turns = index.turningPoints();
    turns.stream().filter(turn -> turn.day() <= day).forEach(turn -> spots.add(turn(scene, frame, turn, tint)));
    for (StanceIndex other : scene.others()) {
      if (hasBegun(other, day)) {
        Ink.Tint own = tint(scene, other);
        String name = scene.subject().name(other.subject());
        spots.add(new Spot(frame.place(other, day), 4.5, own.with(Ink.Strength.SOFT), new Stroke(own, 1.25), name, SMALL, Ink.Role.TEXT_MUTED));
      }
    }
    turns.stream().filter(turn -> turn.day() > day).forEach(turn -> spots.add(turn(scene, frame, turn, tint.with(Ink.Strength.SOFT))));
    return spots;
  }

  private static Spot turn(MapScene scene, MapFrame frame, TurningPoint turn, Ink ring) {
    Messages messages = scene.subject().messages();
    String month = DateTimeFormatter.ofPattern(messages.text("stance.map.month"), messages.language().locale()).format(LocalDate.ofEpochDay(turn.day()));
    return new Spot(frame.place(scene.subject().index(), turn.day()), 3.5, Ink.Role.SURFACE, new Stroke(ring, 1.75), month, SMALL, Ink.Role.TEXT_MUTED);
  }

  private static Mark.Bounds around(Mark.Point at, double radius) {
    return new Mark.Bounds(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
  }
}
