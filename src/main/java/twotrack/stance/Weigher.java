package twotrack.stance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.Source;
import twotrack.model.StanceModel;
import twotrack.stance.UncountedCoding.Reason;

/// Weighs single codings by the action table and the source grades of a model. Grades that the model does not list scale nothing.
final class Weigher {
  private final StanceModel model;
  private final Map<String, StanceModel.Action> actions = new HashMap<>();
  private final Map<String, Source.Reliability> reliability = new HashMap<>();
  private final Map<Source.Reliability, Double> sourceFactors = new EnumMap<>(Source.Reliability.class);

  Weigher(StanceModel model, Dataset dataset) {
    this.model = model;
    model.actions().forEach(action -> actions.put(action.id(), action));
    dataset.sources().forEach(source -> reliability.put(source.id(), source.reliability()));
    sourceFactors.putAll(model.sourceFactors());
  }

  /// The coding's numbers; empty if the action table has none for it.
  Optional<WeighedCoding> weigh(Event event, Coding coding) {
    return action(coding)
        .filter(action -> action.base().containsKey(coding.axis()))
        .map(action -> WeighedCoding.of(coding, action.actionClass(), action.base().getOrDefault(coding.axis(), 0.0), quality(event, coding)));
  }

  /// Why the coding by itself cannot count, whatever other coders say.
  Optional<Reason> refusal(Event event, Coding coding) {
    if (coding.status() == Coding.Status.WITHDRAWN) {
      return Optional.of(Reason.WITHDRAWN);
    }
    if (model.axes().stream().noneMatch(axis -> axis.id().equals(coding.axis()))) {
      return Optional.of(Reason.UNKNOWN_AXIS);
    }
    if (action(coding).isEmpty()) {
      return Optional.of(Reason.UNKNOWN_ACTION);
    }
    Optional<WeighedCoding> weighed = weigh(event, coding);
    if (weighed.isEmpty()) {
      return Optional.of(Reason.ACTION_NOT_ON_AXIS);
    }
    if (event.sources().stream().noneMatch(citation -> supports(citation, coding))) {
      return Optional.of(Reason.NO_SOURCE);
    }
    return weighed.filter(coded -> coded.base() == 0).map(_ -> Reason.CONTEXT_ONLY);
  }

  private Optional<StanceModel.Action> action(Coding coding) {
    return Optional.ofNullable(actions.get(coding.action()));
  }

  private double quality(Event event, Coding coding) {
    return event.sources().stream().filter(citation -> supports(citation, coding)).mapToDouble(this::quality).max().orElse(0);
  }

  private double quality(Event.Citation citation) {
    double item = model.credibilityFactors().getOrDefault(citation.credibility(), 1.0);
    return Optional.ofNullable(reliability.get(citation.source())).map(grade -> sourceFactors.getOrDefault(grade, 1.0)).orElse(0.0) * item;
  }

  private boolean supports(Event.Citation citation, Coding coding) {
    return coding.sources().contains(citation.source()) && reliability.containsKey(citation.source());
  }
}
