package twotrack.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twotrack.model.Coding;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.LocalizedText;

/// Reads events, one after the other; its state is the event that is being read.
final class EventReader {
  static final Choices<Event.Link.Type> LINK_TYPES = Choices.inSmallLetters(Event.Link.Type.values());

  private final JsonCursor cursor;
  private final Values values;
  private final EventChecks checks;
  private final CodingReader codingReader;
  private Optional<String> id = Optional.empty();
  private Optional<EventDate> date = Optional.empty();
  private Optional<LocalizedText> title = Optional.empty();
  private Optional<LocalizedText> summary = Optional.empty();
  private List<String> companies = List.of();
  private List<String> people = List.of();
  private List<String> products = List.of();
  private List<String> topics = List.of();
  private int importance;
  private List<Event.Citation> sources = List.of();
  private List<Event.Dispute> disputed = List.of();
  private List<Event.Link> links = List.of();
  private List<Coding> codings = List.of();

  EventReader(JsonCursor cursor, Values values, References references, Problems problems) {
    this.cursor = cursor;
    this.values = values;
    checks = new EventChecks(cursor, values, problems);
    codingReader = new CodingReader(cursor, values, references, checks);
  }

  /// Reads the list of events, without those that have errors.
  ///
  /// @param most as many as are read; one more, with errors or not, ends the reading
  List<Event> readAll(int most) {
    var events = new ArrayList<Event>();
    int count = 0;
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        if (++count > most) {
          throw new Limits.Exceeded(Kind.EVENT_COUNT, most);
        }
        read().ifPresent(events::add);
      }
    }
    return events;
  }

  private Optional<Event> read() {
    int errors = cursor.errors();
    clear();
    if (!cursor.enter(Keys.EVENT)) {
      return Optional.empty();
    }
    while (cursor.next()) {
      value(cursor.key());
    }
    Map<String, String> extras = cursor.extras();
    checks.check(id, date);
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            new EventId(id.orElseThrow()),
            date.orElseThrow(),
            title.orElseThrow(),
            summary,
            companies,
            people,
            products,
            topics,
            importance,
            sources,
            disputed,
            withoutSelf(),
            codings,
            extras));
  }

  private List<Event.Link> withoutSelf() {
    return links.stream().filter(link -> !link.event().value().equals(id.orElse(""))).toList();
  }

  private void clear() {
    id = Optional.empty();
    date = Optional.empty();
    title = Optional.empty();
    summary = Optional.empty();
    companies = List.of();
    people = List.of();
    products = List.of();
    topics = List.of();
    importance = Event.DEFAULT_IMPORTANCE;
    sources = List.of();
    disputed = List.of();
    links = List.of();
    codings = List.of();
    checks.clear();
  }

  private void value(String key) {
    switch (key) {
      case "id" -> id = values.id(IdSpace.EVENT);
      case "date" -> date = values.date();
      case "title" -> title = values.texts();
      case "summary" -> summary = values.texts();
      case "companies" -> companies = companies();
      case "people" -> people = values.references(IdSpace.PERSON);
      case "products" -> products = values.references(IdSpace.PRODUCT);
      case "topics" -> topics = values.references(IdSpace.TOPIC);
      case "importance" -> importance = values.wholeNumber(1, 5).orElse(Event.DEFAULT_IMPORTANCE);
      case "sources" -> sources = values.list(this::citation);
      case "disputed" -> disputed = values.list(this::dispute);
      case "links" -> links = values.list(this::link);
      case "codings" -> codings = codingReader.readAll();
      default -> throw new UnreadKeyException(key);
    }
  }

  private List<String> companies() {
    int errors = cursor.errors();
    List<String> ids = values.references(IdSpace.COMPANY);
    if (ids.isEmpty() && cursor.errors() == errors) {
      cursor.report(Kind.EMPTY_LIST, "[ ]");
    }
    return ids;
  }

  private Optional<Event.Citation> citation() {
    int errors = cursor.errors();
    Optional<String> source = Optional.empty();
    Optional<Integer> credibility = Optional.empty();
    Optional<String> locator = Optional.empty();
    Optional<LocalizedText> note = Optional.empty();
    if (cursor.enter(Keys.CITATION)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "source" -> source = checks.cited();
          case "credibility" -> credibility = values.wholeNumber(1, 6);
          case "locator" -> locator = values.words();
          case "note" -> note = values.texts();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new Event.Citation(source.orElseThrow(), credibility.orElseThrow(), locator, note));
  }

  private Optional<Event.Dispute> dispute() {
    int errors = cursor.errors();
    Optional<String> field = Optional.empty();
    Optional<LocalizedText> label = Optional.empty();
    List<Event.Dispute.Version> versions = List.of();
    if (cursor.enter(Keys.DISPUTE)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "field" -> field = values.words();
          case "label" -> label = values.texts();
          case "values" -> versions = values.list(this::version);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors ? Optional.empty() : Optional.of(new Event.Dispute(field.orElseThrow(), label.orElseThrow(), versions));
  }

  private Optional<Event.Dispute.Version> version() {
    int errors = cursor.errors();
    Optional<LocalizedText> value = Optional.empty();
    List<String> of = List.of();
    if (cursor.enter(Keys.VERSION)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "value" -> value = values.textsOrPlain();
          case "sources" -> of = checks.sources();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors ? Optional.empty() : Optional.of(new Event.Dispute.Version(value.orElseThrow(), of));
  }

  private Optional<Event.Link> link() {
    int errors = cursor.errors();
    Optional<Event.Link.Type> type = Optional.empty();
    Optional<String> event = Optional.empty();
    if (cursor.enter(Keys.LINK)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "type" -> type = values.choice(LINK_TYPES);
          case "event" -> event = checks.link();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new Event.Link(type.orElseThrow(), new EventId(event.orElseThrow())));
  }
}
