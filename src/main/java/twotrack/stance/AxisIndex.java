package twotrack.stance;

import java.util.LinkedHashMap;
import java.util.List;
import twotrack.model.StanceModel;

/// The line of one axis: the sum of what counts, and the index that it reads, S and I of STANCE section 4.
///
/// @param k sum of evidence that reads 50
/// @param yearDated what counts of events known only to the year; of several that fade alike, the largest
record AxisIndex(StanceModel.Axis axis, double k, FadingSum line, Fading fading, List<Pulse> yearDated) {

  static AxisIndex of(StanceModel.Axis axis, double k, List<Impact> impacts, Fading fading) {
    return new AxisIndex(axis, k, FadingSum.of(impacts.stream().map(Impact::line).toList(), fading), fading, yearDated(impacts));
  }

  /// Only the largest of the pulses that fade alike can be the largest of all, on any day: most events of one year are one pulse.
  private static List<Pulse> yearDated(List<Impact> impacts) {
    var largest = new LinkedHashMap<Pulse, Pulse>();
    for (Impact impact : impacts) {
      Pulse line = impact.line();
      if (impact.onset().isKnownOnlyToTheYear() && line.amount() > 0) {
        largest.merge(line.withAmount(1), line, (one, other) -> one.amount() >= other.amount() ? one : other);
      }
    }
    return List.copyOf(largest.values());
  }

  /// The same evidence, read with another K.
  AxisIndex withK(double otherK) {
    return new AxisIndex(axis, otherK, line, fading, yearDated);
  }

  /// The index of a sum: 100 S / (|S| + K), −100 to 100.
  double index(double sum) {
    return 100 * sum / (Math.abs(sum) + k);
  }

  /// The index on a day.
  double at(int day) {
    return index(line.at(day));
  }

  /// First day from `from` on which the axis switches on, or [Pulse#FOREVER].
  ///
  /// An event known only to the year cannot do that by itself: without any single one of them the index must reach the threshold, too. Whatever
  /// single event is in the way on a day, the search goes on with the first day on which the index reaches the threshold without it.
  int switchesOn(int from) {
    int day = line.firstDay(from, (first, last) -> index(line.most(first, last)) >= axis.on());
    while (day != Pulse.FOREVER) {
      Pulse needed = largestYearDated(day);
      if (index(line.at(day) - needed.at(day, fading)) >= axis.on()) {
        return day;
      }
      day = line.firstDay(day + 1, (first, last) -> index(line.most(first, last) - needed.at(last, fading)) >= axis.on());
    }
    return Pulse.FOREVER;
  }

  /// First day from `from` on which the axis switches off, or [Pulse#FOREVER].
  int switchesOff(int from) {
    return line.firstDay(from, (first, last) -> index(line.least(first, last)) < axis.off());
  }

  /// The largest positive contribution of an event known only to the year; an amount of 0 where there is none.
  private Pulse largestYearDated(int day) {
    Pulse largest = new Pulse(0, day, day, StanceModel.ActionClass.VERBAL);
    for (Pulse pulse : yearDated) {
      if (pulse.at(day, fading) > largest.at(day, fading)) {
        largest = pulse;
      }
    }
    return largest;
  }
}
