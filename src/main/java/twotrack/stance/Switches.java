package twotrack.stance;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The days on which an axis switches on and off in turn, beginning off: the state that stepping day by day with two thresholds would reach
/// (STANCE section 6), found by jumping from switch to switch.
///
/// It covers all days to come, because without further events the sums go on fading.
final class Switches {
  private final int[] days;

  private Switches(int[] days) {
    this.days = days;
  }

  /// Steps from the day of the first coding.
  static Switches of(AxisIndex axis, int firstDay) {
    var days = IntStream.builder();
    boolean on = false;
    int day = axis.switchesOn(firstDay);
    while (day != Pulse.FOREVER) {
      days.add(day);
      on = !on;
      day = on ? axis.switchesOff(day + 1) : axis.switchesOn(day + 1);
    }
    return new Switches(days.build().toArray());
  }

  /// Whether the axis is on.
  boolean isOn(int day) {
    int i = Arrays.binarySearch(days, day);
    int switched = i >= 0 ? i + 1 : -i - 1;
    return switched % 2 == 1;
  }

  /// The days of all switches, ascending.
  IntStream days() {
    return Arrays.stream(days);
  }
}
