package twotrack.stance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// How far coders agree on the weights of one axis (STANCE section 5.3).
///
/// @param coders how many coded it; 1 reads "single coder"
/// @param events how many events at least two of them coded
/// @param alpha Krippendorff's alpha, at most 1; empty without such events
public record CoderAgreement(int coders, int events, OptionalDouble alpha) {
  /// From this alpha on agreement is customarily called reliable (Krippendorff, Content Analysis).
  public static final double RELIABLE = 0.8;

  /// From this alpha on it is customarily called tentative.
  public static final double TENTATIVE = 0.667;

  /// How an agreement is customarily read.
  public enum Reading {
    NO_CODINGS,
    SINGLE_CODER,
    /// Several coders, but no event that two of them coded.
    NO_SHARED_EVENTS,
    RELIABLE,
    TENTATIVE,
    LOW
  }

  /// Krippendorff's alpha for interval data: 1 − observed / expected disagreement, where disagreement is the squared difference of two values.
  ///
  /// Observed are the pairs within a unit, each unit weighted 1 / (its values − 1); expected are the pairs among all values of units that have
  /// at least two (Krippendorff, Content Analysis, chapter on reliability). Where all values are equal nothing is left to disagree on, and alpha is 1.
  ///
  /// @param units one row for each thing that was judged, one value for each coder, NaN where a coder gave none
  /// @return empty if no unit has two values
  public static OptionalDouble alpha(List<double[]> units) {
    List<double[]> pairable = units.stream().map(CoderAgreement::present).filter(values -> values.length > 1).toList();
    if (pairable.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] all = pairable.stream().flatMapToDouble(Arrays::stream).toArray();
    if (Arrays.stream(all).distinct().count() == 1) {
      return OptionalDouble.of(1);
    }
    double observed = pairable.stream().mapToDouble(values -> squaredDifferences(values) / (values.length - 1)).sum() / all.length;
    double expected = squaredDifferences(all) / (all.length * (all.length - 1.0));
    return OptionalDouble.of(1 - observed / expected);
  }

  /// The agreement on the events of one axis.
  ///
  /// @param events the codings of each event, whatever became of them between the coders
  static CoderAgreement of(Collection<List<WeighedCoding>> events) {
    long coders = events.stream().flatMap(List::stream).map(weighed -> weighed.coding().coder()).distinct().count();
    List<double[]> units = events.stream().map(codings -> codings.stream().mapToDouble(WeighedCoding::weight).toArray()).toList();
    return new CoderAgreement((int) coders, (int) units.stream().filter(unit -> unit.length > 1).count(), alpha(units));
  }

  /// The customary reading.
  public Reading reading() {
    if (coders == 0) {
      return Reading.NO_CODINGS;
    }
    if (coders == 1) {
      return Reading.SINGLE_CODER;
    }
    if (alpha.isEmpty()) {
      return Reading.NO_SHARED_EVENTS;
    }
    double value = alpha.getAsDouble();
    if (value >= RELIABLE) {
      return Reading.RELIABLE;
    }
    return value >= TENTATIVE ? Reading.TENTATIVE : Reading.LOW;
  }

  private static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /// The sum of (a − b)² over all ordered pairs of different places, which is 2 n times the sum of squared deviations from the mean.
  private static double squaredDifferences(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return 2 * values.length * Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
  }
}
