package twotrack.chart;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.RankBy;
import twotrack.stance.Ranking;
import twotrack.stance.StanceIndex;

/// What makes the index of an axis on a day: its contributions, each from where the ones before it end.
///
/// Bars are made when somebody first looks at them or at one after them: the first few of a hundred thousand cost as little as those of a hundred. For
/// one thread.
public final class Waterfall {
  private final StanceModel.Axis axis;
  private final Bars bars;
  private final double sum;
  private final double gains;
  private final double index;

  private Waterfall(StanceIndex stance, StanceModel.Axis axis, int day, Ranking ranking) {
    this.axis = axis;
    bars = new Bars(ranking, day);
    sum = stance.sum(axis.id(), day);
    gains = stance.gains(axis.id(), day);
    index = stance.index(axis.id(), day);
  }

  /// One contribution, from and to a running sum.
  public record Bar(Contribution contribution, double from, double to) {}

  /// The waterfall of one axis, the strongest contributions first.
  ///
  /// @param day epoch day
  public static Waterfall of(StanceIndex stance, StanceModel.Axis axis, int day) {
    return of(stance, axis, day, stance.ranking(axis.id(), RankBy.STRENGTH));
  }

  /// The waterfall of one axis.
  ///
  /// @param day epoch day
  /// @param ranking of that axis
  public static Waterfall of(StanceIndex stance, StanceModel.Axis axis, int day, Ranking ranking) {
    return new Waterfall(stance, axis, day, ranking);
  }

  /// Whose index it makes.
  public StanceModel.Axis axis() {
    return axis;
  }

  /// All contributions that add something, in their order; their products sum to S. Cannot be changed.
  public List<Bar> bars() {
    return bars;
  }

  /// S, where the last bar ends.
  public double sum() {
    return sum;
  }

  /// I.
  public double index() {
    return index;
  }

  /// No running sum is smaller, whatever the order: the sum of what takes away, 0 or below.
  public double least() {
    return Math.min(0, sum - gains);
  }

  /// No running sum is larger, whatever the order: the sum of what adds, 0 or above.
  public double most() {
    return Math.max(0, gains);
  }

  /// How many bars were made so far.
  public int made() {
    return bars.made.size();
  }

  private static final class Bars extends AbstractList<Bar> implements RandomAccess {
    private final int size;
    private final Iterator<Contribution> contributions;
    private final List<Bar> made = new ArrayList<>();

    Bars(Ranking ranking, int day) {
      size = ranking.size(day);
      contributions = ranking.on(day);
    }

    @Override
    public Bar get(int place) {
      Objects.checkIndex(place, size);
      while (made.size() <= place) {
        Contribution next = contributions.next();
        double from = made.isEmpty() ? 0 : made.getLast().to();
        made.add(new Bar(next, from, from + next.product()));
      }
      return made.get(place);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
