package twotrack.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of the frames of one script, in ms.
final class FrameTimes {
  private static final double NANOS = 1e6;

  private final double[] times;
  private int count;

  FrameTimes(int most) {
    times = new double[most];
  }

  void add(long nanos) {
    times[count++] = nanos / NANOS;
  }

  int size() {
    return count;
  }

  /// The times of some frames in the order in which they came.
  FrameTimes part(int from, int to) {
    var part = new FrameTimes(to - from);
    System.arraycopy(times, from, part.times, 0, to - from);
    part.count = to - from;
    return part;
  }

  /// The time that a share of the frames kept.
  double quantile(double share) {
    double[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[(int) Math.ceil(share * count) - 1];
  }

  String json() {
    return String.format(Locale.ROOT, "{\"p50\":%.1f,\"p95\":%.1f,\"max\":%.1f}", quantile(0.5), quantile(0.95), quantile(1));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", quantile(0.5), quantile(0.95), quantile(1));
  }
}
