package twotrack.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.model.EdtfException;
import twotrack.model.Event;
import twotrack.model.EventDraft;
import twotrack.model.EventTableBuilder;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;

/// Reads events, one after the other, straight into the columns; its state is the event that is being read.
final class EventReader {
  static final Choices<Event.Link.Type> LINK_TYPES = Choices.inSmallLetters(Event.Link.Type.values());

  private final JsonCursor cursor;
  private final Values values;
  private final References references;
  private final EventChecks checks;
  private final CodingReader codingReader;
  private final EventTableBuilder events;
  private final BitSet named = new BitSet();
  private final List<Event.Link> links = new ArrayList<>();
  private EventDraft draft;

  EventReader(JsonCursor cursor, Values values, Problems problems) {
    this.cursor = cursor;
    this.values = values;
    references = values.references();
    checks = new EventChecks(cursor, values, problems);
    events = references.events();
    codingReader = new CodingReader(cursor, values, references, checks);
    draft = events.draft();
  }

  /// What happens between events.
  interface Steps {
    /// Called before each event.
    ///
    /// @param events number of all so far
    /// @return how many events from here on another reader has read, 0 for none; the cursor stands behind them then
    int next(int events);
  }

  /// Reads the list of events; those that have errors do not get into the columns.
  ///
  /// @param most as many as are read; one more, with errors or not, ends the reading
  Optional<EventTableBuilder> readAll(int most, Steps steps) {
    if (cursor.enterArray()) {
      readRest(most, steps);
    }
    return Optional.of(events);
  }

  /// Reads the list of events from the cursor's place in it on.
  void readRest(int most, Steps steps) {
    int count = 0;
    while (cursor.nextElement()) {
      int taken = steps.next(count);
      count += Math.max(1, taken);
      if (count > most) {
        throw new Limits.Exceeded(Kind.EVENT_COUNT, most);
      }
      if (taken == 0) {
        read();
      }
    }
  }

  private void read() {
    int errors = cursor.errors();
    draft = events.draft();
    links.clear();
    checks.clear();
    if (!cursor.enter(Keys.EVENT)) {
      return;
    }
    while (cursor.next()) {
      value(cursor.key());
    }
    cursor.extras().forEach(draft::extra);
    checks.check(draft);
    if (cursor.errors() == errors) {
      for (Event.Link link : links) {
        if (!link.event().value().equals(draft.id().toString())) {
          draft.link(link);
        }
      }
      events.add(draft);
    } else if (draft.id().length() > 0) {
      references.declare(IdSpace.EVENT, draft.id());
    }
  }

  private void value(String key) {
    switch (key) {
      case "id" -> readId();
      case "date" -> readDate();
      case "title" -> readTexts(true);
      case "summary" -> readTexts(false);
      case "companies" -> readCompanies();
      case "people" -> readNames(Facet.PERSON, IdSpace.PERSON);
      case "products" -> readNames(Facet.PRODUCT, IdSpace.PRODUCT);
      case "topics" -> readNames(Facet.TOPIC, IdSpace.TOPIC);
      case "importance" -> values.wholeNumber(1, 5).ifPresent(draft::importance);
      case "sources" -> readCitations();
      case "disputed" -> values.list(this::dispute).forEach(draft::dispute);
      case "links" -> links.addAll(values.list(this::link));
      case "codings" -> codingReader.readAll().forEach(draft::code);
      default -> throw new IllegalStateException(key);
    }
  }

  private void readId() {
    if (values.isNewId(IdSpace.EVENT)) {
      draft.id(cursor.utf8());
    }
  }

  private void readDate() {
    if (cursor.isText()) {
      try {
        draft.date(cursor.utf8());
      } catch (EdtfException e) {
        values.reportDate(e);
      }
    }
  }

  private void readTexts(boolean title) {
    if (values.enterTexts()) {
      while (values.nextText()) {
        if (title) {
          draft.title(cursor.keyNumber(), cursor.utf8());
        } else {
          draft.summary(cursor.keyNumber(), cursor.utf8());
        }
      }
    }
  }

  private void readCompanies() {
    int errors = cursor.errors();
    readNames(Facet.COMPANY, IdSpace.COMPANY);
    if (named.isEmpty() && cursor.errors() == errors) {
      cursor.report(Kind.EMPTY_LIST, "[ ]");
    }
  }

  /// Ids of other things, each once.
  private void readNames(Facet facet, IdSpace space) {
    named.clear();
    if (!cursor.enterArray()) {
      return;
    }
    while (cursor.nextElement()) {
      if (values.hasWords()) {
        int number = references.refer(space, cursor);
        if (named.get(number)) {
          cursor.reject(Kind.REPEATED_VALUE);
        } else {
          named.set(number);
          draft.name(facet, number);
        }
      }
    }
  }

  private void readCitations() {
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        readCitation();
      }
    }
  }

  private void readCitation() {
    int errors = cursor.errors();
    OptionalInt source = OptionalInt.empty();
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
          default -> throw new IllegalStateException(cursor.key());
        }
      }
    }
    if (cursor.errors() == errors) {
      if (locator.isEmpty() && note.isEmpty()) {
        draft.cite(source.orElseThrow(), credibility.orElseThrow());
      } else {
        draft.cite(new Event.Citation(references.names().text(source.orElseThrow()), credibility.orElseThrow(), locator, note));
      }
    }
  }

  private Optional<Event.Dispute> dispute() {
    Fields dispute = values.object(Keys.DISPUTE);
    var field = dispute.words("field");
    var label = dispute.texts("label");
    var versions = dispute.list("values", this::version);
    return dispute.read() ? Optional.of(new Event.Dispute(field.get(), label.get(), versions.get())) : Optional.empty();
  }

  private Optional<Event.Dispute.Version> version() {
    Fields version = values.object(Keys.VERSION);
    var value = version.field("value", values::textsOrPlain);
    var sources = version.field("sources", () -> Optional.of(checks.sources()));
    return version.read() ? Optional.of(new Event.Dispute.Version(value.get(), Fields.all(sources))) : Optional.empty();
  }

  private Optional<Event.Link> link() {
    Fields link = values.object(Keys.LINK);
    var type = link.choice("type", LINK_TYPES);
    var event = link.field("event", checks::link);
    return link.read() ? Optional.of(new Event.Link(type.get(), event.get())) : Optional.empty();
  }
}
