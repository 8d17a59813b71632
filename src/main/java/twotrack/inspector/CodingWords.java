package twotrack.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.chart.StanceWords;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.LocalizedText;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;
import twotrack.stance.WeighedCoding;

/// Says codings in one language.
final class CodingWords {
  private final Dataset dataset;
  private final List<StanceIndex> indices;
  private final Messages messages;
  private final List<String> languages;
  private final DateWords dates;

  CodingWords(Dataset dataset, List<StanceIndex> indices, Messages messages) {
    this.dataset = dataset;
    this.indices = List.copyOf(indices);
    this.messages = messages;
    languages = messages.language().preference(dataset.header().languages());
    dates = new DateWords(messages);
  }

  /// Subject and axis.
  String heading(Coding coding) {
    String subject = dataset.company(coding.subject()).map(company -> in(company.name())).orElse(coding.subject());
    Optional<String> axis = axes().filter(one -> one.id().equals(coding.axis())).findFirst().map(one -> in(one.shortName()));
    return messages.text("inspector.coding.heading", subject, axis.orElse(coding.axis()));
  }

  /// One coder's judgement.
  EventDetails.CodingLine line(Event event, Coding coding) {
    Optional<WeighedCoding> weighed = weighed(event.id(), coding);
    String action = actions().filter(one -> one.id().equals(coding.action())).findFirst().map(one -> in(one.name())).orElse(coding.action());
    String what = weighed.map(weight -> messages.text("inspector.coding.weight", action, StanceWords.signed(weight.weight(), 1))).orElse(action);
    String status = messages.text("inspector.coding.status." + coding.status().name().toLowerCase(Locale.ROOT));
    String who = messages.text("inspector.coding.who", coding.coder(), status);
    String whoAndUntil = coding.standing().map(standing -> messages.text("inspector.coding.inForce", who, until(standing))).orElse(who);
    return new EventDetails.CodingLine(what, whoAndUntil, in(coding.reason()), note(event.id(), coding));
  }

  private String until(Coding.Standing standing) {
    return standing.until().map(end -> messages.text("inspector.coding.until", dates.words(end))).orElseGet(() -> messages.text("inspector.coding.open"));
  }

  private Optional<WeighedCoding> weighed(EventId event, Coding coding) {
    return index(coding)
        .filter(index -> index.model().axes().stream().anyMatch(axis -> axis.id().equals(coding.axis())))
        .flatMap(index -> index.contributions(coding.axis(), Integer.MAX_VALUE).stream().filter(contribution -> contribution.event().equals(event)).findFirst())
        .flatMap(contribution -> contribution.codings().stream().filter(weighed -> weighed.coding().equals(coding)).findFirst());
  }

  private Optional<String> note(EventId event, Coding coding) {
    return index(coding).stream()
        .flatMap(index -> index.uncounted().stream())
        .filter(uncounted -> uncounted.event().equals(event) && uncounted.coding().equals(coding))
        .findFirst()
        .map(uncounted -> messages.text("inspector.coding.uncounted." + uncounted.reason().name().toLowerCase(Locale.ROOT)));
  }

  private Optional<StanceIndex> index(Coding coding) {
    return indices.stream().filter(index -> index.subject().equals(coding.subject())).findFirst();
  }

  private Stream<StanceModel.Axis> axes() {
    return dataset.stanceModel().stream().flatMap(model -> model.axes().stream());
  }

  private Stream<StanceModel.Action> actions() {
    return dataset.stanceModel().stream().flatMap(model -> model.actions().stream());
  }

  private String in(LocalizedText text) {
    return text.in(languages);
  }
}
