package twotrack.stance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import twotrack.model.StanceModel;
import twotrack.model.StanceModel.ActionClass;

/// How fast each class of action fades: half of it is left after one half-life. A class without a half-life never fades.
///
/// @param halfLifeDays by class, days
record Fading(Map<ActionClass, Double> halfLifeDays) {
  /// Length of a month in days: the mean Gregorian year / 12.
  static final double MONTH_DAYS = 365.2425 / 12;

  /// Nothing fades.
  static final Fading NEVER = new Fading(Map.of());

  Fading {
    var byClass = new EnumMap<ActionClass, Double>(ActionClass.class);
    byClass.putAll(halfLifeDays);
    halfLifeDays = Collections.unmodifiableMap(byClass);
  }

  /// The half-lives of a model, each multiplied by a factor.
  static Fading of(StanceModel.Constants constants, double factor) {
    var days = new EnumMap<ActionClass, Double>(ActionClass.class);
    constants.halfLifeMonths().forEach((actionClass, months) -> days.put(actionClass, months * MONTH_DAYS * factor));
    return new Fading(days);
  }

  /// Half-life of a class in days; infinite for one that never fades.
  double halfLife(ActionClass actionClass) {
    return halfLifeDays.getOrDefault(actionClass, Double.POSITIVE_INFINITY);
  }

  /// What is left after some days: 2^(−days / half-life), 1 down to 0.
  double left(ActionClass actionClass, double days) {
    return Math.pow(2, -days / halfLife(actionClass));
  }
}
