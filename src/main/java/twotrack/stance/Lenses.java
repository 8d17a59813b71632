package twotrack.stance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The lenses of one axis on any day, in O(log n).
///
/// The trailing 12 months of a day are the 365.2425 days that end with it.
final class Lenses {
  private static final int TRAILING_DAYS = (int) (12 * Fading.MONTH_DAYS);

  private final NavigableMap<Integer, Tally> tallies = new TreeMap<>();
  private final AxisIndex cumulative;

  /// Events from the first one up to a day.
  ///
  /// @param events all that count
  /// @param net positive minus negative ones
  private record Tally(int events, int net) {
    static final Tally NONE = new Tally(0, 0);

    Tally with(Impact impact) {
      return new Tally(events + 1, net + (int) Math.signum(impact.weight()));
    }

    Tally without(Tally earlier) {
      return new Tally(events - earlier.events, net - earlier.net);
    }
  }

  /// @param index the axis as the model reads it
  Lenses(AxisIndex index, List<Impact> impacts) {
    var tally = Tally.NONE;
    for (Impact impact : impacts.stream().filter(Impact::counts).sorted(Comparator.comparingInt(impact -> impact.onset().middle())).toList()) {
      tally = tally.with(impact);
      tallies.put(impact.onset().middle(), tally);
    }
    cumulative = AxisIndex.of(index.axis(), index.k(), impacts, Fading.NEVER);
  }

  /// What a lens reads, −100 to 100.
  double value(Lens lens, int day) {
    Tally trailing = upTo(day).without(upTo(day - TRAILING_DAYS - 1));
    return switch (lens) {
      case COUNTS -> cumulative.index(trailing.net());
      case SHARE -> trailing.events() == 0 ? 0 : 100.0 * trailing.net() / trailing.events();
      case CUMULATIVE -> cumulative.at(day);
    };
  }

  /// How many events count from the first one up to a day.
  int events(int day) {
    return upTo(day).events();
  }

  private Tally upTo(int day) {
    return Optional.ofNullable(tallies.floorEntry(day)).map(Map.Entry::getValue).orElse(Tally.NONE);
  }
}
