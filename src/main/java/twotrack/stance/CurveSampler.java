package twotrack.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Chooses the points that stand for a curve: every jump and bend as far as there is room, and evenly spaced days between them.
final class CurveSampler {
  /// Below this many index points a breakpoint is a bend, drawn with one point.
  private static final double LEAST_JUMP = 1e-6;

  private final AxisCurve curve;

  CurveSampler(AxisCurve curve) {
    this.curve = curve;
  }

  /// A jump or bend of the curve.
  private record Jump(CurvePoint foot, CurvePoint top) {
    double size() {
      return foot.distance(top);
    }
  }

  /// At most half of the points go to jumps, the largest first.
  List<CurvePoint> sample(int from, int to, int maxPoints) {
    List<Jump> jumps =
        curve.breakpoints(from, to)
            .mapToObj(day -> new Jump(curve.pointBefore(day), curve.point(day)))
            .sorted(Comparator.comparingDouble(jump -> -jump.size()))
            .limit(maxPoints / 4)
            .toList();
    Set<Integer> jumpDays = jumps.stream().map(jump -> jump.top().day()).collect(Collectors.toCollection(HashSet::new));
    var points = new ArrayList<CurvePoint>();
    for (Jump jump : jumps) {
      if (jump.size() > LEAST_JUMP) {
        points.add(jump.foot());
      }
      points.add(jump.top());
    }
    evenDays(from, to, maxPoints - points.size()).stream().filter(day -> !jumpDays.contains(day)).map(curve::point).forEach(points::add);
    points.sort(Comparator.comparingInt(CurvePoint::day));
    return points;
  }

  /// Up to `count` days from `from` to `to`, both included.
  private static Set<Integer> evenDays(int from, int to, int count) {
    var days = new TreeSet<Integer>();
    long steps = Math.min((long) to - from, count - 1L);
    for (long i = 0; i <= steps; i++) {
      days.add((int) (from + (steps == 0 ? 0 : i * ((long) to - from) / steps)));
    }
    return days;
  }
}
