package twotrack.stance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import twotrack.model.DayRange;
import twotrack.model.EventTable;

/// How much evidence there is, and where there is none (STANCE section 5.4).
///
/// An event is evidence from its onset until two half-lives of its class after it, a commitment until two half-lives after its end.
///
/// @param quarters the calendar quarters in which coded events that count begin, ascending; quarters without any are left out
/// @param gaps the days from the first coding to the end of the data on which there is no evidence
public record EvidenceStrip(List<Quarter> quarters, List<DayRange> gaps) {
  public EvidenceStrip {
    quarters = List.copyOf(quarters);
    gaps = List.copyOf(gaps);
  }

  /// A calendar quarter.
  ///
  /// @param events how many coded events begin in it, however many axes they move; at least 1
  public record Quarter(DayRange days, int events) {}

  /// @param days from the first coding to the end of the data
  static EvidenceStrip of(Collection<Impact> impacts, Fading fading, DayRange days) {
    List<Impact> counting =
        impacts.stream()
            .filter(impact -> impact.counts() && impact.onset().middle() < days.to())
            .sorted(Comparator.comparingInt(impact -> impact.onset().middle()))
            .toList();
    return new EvidenceStrip(quarters(counting), gaps(counting, fading, days));
  }

  private static List<Quarter> quarters(List<Impact> counting) {
    var events = new TreeMap<LocalDate, Set<Integer>>();
    for (Impact impact : counting) {
      LocalDate first = LocalDate.ofEpochDay(impact.onset().middle()).with(IsoFields.DAY_OF_QUARTER, 1);
      events.computeIfAbsent(first, _ -> new HashSet<>()).add(impact.row());
    }
    return events.entrySet().stream()
        .map(entry -> new Quarter(quarterFrom(entry.getKey()), entry.getValue().size()))
        .toList();
  }

  private static DayRange quarterFrom(LocalDate first) {
    return new DayRange(EventTable.epochDay(first), EventTable.epochDay(first.plusMonths(3)));
  }

  private static List<DayRange> gaps(List<Impact> counting, Fading fading, DayRange days) {
    var gaps = new ArrayList<DayRange>();
    double covered = days.from();
    for (Impact impact : counting) {
      Pulse line = impact.line();
      if (line.from() > covered) {
        gaps.add(new DayRange((int) covered, line.from()));
      }
      covered = Math.max(covered, Math.floor(line.through() + 2 * fading.halfLife(line.actionClass())) + 1);
    }
    if (covered < days.to()) {
      gaps.add(new DayRange((int) covered, days.to()));
    }
    return gaps;
  }
}
