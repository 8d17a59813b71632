package twotrack.model;

import java.util.List;

/// Events that a test has made, on their way into a dataset.
public final class GivenEvents {
  private GivenEvents() {}

  /// A builder that has some events already.
  public static EventTableBuilder of(List<Event> events) {
    var builder = new EventTableBuilder();
    events.forEach(event -> builder.add(draft(builder, event)));
    return builder;
  }

  static EventDraft draft(EventTableBuilder builder, Event event) {
    Names names = builder.names();
    EventDraft draft = builder.draft().id(event.id().value()).date(event.date()).importance(event.importance());
    event.title().byLanguage().forEach((language, text) -> draft.title(names.number(language), Utf8.of(text)));
    event.summary().ifPresent(summary -> summary.byLanguage().forEach((language, text) -> draft.summary(names.number(language), Utf8.of(text))));
    event.companies().forEach(name -> draft.name(Facet.COMPANY, names.number(name)));
    event.topics().forEach(name -> draft.name(Facet.TOPIC, names.number(name)));
    event.products().forEach(name -> draft.name(Facet.PRODUCT, names.number(name)));
    event.people().forEach(name -> draft.name(Facet.PERSON, names.number(name)));
    event.sources().forEach(draft::cite);
    event.disputed().forEach(draft::dispute);
    event.links().forEach(draft::link);
    event.codings().forEach(draft::code);
    event.extras().forEach(draft::extra);
    return draft;
  }
}
