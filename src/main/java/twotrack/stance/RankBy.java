package twotrack.stance;

/// What the contributions of a day are ranked by, where it depends on the day.
///
/// Each has a standing for what is whole and one for what fades that order pulses of one sign and one class alike on every day, however long they fade.
public enum RankBy {
  /// By the size of the product, the largest first.
  STRENGTH {
    @Override
    double whole(Pulse pulse) {
      return -Math.abs(pulse.amount());
    }

    @Override
    double fading(Pulse pulse, Fading fading) {
      return -lasting(pulse, fading);
    }

    @Override
    double on(int day, Pulse pulse, Fading fading) {
      return -Math.abs(pulse.at(day, fading));
    }
  },
  /// By the product, the smallest first.
  PRODUCT {
    @Override
    double whole(Pulse pulse) {
      return pulse.amount();
    }

    @Override
    double fading(Pulse pulse, Fading fading) {
      return Math.signum(pulse.amount()) * lasting(pulse, fading);
    }

    @Override
    double on(int day, Pulse pulse, Fading fading) {
      return pulse.at(day, fading);
    }
  },
  /// By the factor k, the most faded first.
  REST {
    @Override
    double whole(Pulse pulse) {
      return 0;
    }

    @Override
    double fading(Pulse pulse, Fading fading) {
      return pulse.through() / fading.halfLife(pulse.actionClass());
    }

    @Override
    double on(int day, Pulse pulse, Fading fading) {
      return pulse.share(day, fading);
    }
  };

  /// The standing among what is whole.
  abstract double whole(Pulse pulse);

  /// The standing among what fades with the same half-life and has the same sign.
  abstract double fading(Pulse pulse, Fading fading);

  /// What decides on a day; a smaller value comes first.
  abstract double on(int day, Pulse pulse, Fading fading);

  /// The binary logarithm of the size that a fading pulse would have had on the day 0: of two, the one with more of it is the larger on every day.
  private static double lasting(Pulse pulse, Fading fading) {
    return Math.log(Math.abs(pulse.amount())) / Math.log(2) + pulse.through() / fading.halfLife(pulse.actionClass());
  }
}
