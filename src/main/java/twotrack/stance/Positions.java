package twotrack.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import twotrack.model.DayRange;
import twotrack.model.StanceModel;

/// The positions of a subject over time, as stepped from the first coding (STANCE section 6). After the last switch one position lasts for ever.
final class Positions {
  private final StanceModel model;
  private final Map<String, Switches> switches;
  private final NavigableMap<Integer, Integer> codings = new TreeMap<>();
  private final NavigableMap<Integer, Phase> phases = new TreeMap<>();

  /// @param switches of each axis
  /// @param onsets days on which codings begin to count, ascending
  Positions(StanceModel model, Map<String, Switches> switches, List<Integer> onsets) {
    this.model = model;
    this.switches = Map.copyOf(switches);
    for (int i = 0; i < onsets.size(); i++) {
      codings.put(onsets.get(i), i + 1);
    }
    int needed = Math.max(1, model.constants().minimumCodings());
    IntStream evidence = onsets.isEmpty() ? IntStream.empty() : IntStream.of(onsets.getFirst(), onsets.get(Math.min(needed, onsets.size()) - 1));
    int[] starts = IntStream.concat(evidence, switches.values().stream().flatMapToInt(Switches::days)).sorted().distinct().toArray();
    for (int i = 0; i < starts.length; i++) {
      enter(starts[i], i + 1 < starts.length ? starts[i + 1] : Pulse.FOREVER);
    }
  }

  /// Adds the days to the phase before them if they have its verdict, else as a phase of their own.
  private void enter(int from, int to) {
    Verdict verdict = codings(from) < model.constants().minimumCodings() ? new Verdict.NotEnoughEvidence() : Verdict.of(model.positions(), on(from));
    int start = at(from).filter(phase -> phase.verdict().equals(verdict)).map(phase -> phase.days().from()).orElse(from);
    phases.put(start, new Phase(verdict, new DayRange(start, to)));
  }

  /// How many codings count up to a day.
  int codings(int day) {
    return Optional.ofNullable(codings.floorEntry(day)).map(Map.Entry::getValue).orElse(0);
  }

  /// The day of the first coding.
  OptionalInt firstDay() {
    return codings.isEmpty() ? OptionalInt.empty() : OptionalInt.of(codings.firstKey());
  }

  /// The axes that are on.
  Set<String> on(int day) {
    return on(switches, day);
  }

  static Set<String> on(Map<String, Switches> switches, int day) {
    var on = new HashSet<String>();
    switches.forEach((axis, state) -> {
      if (state.isOn(day)) {
        on.add(axis);
      }
    });
    return on;
  }

  /// The phase of a day, up to [Pulse#FOREVER] if it is the last; empty before the first coding.
  Optional<Phase> at(int day) {
    return Optional.ofNullable(phases.floorEntry(day)).map(Map.Entry::getValue);
  }

  /// The phase before another one.
  Optional<Phase> before(Phase phase) {
    return Optional.ofNullable(phases.lowerEntry(phase.days().from())).map(Map.Entry::getValue);
  }

  /// The phases up to and including a day.
  List<Phase> until(int lastDay) {
    return phases.headMap(lastDay, true).values().stream()
        .map(phase -> new Phase(phase.verdict(), new DayRange(phase.days().from(), Math.min(phase.days().to(), lastDay + 1))))
        .toList();
  }
}
