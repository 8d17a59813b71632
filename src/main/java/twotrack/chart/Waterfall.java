package twotrack.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.StanceIndex;

/// What makes the index of an axis on a day: its contributions, each from where the ones before it end.
///
/// @param bars those that add something, the strongest first unless they were sorted; their products sum to `sum`
/// @param sum S, where the last bar ends
/// @param index I
public record Waterfall(StanceModel.Axis axis, List<Bar> bars, double sum, double index) {
  private static final Comparator<Contribution> STRONGEST_FIRST =
      Comparator.comparingDouble((Contribution contribution) -> -Math.abs(contribution.product())).thenComparing(Contribution::event);

  public Waterfall {
    bars = List.copyOf(bars);
  }

  /// One contribution, from and to a running sum.
  public record Bar(Contribution contribution, double from, double to) {}

  /// The waterfall of one axis.
  ///
  /// @param day epoch day
  public static Waterfall of(StanceIndex index, StanceModel.Axis axis, int day) {
    List<Contribution> counting = index.contributions(axis.id(), day).stream().filter(one -> one.product() != 0).sorted(STRONGEST_FIRST).toList();
    return new Waterfall(axis, stacked(counting), index.sum(axis.id(), day), index.index(axis.id(), day));
  }

  /// The same contributions in another order, each again from where the ones before it end; equal ones keep their order.
  public Waterfall sorted(Comparator<Bar> order) {
    return new Waterfall(axis, stacked(bars.stream().sorted(order).map(Bar::contribution).toList()), sum, index);
  }

  private static List<Bar> stacked(List<Contribution> contributions) {
    var bars = new ArrayList<Bar>();
    double running = 0;
    for (Contribution contribution : contributions) {
      bars.add(new Bar(contribution, running, running + contribution.product()));
      running += contribution.product();
    }
    return bars;
  }

  /// The smallest running sum, 0 or below.
  public double least() {
    return bars.stream().mapToDouble(Bar::to).reduce(0, Math::min);
  }

  /// The largest running sum, 0 or above.
  public double most() {
    return bars.stream().mapToDouble(Bar::to).reduce(0, Math::max);
  }
}
