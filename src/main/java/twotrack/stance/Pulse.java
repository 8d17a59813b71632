package twotrack.stance;

import twotrack.model.StanceModel.ActionClass;

/// An amount of evidence that appears on a day, stays whole through another day, and fades after it (STANCE section 4).
///
/// Everything that an index sums has this one shape: an impulse is whole on its onset alone, a commitment through its end. An end before the
/// onset is allowed; the pulse then appears already faded.
///
/// @param amount weight times quality of the evidence
/// @param from epoch day of the onset
/// @param through last epoch day before it fades, or [#FOREVER]
record Pulse(double amount, int from, int through, ActionClass actionClass) {
  /// Stands for a commitment without end.
  static final int FOREVER = Integer.MAX_VALUE;

  /// The same days with another amount.
  Pulse withAmount(double other) {
    return new Pulse(other, from, through, actionClass);
  }

  /// The factor k: 0 before the onset, 1 while whole, then fading towards 0.
  double share(int day, Fading fading) {
    if (day < from) {
      return 0;
    }
    return day <= through ? 1 : fading.left(actionClass, (double) day - through);
  }

  /// The amount that counts on a day.
  double at(int day, Fading fading) {
    return amount * share(day, fading);
  }
}
