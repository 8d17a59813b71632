package twotrack.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Named;
import twotrack.model.Source;
import twotrack.stance.StanceIndex;

/// Says events of a dataset in one language.
public final class EventDescriber {
  private final Dataset dataset;
  private final Messages messages;
  private final List<String> languages;
  private final DateWords dates;
  private final CodingWords codingWords;

  /// @param indices of all subjects, for the weights of their codings
  public EventDescriber(Dataset dataset, List<StanceIndex> indices, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
    languages = messages.language().preference(dataset.header().languages());
    dates = new DateWords(messages);
    codingWords = new CodingWords(dataset, indices, messages);
  }

  /// The details of an event of the dataset.
  public EventDetails describe(Event event) {
    List<String> numbered = event.sources().stream().map(Event.Citation::source).toList();
    return new EventDetails(
        event.id(),
        in(event.title()),
        dates.words(event.date()),
        dates.precision(event.date()),
        tags(event),
        event.importance(),
        event.summary().map(this::in),
        codings(event),
        event.disputed().stream().map(dispute -> dispute(dispute, numbered)).toList(),
        sources(event),
        relations(event));
  }

  private String in(LocalizedText text) {
    return text.in(languages);
  }

  private List<EventDetails.Tag> tags(Event event) {
    return Stream.of(
            tags(Facet.COMPANY, event.companies()),
            tags(Facet.PERSON, event.people()),
            tags(Facet.PRODUCT, event.products()),
            tags(Facet.TOPIC, event.topics()))
        .flatMap(List::stream)
        .toList();
  }

  private List<EventDetails.Tag> tags(Facet facet, List<String> ids) {
    return ids.stream().map(id -> new EventDetails.Tag(facet, id, dataset.find(facet, id).map(Named::name).map(this::in).orElse(id))).toList();
  }

  private List<EventDetails.CodedAxis> codings(Event event) {
    Map<List<String>, List<Coding>> byAxis =
        event.codings().stream().collect(Collectors.groupingBy(coding -> List.of(coding.subject(), coding.axis()), LinkedHashMap::new, Collectors.toList()));
    return byAxis.values().stream()
        .map(codings -> {
          Coding first = codings.getFirst();
          List<EventDetails.CodingLine> lines = codings.stream().map(coding -> codingWords.line(event, coding)).toList();
          return new EventDetails.CodedAxis(first.axis(), codingWords.heading(first), lines);
        })
        .toList();
  }

  private EventDetails.Dispute dispute(Event.Dispute dispute, List<String> numbered) {
    List<EventDetails.Dispute.Version> versions =
        dispute.values().stream().map(version -> new EventDetails.Dispute.Version(in(version.value()), numbers(version.sources(), numbered))).toList();
    return new EventDetails.Dispute(in(dispute.label()), versions);
  }

  private static String numbers(List<String> sources, List<String> numbered) {
    return sources.stream().map(numbered::indexOf).filter(i -> i >= 0).sorted().map(i -> "[" + (i + 1) + "]").collect(Collectors.joining(" "));
  }

  private List<EventDetails.SourceLine> sources(Event event) {
    var lines = new ArrayList<EventDetails.SourceLine>();
    for (Event.Citation citation : event.sources()) {
      int number = lines.size() + 1;
      Optional<Source> source = dataset.source(citation.source());
      String reliability = source.map(known -> known.reliability().name()).orElse(Source.Reliability.F.name());
      String facts =
          Stream.of(source.flatMap(Source::published).map(dates::words), Optional.of(reliability + citation.credibility()), citation.locator())
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" · "));
      lines.add(
          new EventDetails.SourceLine(
              number,
              source.map(Source::publisher).orElse(citation.source()),
              source.map(Source::title).orElse(""),
              facts,
              grade(reliability, citation.credibility()),
              citation.note().map(this::in),
              source.flatMap(Source::url),
              source.flatMap(Source::archive)));
    }
    return lines;
  }

  private String grade(String reliability, int credibility) {
    return messages.text(
        "inspector.grade",
        reliability,
        messages.text("inspector.reliability." + reliability),
        Integer.toString(credibility),
        messages.text("inspector.credibility." + credibility));
  }

  /// Relations of the event itself first, then those of others to it; the events of one relation in time order.
  private List<EventDetails.Relation> relations(Event event) {
    EventTable table = dataset.events();
    var to = new EnumMap<Event.Link.Type, List<EventLink>>(Event.Link.Type.class);
    var from = new EnumMap<Event.Link.Type, List<EventLink>>(Event.Link.Type.class);
    event.links().stream().sorted(Comparator.comparingInt(link -> table.row(link.event()).orElse(-1)))
        .forEach(link -> table.row(link.event()).ifPresent(row -> add(to, link.type(), row)));
    table.linked().forEach(row ->
        table.links(row).stream().filter(link -> link.event().equals(event.id())).forEach(link -> add(from, link.type(), row)));
    return Stream.concat(relations(to, "inspector.link.to."), relations(from, "inspector.link.from.")).toList();
  }

  private void add(Map<Event.Link.Type, List<EventLink>> relations, Event.Link.Type type, int row) {
    EventTable table = dataset.events();
    relations.computeIfAbsent(type, _ -> new ArrayList<>()).add(new EventLink(table.id(row), table.title(row, languages)));
  }

  private Stream<EventDetails.Relation> relations(Map<Event.Link.Type, List<EventLink>> relations, String words) {
    return relations.entrySet().stream()
        .map(entry -> new EventDetails.Relation(messages.text(words + entry.getKey().name().toLowerCase(Locale.ROOT)), entry.getValue()));
  }
}
