package twotrack.chart;

import java.util.List;
import java.util.Set;
import twotrack.drawing.Ink;
import twotrack.stance.Verdict;
import twotrack.timeline.LaneColors;

/// The grounds of positions: no axis on is grey, one axis lends its colour, several share a third colour.
final class PositionInks {
  private static final Ink.Tint NONE = new Ink.Tint(0x6e7781, Ink.Strength.WASH);

  private final List<AxisLook> axes;
  private final Ink.Tint several;

  PositionInks(List<AxisLook> axes) {
    this.axes = axes;
    List<Integer> taken = axes.stream().map(look -> look.tint().rgb()).toList();
    int rgb = LaneColors.CYCLE.stream().filter(color -> !taken.contains(color)).findFirst().orElse(LaneColors.CYCLE.getFirst());
    several = new Ink.Tint(rgb, Ink.Strength.WASH);
  }

  /// The ground of the region in which exactly these axes are on.
  Ink.Tint ground(Set<String> high) {
    return switch (high.size()) {
      case 0 -> NONE;
      case 1 -> axes.stream().filter(look -> high.contains(look.axis().id())).findFirst().map(look -> look.tint().with(Ink.Strength.WASH)).orElse(NONE);
      default -> several;
    };
  }

  /// The ground of a verdict; without enough evidence there is no colour.
  Ink ground(Verdict verdict) {
    return verdict instanceof Verdict.NotEnoughEvidence ? Ink.Role.BAND : ground(verdict.high());
  }
}
