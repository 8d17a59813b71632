package twotrack.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import twotrack.drawing.Ink;
import twotrack.model.EventId;
import twotrack.stance.TurningPoint;
import twotrack.stance.Verdict;
import twotrack.timeline.Band;

/// The positions of a subject over time as bands over the lanes.
public final class PhaseBands {
  private PhaseBands() {}

  /// One band for each phase, in time order.
  public static List<Band> of(StanceScene scene) {
    var inks = new PositionInks(scene.looks());
    var words = new StanceWords(scene);
    return scene.index().phases().stream()
        .map(phase -> new Band(phase.days().from(), phase.days().to(), words.name(phase.verdict()), inks.ground(phase.verdict()), text(phase.verdict())))
        .toList();
  }

  /// The events that get the mark of a turning point: of each, the one that did most for it.
  public static Set<EventId> turningEvents(StanceScene scene) {
    return scene.index().turningPoints().stream().flatMap(turn -> turn.causes().stream().limit(1)).map(TurningPoint.Cause::event)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Ink text(Verdict verdict) {
    return verdict instanceof Verdict.NotEnoughEvidence ? Ink.Role.TEXT_MUTED : Ink.Role.TEXT;
  }
}
