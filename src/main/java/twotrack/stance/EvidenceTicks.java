package twotrack.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All marks of evidence on one axis, by onset.
final class EvidenceTicks {
  private static final Comparator<EvidenceTick> WEAKEST_FIRST =
      Comparator.comparing(EvidenceTick::counts).thenComparingDouble(tick -> Math.abs(tick.amount()));

  private final List<EvidenceTick> ticks;

  EvidenceTicks(List<Impact> impacts) {
    ticks = impacts.stream()
        .map(impact -> new EvidenceTick(impact.row(), impact.onset().middle(), impact.weight() * impact.q(), impact.counts()))
        .sorted(Comparator.comparingInt(EvidenceTick::day))
        .toList();
  }

  /// Those from one day to another, both included: of all that share a mark and point the same way, the strongest, and one that counts before any other.
  List<EvidenceTick> between(int fromDay, int toDay, double daysPerMark) {
    var kept = new ArrayList<EvidenceTick>();
    int[] last = {-1, -1};
    for (int i = firstFrom(fromDay); i < ticks.size() && ticks.get(i).day() <= toDay; i++) {
      EvidenceTick tick = ticks.get(i);
      int way = tick.amount() < 0 ? 0 : 1;
      boolean shared = last[way] >= 0 && mark(kept.get(last[way]), daysPerMark) == mark(tick, daysPerMark);
      if (!shared) {
        last[way] = kept.size();
        kept.add(tick);
      } else if (WEAKEST_FIRST.compare(kept.get(last[way]), tick) < 0) {
        kept.set(last[way], tick);
      }
    }
    return kept;
  }

  private static double mark(EvidenceTick tick, double daysPerMark) {
    return Math.floor(tick.day() / daysPerMark);
  }

  private int firstFrom(int day) {
    int low = 0;
    int high = ticks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ticks.get(middle).day() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
