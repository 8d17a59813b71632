package twotrack.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Messages;
import twotrack.model.EventTable;
import twotrack.stance.Envelope;
import twotrack.stance.StanceIndex;
import twotrack.stance.TurningPoint;

/// What a map shows of one day: the envelope, the path that is past, and named spots where somebody stands or a position turned.
final class MapPresent {
  private static final Face NAME = Face.bold(12);
  private static final Face SMALL = Face.regular(10.5);
  private static final double CORNER = 8;
  /// So large that an exact position can still be seen, px.
  private static final double LEAST = 2;

  private final TextMeasurer measurer;
  private final MapSheet sheet;
  private final MapScene scene;
  private final MapFrame frame;
  private final int day;
  private final Ink.Tint tint;

  MapPresent(TextMeasurer measurer, MapSheet sheet, MapFrame frame, LocalDate day) {
    this.measurer = measurer;
    this.sheet = sheet;
    this.frame = frame;
    this.day = EventTable.epochDay(day);
    scene = sheet.scene();
    tint = MapPath.tint(scene, scene.subject().index());
  }

  StanceMap draw() {
    var envelope = new ArrayList<Mark>();
    envelope(envelope);
    var marks = new ArrayList<Mark>();
    MapPath.past(marks, sheet, day, tint);
    var places = new LabelPlaces(measurer, frame.plane());
    places.avoid(sheet.path().stream().map(MapSheet.Step::place).toList());
    sheet.reserved().forEach(places::keepFree);
    List<Spot> spots = spots();
    spots.forEach(spot -> places.keepFree(around(spot.at(), spot.radius())));
    spots.reversed().forEach(spot -> marks.add(new Mark.Dot(spot.at().x(), spot.at().y(), spot.radius(), Optional.of(spot.fill()), Optional.of(spot.ring()))));
    spots.forEach(spot -> places.beside(spot.at(), spot.name(), spot.face(), spot.ink()).ifPresent(marks::add));
    return new StanceMap(sheet, envelope, marks);
  }

  private boolean hasBegun(StanceIndex index) {
    return index.firstDay().isPresent() && index.firstDay().getAsInt() <= day;
  }

  /// The envelope as a box. Where the plane ends before it, it has no edge: it goes on there.
  private void envelope(List<Mark> marks) {
    StanceIndex index = scene.subject().index();
    if (hasBegun(index)) {
      Envelope across = index.envelope(frame.across().axis().id(), day);
      Envelope up = index.envelope(frame.up().axis().id(), day);
      double left = Math.max(frame.plane().x(), frame.x(across.low()));
      double top = frame.y(up.high());
      double right = Math.max(left + LEAST, frame.x(across.high()));
      double bottom = Math.max(top + LEAST, Math.min(frame.plane().y() + frame.plane().height(), frame.y(up.low())));
      boolean whole = across.low() >= frame.acrossRange().least() && up.low() >= frame.upRange().least();
      double radius = whole ? Math.min(CORNER, Math.min(right - left, bottom - top) / 2) : 0;
      var edge = new Stroke(tint.with(Ink.Strength.SOFT), 1);
      Optional<Ink> fill = Optional.of(tint.with(Ink.Strength.WASH));
      marks.add(new Mark.Box(left, top, right - left, bottom - top, radius, fill, whole ? Optional.of(edge) : Optional.empty()));
      if (!whole) {
        boolean openBelow = up.low() < frame.upRange().least();
        boolean openLeft = across.low() < frame.acrossRange().least();
        marks.add(new Mark.Line(left, top, right, top, edge));
        marks.add(new Mark.Line(right, top, right, bottom, edge));
        if (!openBelow) {
          marks.add(new Mark.Line(left, bottom, right, bottom, edge));
        }
        if (!openLeft) {
          marks.add(new Mark.Line(left, top, left, bottom, edge));
        }
      }
    }
  }

  /// A marked place with its name.
  private record Spot(Mark.Point at, double radius, Ink fill, Stroke ring, String name, Face face, Ink ink) {}

  /// What is marked and named, the most important first: the present, past turning points, the others, turning points to come.
  private List<Spot> spots() {
    var spots = new ArrayList<Spot>();
    StanceIndex index = scene.subject().index();
    if (hasBegun(index)) {
      spots.add(new Spot(frame.place(index, day), 6.5, tint, new Stroke(Ink.Role.SURFACE, 2), scene.subject().subjectName(), NAME, Ink.Role.TEXT));
    }
    List<TurningPoint> turns = index.turningPoints();
    turns.stream().filter(turn -> turn.day() <= day).forEach(turn -> spots.add(turn(turn, tint)));
    for (StanceIndex other : scene.others()) {
      if (hasBegun(other)) {
        Ink.Tint own = MapPath.tint(scene, other);
        String name = scene.subject().name(other.subject());
        spots.add(new Spot(frame.place(other, day), 4.5, own.with(Ink.Strength.SOFT), new Stroke(own, 1.25), name, SMALL, Ink.Role.TEXT_MUTED));
      }
    }
    turns.stream().filter(turn -> turn.day() > day).forEach(turn -> spots.add(turn(turn, tint.with(Ink.Strength.SOFT))));
    return spots;
  }

  private Spot turn(TurningPoint turn, Ink ring) {
    Messages messages = scene.subject().messages();
    String month = DateTimeFormatter.ofPattern(messages.text("stance.map.month"), messages.language().locale()).format(LocalDate.ofEpochDay(turn.day()));
    return new Spot(frame.place(scene.subject().index(), turn.day()), 3.5, Ink.Role.SURFACE, new Stroke(ring, 1.75), month, SMALL, Ink.Role.TEXT_MUTED);
  }

  private static Mark.Bounds around(Mark.Point at, double radius) {
    return new Mark.Bounds(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
  }
}
