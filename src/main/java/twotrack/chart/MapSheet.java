package twotrack.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.drawing.Mark;

/// A map without a day: what stays while the cursor day moves.
///
/// @param frame of the plane; empty where the model has not exactly two axes, and a sentence stands in its place
/// @param ground what lies under the envelope
/// @param lettering what must stay legible over it, and the whole path, faint
/// @param path in time order; empty where nothing is coded or there is no map
/// @param reserved places that no other label may take
public record MapSheet(
    MapScene scene, double width, double height, Optional<MapFrame> frame, List<Mark> ground, List<Mark> lettering, List<Step> path,
    List<Mark.Bounds> reserved) {
  public MapSheet {
    ground = List.copyOf(ground);
    lettering = List.copyOf(lettering);
    path = List.copyOf(path);
    reserved = List.copyOf(reserved);
  }

  /// Where the subject stands on a day (epoch day).
  public record Step(int day, Mark.Point place) {}

  /// The day on which the path comes closest to a place, for dragging along it; empty without a path. Between two days that follow each other, where
  /// an event makes the path jump, the subject never stands.
  public OptionalInt nearestDay(double x, double y) {
    if (path.isEmpty()) {
      return OptionalInt.empty();
    }
    int nearest = path.getFirst().day();
    double least = distance(path.getFirst().place(), x, y);
    for (int i = 1; i < path.size(); i++) {
      Step from = path.get(i - 1);
      Step to = path.get(i);
      double on = along(from.place(), to.place(), x, y);
      double share = to.day() - from.day() > 1 ? on : Math.rint(on);
      var foot = new Mark.Point(mix(from.place().x(), to.place().x(), share), mix(from.place().y(), to.place().y(), share));
      double distance = distance(foot, x, y);
      if (distance < least) {
        least = distance;
        nearest = (int) Math.round(mix(from.day(), to.day(), share));
      }
    }
    return OptionalInt.of(nearest);
  }

  /// How far along a segment its point closest to a place lies, 0 to 1.
  private static double along(Mark.Point from, Mark.Point to, double x, double y) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    return length == 0 ? 1 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / length, 0, 1);
  }

  private static double distance(Mark.Point point, double x, double y) {
    return Math.hypot(point.x() - x, point.y() - y);
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }
}
