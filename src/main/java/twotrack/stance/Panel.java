package twotrack.stance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import twotrack.model.StanceModel;
import twotrack.stance.StanceReading.Influence;
import twotrack.stance.StanceReading.LensReading;

/// Puts together what the panel says of a day. The settings of the sensitivity check are stepped once, for all days.
final class Panel {
  private final StanceModel model;
  private final List<AxisCurve> axes;
  private final Positions positions;
  private final Settings settings;

  Panel(StanceModel model, List<AxisCurve> axes, Positions positions) {
    this.model = model;
    this.axes = axes;
    this.positions = positions;
    settings = new Settings(model, axes, positions.firstDay().orElse(Pulse.FOREVER));
  }

  StanceReading reading(int day) {
    Optional<Phase> phase = positions.at(day);
    Set<String> on = positions.on(day);
    return new StanceReading(
        day,
        phase.map(Phase::verdict).orElseGet(Verdict.NotEnoughEvidence::new),
        axes.stream().map(curve -> curve.reading(day)).toList(),
        phase.map(now -> OptionalInt.of(now.days().from())).orElseGet(OptionalInt::empty),
        phase.flatMap(positions::before),
        positions.codings(day),
        twoTrackness(day),
        influence(day),
        settings.compare(day, on),
        Arrays.stream(Lens.values()).map(lens -> lensReading(lens, day, on)).toList());
  }

  private double twoTrackness(int day) {
    return axes.stream().mapToDouble(curve -> Math.max(curve.index(day), 0)).min().orElse(0);
  }

  /// What leaving out one event after the other would find (STANCE section 5.1).
  private Optional<Influence> influence(int day) {
    Optional<Impact> strongest = Optional.empty();
    double largest = 0;
    for (AxisCurve curve : axes) {
      double sum = curve.sum(day);
      for (Impact impact : curve.extremes(day).toList()) {
        double change = Math.abs(curve.indexOf(sum) - curve.indexOf(sum - curve.product(impact, day)));
        if (change > largest) {
          largest = change;
          strongest = Optional.of(impact);
        }
      }
    }
    return strongest.map(impact -> new Influence(impact.event().id(), impact.row(), perAxis(curve -> curve.indexWithout(impact.event().id(), day))));
  }

  /// What a lens names. Between the two thresholds it is taken to agree with the index, since there no state would change.
  private LensReading lensReading(Lens lens, int day, Set<String> on) {
    var high = new HashSet<String>();
    for (AxisCurve curve : axes) {
      StanceModel.Axis axis = curve.axis();
      double value = curve.lens(lens, day);
      if (value >= axis.on() || (value >= axis.off() && on.contains(axis.id()))) {
        high.add(axis.id());
      }
    }
    return new LensReading(lens, perAxis(curve -> curve.lens(lens, day)), Verdict.of(model.positions(), high), high.equals(on));
  }

  private Map<String, Double> perAxis(ToDoubleFunction<AxisCurve> value) {
    return axes.stream().collect(Collectors.toMap(curve -> curve.axis().id(), value::applyAsDouble));
  }
}
