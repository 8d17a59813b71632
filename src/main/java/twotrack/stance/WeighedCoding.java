package twotrack.stance;

import twotrack.model.Coding;
import twotrack.model.StanceModel;

/// A coding with the numbers that follow from the action table and the grades of its sources (STANCE sections 2 and 4).
///
/// @param actionClass decides how fast it fades
/// @param base base weight of the action on the axis, with the sign of a reversed coding, so that `weight` = `base` × modifier
/// @param weight `base` × modifier, clamped to −10 … +10
/// @param low smallest plausible weight: stated, else `weight` − max(¼ |weight|, ½); never above `weight`
/// @param high largest plausible weight, likewise; never below `weight`
/// @param q quality of the evidence, 0 to 1: reliability × credibility factor of its best source; 0 without a source
public record WeighedCoding(Coding coding, StanceModel.ActionClass actionClass, double base, double weight, double low, double high, double q) {
  private static final double LARGEST_WEIGHT = 10;
  private static final double RANGE_SHARE = 0.25;
  private static final double LEAST_RANGE = 0.5;

  /// Weighs a coding.
  ///
  /// @param base of the action on the axis, not yet reversed
  static WeighedCoding of(Coding coding, StanceModel.ActionClass actionClass, double base, double q) {
    double signed = coding.reversed() && base != 0 ? -base : base;
    double weight = Math.clamp(signed * coding.modifier(), -LARGEST_WEIGHT, LARGEST_WEIGHT);
    double range = Math.max(RANGE_SHARE * Math.abs(weight), LEAST_RANGE);
    double low = Math.min(coding.low().orElse(weight - range), weight);
    double high = Math.max(coding.high().orElse(weight + range), weight);
    return new WeighedCoding(coding, actionClass, signed, weight, low, high, q);
  }
}
