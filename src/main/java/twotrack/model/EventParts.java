package twotrack.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// How the parts of an event are kept as bytes: for each part what writes it and, below, what reads it back. Ids are numbers of [Names].
final class EventParts {
  private static final int CREDIBILITY = 7;
  private static final int LOCATOR = 8;
  private static final int NOTE = 16;
  private static final int REVERSED = 1;
  private static final int LOW = 2;
  private static final int HIGH = 4;
  private static final int STANDING = 8;
  private static final int STANDING_UNTIL = 16;
  private static final List<Event.Link.Type> LINK_TYPES = List.of(Event.Link.Type.values());
  private static final List<Coding.Status> STATUSES = List.of(Coding.Status.values());

  private final Names names;

  EventParts(Names names) {
    this.names = names;
  }

  void texts(ByteWriter out, LocalizedText text) {
    text.byLanguage().forEach((language, words) -> {
      out.number(names.number(language));
      out.text(words);
    });
  }

  static LocalizedText texts(ByteReader in) {
    var byLanguage = new LinkedHashMap<String, String>(4);
    while (in.hasMore()) {
      byLanguage.put(in.name(), in.text());
    }
    return new LocalizedText(byLanguage);
  }

  static void citation(ByteWriter out, int source, int flags) {
    out.number(source);
    out.number(flags);
  }

  void citation(ByteWriter out, Event.Citation citation) {
    citation(out, names.number(citation.source()), citation.credibility() | flag(LOCATOR, citation.locator().isPresent()) | flag(NOTE, citation.note().isPresent()));
    citation.locator().ifPresent(out::text);
    citation.note().ifPresent(note -> out.section(section -> texts(section, note)));
  }

  static Event.Citation citation(ByteReader in) {
    String source = in.name();
    int flags = in.number();
    return new Event.Citation(source, flags & CREDIBILITY, optional(flags & LOCATOR, in, ByteReader::text),
        optional(flags & NOTE, in, reader -> texts(reader.section())));
  }

  /// Passes over a citation and returns the number of its source.
  static int citedSource(ByteReader in) {
    int source = in.number();
    int flags = in.number();
    if ((flags & LOCATOR) != 0) {
      in.skipText();
    }
    if ((flags & NOTE) != 0) {
      in.skipSection();
    }
    return source;
  }

  void dispute(ByteWriter out, Event.Dispute dispute) {
    out.text(dispute.field());
    out.section(label -> texts(label, dispute.label()));
    list(out, dispute.values(), (section, version) -> {
      section.section(value -> texts(value, version.value()));
      list(section, version.sources(), this::name);
    });
  }

  static Event.Dispute dispute(ByteReader in) {
    return new Event.Dispute(in.text(), texts(in.section()),
        in.section().all(version -> new Event.Dispute.Version(texts(version.section()), version.section().all(ByteReader::name))));
  }

  void link(ByteWriter out, Event.Link link) {
    out.number(LINK_TYPES.indexOf(link.type()));
    out.text(link.event().value());
  }

  static Event.Link link(ByteReader in) {
    return new Event.Link(LINK_TYPES.get(in.number()), new EventId(in.text()));
  }

  void coding(ByteWriter out, Coding coding) {
    name(out, coding.subject());
    name(out, coding.axis());
    name(out, coding.action());
    out.bits(Double.doubleToLongBits(coding.modifier()));
    Optional<EventDate> until = coding.standing().flatMap(Coding.Standing::until);
    out.number(flag(REVERSED, coding.reversed()) | flag(LOW, coding.low().isPresent()) | flag(HIGH, coding.high().isPresent())
        | flag(STANDING, coding.standing().isPresent()) | flag(STANDING_UNTIL, until.isPresent()));
    coding.low().ifPresent(low -> out.bits(Double.doubleToLongBits(low)));
    coding.high().ifPresent(high -> out.bits(Double.doubleToLongBits(high)));
    until.ifPresent(date -> out.text(date.edtf()));
    list(out, coding.sources(), this::name);
    name(out, coding.coder());
    out.bits(coding.codedOn().toEpochDay());
    out.section(reason -> texts(reason, coding.reason()));
    out.number(STATUSES.indexOf(coding.status()));
  }

  static Coding coding(ByteReader in) {
    String subject = in.name();
    String axis = in.name();
    String action = in.name();
    double modifier = Double.longBitsToDouble(in.bits());
    int flags = in.number();
    OptionalDouble low = bound(flags & LOW, in);
    OptionalDouble high = bound(flags & HIGH, in);
    Optional<EventDate> until = optional(flags & STANDING_UNTIL, in, reader -> EventDate.parse(reader.text()));
    return new Coding(subject, axis, action, modifier, (flags & REVERSED) != 0, low, high,
        (flags & STANDING) == 0 ? Optional.empty() : Optional.of(new Coding.Standing(until)), in.section().all(ByteReader::name), in.name(),
        LocalDate.ofEpochDay(in.bits()), texts(in.section()), STATUSES.get(in.number()));
  }

  void extra(ByteWriter out, String key, String json) {
    out.text(key);
    out.text(json);
  }

  static Map<String, String> extras(ByteReader in) {
    var extras = new LinkedHashMap<String, String>();
    while (in.hasMore()) {
      extras.put(in.text(), in.text());
    }
    return extras;
  }

  private void name(ByteWriter out, String name) {
    out.number(names.number(name));
  }

  private static <T> void list(ByteWriter out, List<T> elements, BiConsumer<ByteWriter, T> write) {
    out.section(section -> elements.forEach(element -> write.accept(section, element)));
  }

  private static int flag(int flag, boolean set) {
    return set ? flag : 0;
  }

  private static <T> Optional<T> optional(int flag, ByteReader in, Function<ByteReader, T> read) {
    return flag == 0 ? Optional.empty() : Optional.of(read.apply(in));
  }

  private static OptionalDouble bound(int flag, ByteReader in) {
    return flag == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.longBitsToDouble(in.bits()));
  }
}
