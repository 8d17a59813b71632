package twotrack.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twotrack.model.StanceModel;
import twotrack.stance.TurningPoint.Cause;

/// Finds the turning points among the phases. A position that does not hold is passed over: neither does it turn, nor is one that returns after it new.
final class TurningPoints {
  private static final Comparator<Cause> LARGEST_FIRST =
      Comparator.comparingDouble((Cause cause) -> -Math.abs(cause.change())).thenComparingInt(Cause::row).thenComparing(Cause::axis);

  private final StanceModel.Constants constants;
  private final Collection<AxisCurve> axes;

  TurningPoints(StanceModel.Constants constants, Collection<AxisCurve> axes) {
    this.constants = constants;
    this.axes = axes;
  }

  /// The turning points among phases that end with the data; the first phase turns from nothing.
  List<TurningPoint> among(List<Phase> phases) {
    var found = new ArrayList<TurningPoint>();
    Verdict held = phases.isEmpty() ? new Verdict.NotEnoughEvidence() : phases.getFirst().verdict();
    for (int i = 1; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      boolean holds = phase.days().days() >= constants.turningPointDays() || i == phases.size() - 1;
      if (holds && !phase.verdict().equals(held)) {
        int day = phase.days().from();
        found.add(new TurningPoint(day, held, phase.verdict(), causes(day, switched(held, phase.verdict()))));
        held = phase.verdict();
      }
    }
    return found;
  }

  /// The axes that differ; all of them where the position before is not known.
  private Set<String> switched(Verdict from, Verdict to) {
    var switched = new HashSet<String>();
    for (AxisCurve curve : axes) {
      String axis = curve.axis().id();
      if (from instanceof Verdict.NotEnoughEvidence || from.high().contains(axis) != to.high().contains(axis)) {
        switched.add(axis);
      }
    }
    return switched;
  }

  private List<Cause> causes(int day, Set<String> switched) {
    int before = day - constants.causeWindowDays();
    return axes.stream()
        .filter(curve -> switched.contains(curve.axis().id()))
        .flatMap(curve -> curve.impacts().stream().map(impact -> cause(curve, impact, curve.product(impact, day) - curve.product(impact, before))))
        .filter(cause -> cause.change() != 0)
        .sorted(LARGEST_FIRST)
        .limit(TurningPoint.MOST_CAUSES)
        .toList();
  }

  private static Cause cause(AxisCurve curve, Impact impact, double change) {
    return new Cause(impact.event().id(), impact.row(), curve.axis().id(), change);
  }
}
