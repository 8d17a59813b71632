package twotrack.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import twotrack.model.EventRecord.Field;

/// An event in the making, for those who read or generate many: it takes what is said of the event, in any order, straight into the form in which the
/// [EventTable] keeps it, and an [EventRecord] reads it. An [EventTableBuilder] has one, which is used again for each event.
public final class EventDraft {
  private static final Set<Field> NEEDED = EnumSet.of(Field.ID, Field.TITLE, Field.COMPANY);
  private static final int LONGEST_FIELD = Integer.MAX_VALUE >> EventRecord.FIELD_BITS;

  private final Names names;
  private final ByteWriter record = new ByteWriter();
  /// What is in the next field of the record.
  private final ByteWriter content = new ByteWriter();
  private final Set<Field> fields = EnumSet.noneOf(Field.class);
  private final Utf8 id = new Utf8();
  /// The date, if it does not follow from the days.
  private Optional<EventDate> date = Optional.empty();
  private int first;
  private int after;
  private int importance;

  EventDraft(Names names) {
    this.names = names;
    clear();
  }

  EventDraft clear() {
    record.clear();
    fields.clear();
    id.set(record.bytes(), 0, 0);
    date = Optional.empty();
    first = EventTable.OPEN_START;
    after = EventTable.OPEN_START;
    importance = Event.DEFAULT_IMPORTANCE;
    return this;
  }

  public EventDraft id(Utf8 text) {
    content.append(text);
    add(Field.ID);
    id.set(record.bytes(), record.size() - text.length(), record.size());
    return this;
  }

  public EventDraft id(String text) {
    return id(Utf8.of(text));
  }

  /// The date as epoch days: one day, or an interval of two.
  public EventDraft days(int firstDay, int lastDay) {
    first = firstDay;
    after = lastDay + 1;
    return this;
  }

  public EventDraft date(EventDate given) {
    first = EventTable.epochDay(given.first());
    after = EventTable.epochDay(given.after());
    if (!given.equals(EventRecord.date(first, after))) {
      date = Optional.of(given);
      content.number(given.isQualified() ? 1 : 0).append(Utf8.of(given.edtf()));
      add(Field.DATE);
    }
    return this;
  }

  /// The date by its EDTF text.
  ///
  /// @throws EdtfException if the text is none
  public EventDraft date(Utf8 edtf) {
    int day = EdtfParser.day(edtf, 0);
    if (day != EdtfParser.NOT_A_DAY && edtf.length() == EdtfParser.DAY_LENGTH) {
      return days(day, day);
    }
    int last = EdtfParser.day(edtf, EdtfParser.DAY_LENGTH + 1);
    boolean interval = day != EdtfParser.NOT_A_DAY && day < last && edtf.length() == 2 * EdtfParser.DAY_LENGTH + 1 && edtf.at(EdtfParser.DAY_LENGTH) == '/';
    return interval ? days(day, last) : date(EventDate.parse(edtf.toString()));
  }

  /// The date that was given, if one was.
  public Optional<EventDate> date() {
    return first < after ? Optional.of(date.orElseGet(() -> EventRecord.date(first, after))) : Optional.empty();
  }

  /// Adds the title in one more language.
  ///
  /// @param language a number of the builder's names
  public EventDraft title(int language, Utf8 text) {
    return text(Field.TITLE, language, text);
  }

  /// Adds the title in one more language; the text is kept once for all events that have it.
  ///
  /// @param text like the language, a number of the builder's names
  public EventDraft title(int language, int text) {
    return text(Field.TITLE, language, text);
  }

  /// Adds the summary in one more language.
  public EventDraft summary(int language, Utf8 text) {
    return text(Field.SUMMARY, language, text);
  }

  /// Adds the summary in one more language; the text is kept once for all events that have it.
  public EventDraft summary(int language, int text) {
    return text(Field.SUMMARY, language, text);
  }

  private EventDraft text(Field field, int language, Utf8 text) {
    content.number(language << 1).append(text);
    return add(field);
  }

  private EventDraft text(Field field, int language, int text) {
    content.number(language << 1 | 1).number(text);
    return add(field);
  }

  /// Adds a value of a facet; the first company is the lane.
  ///
  /// @param value a number of the builder's names
  public EventDraft name(Facet facet, int value) {
    content.number(value);
    return add(Field.of(facet));
  }

  /// How important it is, 1 to 5.
  public EventDraft importance(int level) {
    importance = level;
    return this;
  }

  public EventDraft cite(Event.Citation citation) {
    name(citation.source());
    content.number(citation.credibility());
    optional(citation.locator(), this::text);
    optional(citation.note(), this::localized);
    return add(Field.CITATION);
  }

  /// Cites a source without more words.
  ///
  /// @param source a number of the builder's names
  /// @param credibility 1 to 6
  public EventDraft cite(int source, int credibility) {
    content.number(source).number(credibility);
    return add(Field.CITATION);
  }

  public EventDraft dispute(Event.Dispute dispute) {
    name(dispute.field());
    localized(dispute.label());
    list(dispute.values(), version -> {
      localized(version.value());
      list(version.sources(), this::name);
    });
    return add(Field.DISPUTE);
  }

  public EventDraft link(Event.Link link) {
    name(link.type().name());
    content.append(Utf8.of(link.event().value()));
    return add(Field.LINK);
  }

  public EventDraft code(Coding coding) {
    name(coding.subject());
    name(coding.axis());
    name(coding.action());
    name(Double.toString(coding.modifier()));
    name(Boolean.toString(coding.reversed()));
    list(coding.low().stream().mapToObj(Double::toString).toList(), this::name);
    list(coding.high().stream().mapToObj(Double::toString).toList(), this::name);
    optional(coding.standing(), standing -> optional(standing.until().map(EventDate::edtf), this::name));
    list(coding.sources(), this::name);
    name(coding.coder());
    name(coding.codedOn().toString());
    localized(coding.reason());
    name(coding.status().name());
    return add(Field.CODING);
  }

  /// Adds a key that the format does not know, with its JSON text.
  public EventDraft extra(String key, String json) {
    name(key);
    content.append(Utf8.of(json));
    return add(Field.EXTRA);
  }

  private EventDraft add(Field field) {
    if (content.size() > LONGEST_FIELD) {
      throw new IllegalArgumentException("The field " + field + " of the event \"" + id + "\" takes more than " + LONGEST_FIELD + " bytes.");
    }
    record.number(content.size() << EventRecord.FIELD_BITS | field.code);
    record.append(content.bytes(), 0, content.size());
    content.clear();
    fields.add(field);
    return this;
  }

  private void name(String name) {
    content.number(names.number(name));
  }

  private void text(String text) {
    Utf8 words = Utf8.of(text);
    content.number(words.length()).append(words);
  }

  private void localized(LocalizedText text) {
    content.number(text.byLanguage().size());
    text.byLanguage().forEach((language, words) -> {
      name(language);
      text(words);
    });
  }

  private <T> void list(List<T> elements, Consumer<T> write) {
    content.number(elements.size());
    elements.forEach(write);
  }

  private <T> void optional(Optional<T> element, Consumer<T> write) {
    list(element.stream().toList(), write);
  }

  /// @throws IllegalArgumentException if it has no id, title, company or date, or an importance that there is not
  void check() {
    if (id.isBlank() || !fields.containsAll(NEEDED) || first >= after) {
      throw new IllegalArgumentException("The event \"" + id + "\" lacks one of id, date, title and company.");
    }
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("Event " + id + " has the importance " + importance + "; 1 to 5 are allowed.");
    }
  }

  /// The whole record of the event; nothing can be added to it any more.
  ByteWriter record() {
    return record.number(Field.END.code);
  }

  /// The id that was given, empty if none was.
  public Utf8 id() {
    return id;
  }

  int first() {
    return first;
  }

  int after() {
    return after;
  }

  int importance() {
    return importance;
  }
}
