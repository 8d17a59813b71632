package twotrack.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import twotrack.model.Coding;
import twotrack.model.Event;
import twotrack.model.EventTable;

/// What one event does to one axis, for every day: three pulses, for the line and for the two ends of the envelope.
///
/// Several counting coders make one impact: mean weight, smallest low, largest high, best q; the first by coder decides class and commitment. A
/// disputed coding beside them widens the range (with it or without it); alone, it spans from 0 to its own range.
///
/// @param codings those that count, by coder; the disputed ones where none counts
/// @param counts whether the line knows it; false if its codings are disputed
record Impact(
    int row,
    Event event,
    List<WeighedCoding> codings,
    boolean counts,
    Onset onset,
    double weight,
    double low,
    double high,
    double q,
    Pulse line,
    Pulse least,
    Pulse most) {

  /// @param counting the codings that make the line, by coder
  /// @param disputed the codings that only the envelope knows, by coder; at least one of either
  static Impact of(int row, Event event, List<WeighedCoding> counting, List<WeighedCoding> disputed) {
    boolean counts = !counting.isEmpty();
    List<WeighedCoding> codings = counts ? counting : disputed;
    List<WeighedCoding> all = Stream.concat(counting.stream(), disputed.stream()).toList();
    Onset onset = Onset.of(event.date());
    double weight = codings.stream().mapToDouble(WeighedCoding::weight).average().orElseThrow();
    double q = best(codings);
    double leastAmount = Math.min(counts ? q * lowest(counting) : 0, best(all) * lowest(all));
    double mostAmount = Math.max(counts ? q * highest(counting) : 0, best(all) * highest(all));
    var shape = new Shape(codings.getFirst(), onset);
    return new Impact(
        row,
        event,
        codings,
        counts,
        onset,
        weight,
        lowest(all),
        highest(all),
        q,
        shape.pulse(counts ? weight * q : 0, onset.middle(), onset.middle()),
        leastAmount < 0 ? shape.longest(leastAmount) : shape.shortest(leastAmount),
        mostAmount > 0 ? shape.longest(mostAmount) : shape.shortest(mostAmount));
  }

  private static double lowest(List<WeighedCoding> codings) {
    return codings.stream().mapToDouble(WeighedCoding::low).min().orElseThrow();
  }

  private static double highest(List<WeighedCoding> codings) {
    return codings.stream().mapToDouble(WeighedCoding::high).max().orElseThrow();
  }

  private static double best(List<WeighedCoding> codings) {
    return codings.stream().mapToDouble(WeighedCoding::q).max().orElseThrow();
  }

  /// The commitment that it is; empty for an impulse.
  Optional<Commitment> commitment() {
    WeighedCoding leading = codings.getFirst();
    return inForceThrough(leading).map(through -> {
      OptionalInt end = through == Pulse.FOREVER ? OptionalInt.empty() : OptionalInt.of(through);
      return new Commitment(event.id(), row, leading.coding().axis(), line.from(), end);
    });
  }

  /// A commitment is in force through the last day that its end can mean.
  private static Optional<Integer> inForceThrough(WeighedCoding leading) {
    return leading.coding().standing().map(Coding.Standing::until).map(until -> {
      int after = until.map(date -> EventTable.epochDay(date.after())).orElse(EventTable.OPEN_END);
      return after == EventTable.OPEN_END ? Pulse.FOREVER : after - 1;
    });
  }

  /// The contribution on a day.
  Contribution on(int day, Fading fading) {
    return new Contribution(
        event.id(),
        row,
        event.date(),
        codings.getFirst().coding().axis(),
        codings,
        counts,
        weight,
        low,
        high,
        q,
        line.share(day, fading),
        line.at(day, fading),
        new Envelope(least.at(day, fading), most.at(day, fading)));
  }

  /// How the leading coding fades, with the days on which it can have begun.
  private record Shape(WeighedCoding leading, Onset onset) {
    /// The most that the range of the date allows, on every day: begun on the earliest and, as an impulse, fading from the latest day.
    Pulse longest(double amount) {
      return pulse(amount, onset.earliest(), onset.latest());
    }

    /// The least that the range of the date allows, on every day: sure to have begun only on the latest day, fading since the earliest.
    Pulse shortest(double amount) {
      return pulse(amount, onset.latest(), onset.earliest());
    }

    Pulse pulse(double amount, int from, int impulseThrough) {
      return new Pulse(amount, from, inForceThrough(leading).orElse(impulseThrough), leading.actionClass());
    }
  }
}
