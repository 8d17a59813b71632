package twotrack.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the stored form of an event, which an [EventDraft] writes: fields in any order. A field is a number, its [Field] and the length of its content, and
/// the content. Texts that occur again and again are numbers of [Names].
final class EventRecord {
  /// How many bits of a field's first number say which field it is.
  static final int FIELD_BITS = 4;

  private static final List<Field> FIELDS = List.of(Field.values());

  private final Names names;
  private final byte[] bytes;
  private final int begin;
  private Field field = Field.END;
  /// Where the rest of the field begins.
  private int at;
  private int next;

  /// What an event has: one of each of the first, any number of the others.
  enum Field {
    /// Ends the record.
    END(0),
    ID(1),
    /// The EDTF text of a date that does not follow from the event's days, with 1 before it if it has a sign of doubt, else 0.
    DATE(2),
    /// A text in one language.
    TITLE(3),
    SUMMARY(4),
    COMPANY(5),
    TOPIC(6),
    PRODUCT(7),
    PERSON(8),
    CITATION(9),
    DISPUTE(10),
    LINK(11),
    CODING(12),
    EXTRA(13);

    /// What stands for it in a record.
    final int code;

    Field(int code) {
      this.code = code;
    }

    static Field of(Facet facet) {
      return switch (facet) {
        case COMPANY -> COMPANY;
        case TOPIC -> TOPIC;
        case PRODUCT -> PRODUCT;
        case PERSON -> PERSON;
      };
    }
  }

  /// @param begin where in the bytes the record begins
  EventRecord(Names names, byte[] bytes, int begin) {
    this.names = names;
    this.bytes = bytes;
    this.begin = begin;
    next = begin;
  }

  /// The date that most events have: a day, or an interval of two.
  static EventDate date(int firstDay, int afterDay) {
    return afterDay - firstDay == 1 ? day(firstDay) : new EventDate.Interval(new EventDate.End.At(day(firstDay)), new EventDate.End.At(day(afterDay - 1)));
  }

  private static EventDate day(int day) {
    return new EventDate.Day(LocalDate.ofEpochDay(day));
  }

  /// Goes back to before the first field.
  EventRecord rewind() {
    next = begin;
    return this;
  }

  /// Goes to the next field; false at the end.
  boolean next() {
    at = next;
    int head = number();
    field = FIELDS.get(head & ((1 << FIELD_BITS) - 1));
    next = at + (head >>> FIELD_BITS);
    return field != Field.END;
  }

  /// Goes to the next one of these fields; false if there is none.
  boolean next(Field wanted) {
    while (next()) {
      if (field == wanted) {
        return true;
      }
    }
    return false;
  }

  /// The field whose content can be read.
  Field field() {
    return field;
  }

  /// The next number in the field.
  int number() {
    int number = bytes[at] & 0x7F;
    for (int shift = 7; bytes[at++] < 0; shift += 7) {
      number |= (bytes[at] & 0x7F) << shift;
    }
    return number;
  }

  Utf8 id() {
    rewind().next(Field.ID);
    return new Utf8().set(bytes, at, next);
  }

  /// Whether the date, which is next, is stated with a sign of doubt.
  boolean isDoubtful() {
    return number() == 1;
  }

  /// The title in the first of some languages that it has, else in its own first one.
  String title(List<String> languages) {
    for (String language : languages) {
      for (rewind(); next(Field.TITLE); ) {
        int head = number();
        if (names.text(head >>> 1).equals(language)) {
          return words(head);
        }
      }
    }
    return all(Field.TITLE, () -> words(number())).getFirst();
  }

  /// All texts of title and summary.
  List<String> texts() {
    var texts = new ArrayList<String>(4);
    for (rewind(); next(); ) {
      if (field == Field.TITLE || field == Field.SUMMARY) {
        texts.add(words(number()));
      }
    }
    return texts;
  }

  List<String> sources() {
    return all(Field.CITATION, this::name);
  }

  List<Event.Link> links() {
    return all(Field.LINK, () -> new Event.Link(Event.Link.Type.valueOf(name()), new EventId(rest())));
  }

  /// The event as a whole.
  Event event(int first, int after, int importance) {
    return new Event(
        new EventId(id().toString()),
        rewind().next(Field.DATE) ? statedDate() : date(first, after),
        byLanguage(Field.TITLE).orElseThrow(),
        byLanguage(Field.SUMMARY),
        all(Field.COMPANY, this::name),
        all(Field.PERSON, this::name),
        all(Field.PRODUCT, this::name),
        all(Field.TOPIC, this::name),
        importance,
        all(Field.CITATION, () -> new Event.Citation(name(), number(), optional(this::text), optional(this::localized))),
        all(Field.DISPUTE, this::dispute),
        links(),
        all(Field.CODING, this::coding),
        extras());
  }

  private EventDate statedDate() {
    number();
    return EventDate.parse(rest());
  }

  private Optional<LocalizedText> byLanguage(Field wanted) {
    var byLanguage = new LinkedHashMap<String, String>(4);
    for (rewind(); next(wanted); ) {
      int head = number();
      byLanguage.put(names.text(head >>> 1), words(head));
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(byLanguage));
  }

  /// The rest of a title or summary, by its first number: the language, and in the last bit whether the text is a name.
  private String words(int head) {
    return (head & 1) != 0 ? name() : rest();
  }

  private Event.Dispute dispute() {
    return new Event.Dispute(name(), localized(), list(() -> new Event.Dispute.Version(localized(), list(this::name))));
  }

  private Coding coding() {
    return new Coding(
        name(), name(), name(), Double.parseDouble(name()), Boolean.parseBoolean(name()),
        list(this::name).stream().mapToDouble(Double::parseDouble).findFirst(),
        list(this::name).stream().mapToDouble(Double::parseDouble).findFirst(),
        optional(() -> new Coding.Standing(optional(this::name).map(EventDate::parse))),
        list(this::name), name(), LocalDate.parse(name()), localized(), Coding.Status.valueOf(name()));
  }

  private Map<String, String> extras() {
    var extras = new LinkedHashMap<String, String>(2);
    for (rewind(); next(Field.EXTRA); ) {
      extras.put(name(), rest());
    }
    return extras;
  }

  /// What all fields of a sort have.
  private <T> List<T> all(Field wanted, Supplier<T> content) {
    var all = new ArrayList<T>(4);
    for (rewind(); next(wanted); ) {
      all.add(content.get());
    }
    return all;
  }

  private String name() {
    return names.text(number());
  }

  private String text() {
    int length = number();
    at += length;
    return new Utf8().set(bytes, at - length, at).toString();
  }

  private String rest() {
    return new Utf8().set(bytes, at, next).toString();
  }

  private LocalizedText localized() {
    var byLanguage = new LinkedHashMap<String, String>(4);
    list(() -> byLanguage.put(name(), text()));
    return new LocalizedText(byLanguage);
  }

  /// Elements after their number; none where the field ends.
  private <T> List<T> list(Supplier<T> element) {
    var list = new ArrayList<T>(2);
    for (int left = at < next ? number() : 0; left > 0; left--) {
      list.add(element.get());
    }
    return list;
  }

  private <T> Optional<T> optional(Supplier<T> element) {
    return list(element).stream().findFirst();
  }
}
