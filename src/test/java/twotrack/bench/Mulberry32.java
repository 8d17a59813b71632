package twotrack.bench;

/// The small random generator of the measurements in other tools, so that all of them see the same events: mulberry32 by Tommy Ettinger, public domain.
final class Mulberry32 {
  private int state;

  Mulberry32(int seed) {
    state = seed;
  }

  /// 0 to below 1.
  double next() {
    state += 0x6D2B79F5;
    int mixed = (state ^ (state >>> 15)) * (state | 1);
    mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
    return Integer.toUnsignedLong(mixed ^ (mixed >>> 14)) / 4294967296.0;
  }

  /// 0 to below a bound.
  int below(int bound) {
    return (int) (next() * bound);
  }

  boolean withChance(double chance) {
    return next() < chance;
  }
}
