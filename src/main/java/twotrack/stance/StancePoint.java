package twotrack.stance;

import java.util.List;

/// Position and axes of a subject on one day, without the checks that a [StanceReading] adds.
///
/// @param day epoch day
/// @param axes in the order of the stance model
public record StancePoint(int day, Verdict verdict, List<AxisReading> axes) {
  public StancePoint {
    axes = List.copyOf(axes);
  }

  /// How firm the position is.
  public StanceReading.Firmness firmness() {
    return StanceReading.Firmness.of(verdict, axes);
  }

  boolean standsLike(StancePoint other) {
    return verdict.equals(other.verdict) && firmness() == other.firmness();
  }
}
