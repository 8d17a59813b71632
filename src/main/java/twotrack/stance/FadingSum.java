package twotrack.stance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import twotrack.model.StanceModel.ActionClass;

/// The sum of many pulses on any day, in O(log n) after O(n log n) to build.
///
/// Between two days on which something appears or begins to fade, the sum is a constant (commitments in force) plus one exponential for each
/// class of action (all that fades, since equal half-lives fade together). Each such day stores these few numbers; they are carried
/// forward from one to the next by fading, so they stay as small as the evidence itself however long the history.
final class FadingSum {
  private static final List<ActionClass> CLASSES = List.of(ActionClass.values());

  private final Fading fading;
  private final int[] days;
  private final double[] constant;
  private final double[][] faded;

  private FadingSum(Fading fading, int size) {
    this.fading = fading;
    days = new int[size];
    constant = new double[size];
    faded = new double[size][];
  }

  /// The sum of the pulses; their order decides nothing but rounding.
  static FadingSum of(Collection<Pulse> pulses, Fading fading) {
    var steps = new TreeMap<Integer, Step>();
    for (Pulse pulse : pulses) {
      int from = pulse.from();
      int through = pulse.through();
      int actionClass = CLASSES.indexOf(pulse.actionClass());
      if (through <= from) {
        step(steps, from).faded[actionClass] += pulse.amount() * fading.left(pulse.actionClass(), (double) from - through);
      } else {
        step(steps, from).constant += pulse.amount();
        if (through != Pulse.FOREVER) {
          step(steps, through).constant -= pulse.amount();
          step(steps, through).faded[actionClass] += pulse.amount();
        }
      }
    }
    return accumulated(steps, fading);
  }

  private static FadingSum accumulated(SortedMap<Integer, Step> steps, Fading fading) {
    var sum = new FadingSum(fading, steps.size());
    int i = 0;
    var total = new Step();
    for (var entry : steps.entrySet()) {
      int day = entry.getKey();
      int before = i == 0 ? day : sum.days[i - 1];
      Step step = entry.getValue();
      total.constant += step.constant;
      for (int c = 0; c < CLASSES.size(); c++) {
        total.faded[c] = total.faded[c] * fading.left(CLASSES.get(c), (double) day - before) + step.faded[c];
      }
      sum.days[i] = day;
      sum.constant[i] = total.constant;
      sum.faded[i++] = total.faded.clone();
    }
    return sum;
  }

  private static Step step(Map<Integer, Step> steps, int day) {
    return steps.computeIfAbsent(day, _ -> new Step());
  }

  /// The sum on a day.
  double at(int day) {
    return value(segment(day), day);
  }

  /// What the sum would be on a day if nothing new began on it: the foot of a jump.
  double before(int day) {
    return value(segment(day - 1), day);
  }

  /// The days after `from` up to `to` on which the sum jumps or bends.
  IntStream breakpoints(int from, int to) {
    return Arrays.stream(days, segment(from) + 1, segment(to) + 1);
  }

  /// The first day from `from` on that passes a test, found by halving: days are looked at one by one only where the test cannot rule out a
  /// longer stretch.
  ///
  /// @return the day, or [Pulse#FOREVER]
  int firstDay(int from, Test test) {
    int start = from;
    for (int i = segment(from); i < days.length; i++) {
      int end = i + 1 < days.length ? days[i + 1] : Pulse.FOREVER;
      int found = firstWithin(start, end, test);
      if (found != Pulse.FOREVER) {
        return found;
      }
      start = end;
    }
    return Pulse.FOREVER;
  }

  private static int firstWithin(int from, int to, Test test) {
    if (from >= to || !test.canPass(from, to - 1)) {
      return Pulse.FOREVER;
    }
    if (to - (long) from == 1) {
      return from;
    }
    int middle = (int) (((long) from + to) >> 1);
    int found = firstWithin(from, middle, test);
    return found != Pulse.FOREVER ? found : firstWithin(middle, to, test);
  }

  /// A lower bound of the sum from `first` to `last` between two breakpoints; exact where they are one day.
  double least(int first, int last) {
    return bound(first, last, Math::min);
  }

  /// An upper bound of the sum from `first` to `last` between two breakpoints; exact where they are one day.
  double most(int first, int last) {
    return bound(first, last, Math::max);
  }

  /// Each term of a segment moves one way only, so its extremes are at the ends.
  private double bound(int first, int last, DoubleBinaryOperator extreme) {
    int i = segment(first);
    if (i < 0) {
      return 0;
    }
    double sum = constant[i];
    for (int c = 0; c < CLASSES.size(); c++) {
      sum += extreme.applyAsDouble(fadedTo(i, c, first), fadedTo(i, c, last));
    }
    return sum;
  }

  private double value(int i, int day) {
    if (i < 0) {
      return 0;
    }
    double sum = constant[i];
    for (int c = 0; c < CLASSES.size(); c++) {
      sum += fadedTo(i, c, day);
    }
    return sum;
  }

  private double fadedTo(int i, int actionClass, int day) {
    return faded[i][actionClass] * fading.left(CLASSES.get(actionClass), (double) day - days[i]);
  }

  /// Index of the last breakpoint up to a day, or −1.
  private int segment(int day) {
    int i = Arrays.binarySearch(days, day);
    return i >= 0 ? i : -i - 2;
  }

  /// Whether any day of a stretch without breakpoints can pass; for a stretch of one day, whether it does.
  interface Test {
    boolean canPass(int first, int last);
  }

  private static final class Step {
    private double constant;
    private final double[] faded = new double[CLASSES.size()];
  }
}
