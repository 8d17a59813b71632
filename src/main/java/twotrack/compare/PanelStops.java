package twotrack.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.Onset;
import twotrack.stance.StanceIndex;

/// Where the keyboard can stop in the panel of a subject: at each of its events that count, in the order of their onsets, and on any day of its data.
public final class PanelStops {
  private static final Comparator<Stop> ORDER = Comparator.comparingInt(Stop::day).thenComparingInt(stop -> stop.row().orElse(-1));

  private final StanceIndex index;
  private final TreeSet<Stop> events = new TreeSet<>(ORDER);

  /// A day, with an event that begins on it or without.
  ///
  /// @param day epoch day
  /// @param row of the event in the dataset's table
  public record Stop(int day, OptionalInt row) {}

  private PanelStops(StanceIndex index) {
    this.index = index;
    var byRow = new TreeMap<Integer, Stop>();
    for (StanceModel.Axis axis : index.model().axes()) {
      index.contributions(axis.id(), index.lastDay()).stream().filter(Contribution::counts).forEach(contribution ->
          byRow.put(contribution.row(), new Stop(Onset.of(contribution.date()).middle(), OptionalInt.of(contribution.row()))));
    }
    byRow.values().stream().filter(stop -> stop.day() <= index.lastDay()).forEach(events::add);
  }

  public static PanelStops of(StanceIndex index) {
    return new PanelStops(index);
  }

  /// The first event that begins on a day, else the day alone; a day outside the data is moved to its nearer end.
  public Stop at(int day) {
    int inside = inside(day);
    Optional<Stop> event = Optional.ofNullable(events.ceiling(new Stop(inside, OptionalInt.empty())));
    return event.filter(stop -> stop.day() == inside).orElseGet(() -> new Stop(inside, OptionalInt.empty()));
  }

  /// The event after a stop; the stop itself after the last one.
  public Stop next(Stop stop) {
    return Optional.ofNullable(events.higher(stop)).orElse(stop);
  }

  /// The event before a stop; the stop itself before the first one.
  public Stop previous(Stop stop) {
    return Optional.ofNullable(events.lower(stop)).orElse(stop);
  }

  /// Some days after a stop, or before it if negative.
  public Stop after(Stop stop, int days) {
    return at(stop.day() + days);
  }

  /// The first and the last event; empty where none counts.
  public List<Stop> ends() {
    return events.isEmpty() ? List.of() : List.of(events.first(), events.last());
  }

  private int inside(int day) {
    int first = Math.min(index.firstDay().orElse(index.lastDay()), index.lastDay());
    return Math.clamp(day, first, index.lastDay());
  }
}
