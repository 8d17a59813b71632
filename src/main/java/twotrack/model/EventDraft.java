package twotrack.model;

import java.util.Arrays;
import java.util.Optional;

/// An event in the making, for those who read or generate many: it takes what is said of the event, in any order, straight into the form in which the
/// [EventTable] keeps it. An [EventTableBuilder] has one, which is used again for each event.
public final class EventDraft {
  private static final EventPart[] PARTS = EventPart.values();

  private final Names names;
  private final EventParts parts;
  private final ByteWriter[] written = new ByteWriter[PARTS.length];
  private final ByteWriter record = new ByteWriter();
  private final Utf8 id = new Utf8();
  private DateForm form = DateForm.DAY;
  private int first;
  private int after;
  private int importance;

  EventDraft(Names names) {
    this.names = names;
    parts = new EventParts(names);
    Arrays.setAll(written, _ -> new ByteWriter());
    clear();
  }

  EventDraft clear() {
    for (ByteWriter part : written) {
      part.clear();
    }
    form = DateForm.DAY;
    first = EventTable.OPEN_START;
    after = EventTable.OPEN_START;
    importance = Event.DEFAULT_IMPORTANCE;
    return this;
  }

  public EventDraft id(Utf8 text) {
    out(EventPart.ID).clear();
    out(EventPart.ID).bytes(text);
    return this;
  }

  public EventDraft id(String text) {
    return id(Utf8.of(text));
  }

  /// The date as epoch days: one day, or an interval of two.
  public EventDraft days(int firstDay, int lastDay) {
    days(firstDay == lastDay ? DateForm.DAY : DateForm.DAYS, firstDay, lastDay + 1);
    return this;
  }

  void days(DateForm form, int first, int after) {
    this.form = form;
    this.first = first;
    this.after = after;
  }

  public EventDraft date(EventDate date) {
    days(DateForm.of(date), EventTable.epochDay(date.first()), EventTable.epochDay(date.after()));
    if (form.isText()) {
      out(EventPart.DATE).text(date.edtf());
    }
    return this;
  }

  /// The date by its EDTF text.
  ///
  /// @throws EdtfException if the text is none
  public EventDraft date(Utf8 edtf) {
    return DateForm.readDays(edtf, this) ? this : date(EventDate.parse(edtf.toString()));
  }

  /// The date that was given, if one was.
  public Optional<EventDate> date() {
    ByteWriter text = out(EventPart.DATE);
    Optional<String> edtf = form.isText() ? Optional.of(new ByteReader(names, text.bytes(), 0, text.size()).text()) : Optional.empty();
    return first < after ? Optional.of(form.date(first, after, edtf)) : Optional.empty();
  }

  /// Adds the title in one more language.
  ///
  /// @param language a number of the builder's names
  public EventDraft title(int language, Utf8 text) {
    return text(EventPart.TITLE, language, text);
  }

  /// Adds the title in one more language; the text is kept once for all events that have it.
  ///
  /// @param text like the language, a number of the builder's names
  public EventDraft title(int language, int text) {
    return text(EventPart.TITLE, language, text);
  }

  /// Adds the summary in one more language.
  public EventDraft summary(int language, Utf8 text) {
    return text(EventPart.SUMMARY, language, text);
  }

  /// Adds the summary in one more language; the text is kept once for all events that have it.
  public EventDraft summary(int language, int text) {
    return text(EventPart.SUMMARY, language, text);
  }

  private EventDraft text(EventPart part, int language, Utf8 text) {
    out(part).number(language);
    out(part).text(text);
    return this;
  }

  private EventDraft text(EventPart part, int language, int text) {
    out(part).number(language);
    out(part).namedText(text);
    return this;
  }

  /// Adds a value of a facet; the first company is the lane.
  ///
  /// @param value a number of the builder's names
  public EventDraft name(Facet facet, int value) {
    out(EventPart.of(facet)).number(value);
    return this;
  }

  /// How important it is, 1 to 5.
  public EventDraft importance(int level) {
    importance = level;
    return this;
  }

  public EventDraft cite(Event.Citation citation) {
    parts.citation(out(EventPart.CITATIONS), citation);
    return this;
  }

  /// Cites a source without more words.
  ///
  /// @param source a number of the builder's names
  /// @param credibility 1 to 6
  public EventDraft cite(int source, int credibility) {
    EventParts.citation(out(EventPart.CITATIONS), source, credibility);
    return this;
  }

  public EventDraft dispute(Event.Dispute dispute) {
    parts.dispute(out(EventPart.DISPUTES), dispute);
    return this;
  }

  public EventDraft link(Event.Link link) {
    parts.link(out(EventPart.LINKS), link);
    return this;
  }

  public EventDraft code(Coding coding) {
    parts.coding(out(EventPart.CODINGS), coding);
    return this;
  }

  /// Adds a key that the format does not know, with its JSON text.
  public EventDraft extra(String key, String json) {
    parts.extra(out(EventPart.EXTRAS), key, json);
    return this;
  }

  /// @throws IllegalArgumentException if it has no id, title, company or date, or an importance that there is not
  void check() {
    if (id().isBlank() || out(EventPart.TITLE).size() == 0 || out(EventPart.COMPANIES).size() == 0 || first >= after) {
      throw new IllegalArgumentException("The event \"" + id + "\" lacks one of id, date, title and company.");
    }
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("Event " + id + " has the importance " + importance + "; 1 to 5 are allowed.");
    }
  }

  /// The record of the event.
  ByteWriter record() {
    int head = DateForm.ALL.indexOf(form);
    for (EventPart part : PARTS) {
      head |= out(part).size() > 0 ? part.bit() : 0;
    }
    record.clear();
    record.head(head);
    for (ByteWriter part : written) {
      if (part.size() > 0) {
        record.section(part);
      }
    }
    return record;
  }

  /// The id that was given, empty if none was.
  public Utf8 id() {
    return id.set(out(EventPart.ID).bytes(), 0, out(EventPart.ID).size());
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

  private ByteWriter out(EventPart part) {
    return written[part.index];
  }
}
