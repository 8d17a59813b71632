package twotrack.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The stored form of one event: a head that says which parts it has, then the parts, each with its length.
final class EventRecord {
  private static final List<EventPart> TEXTS = List.of(EventPart.TITLE, EventPart.SUMMARY);
  private static final int HEAD = Short.BYTES;
  private static final int FORM = (1 << DateForm.HEAD_BITS) - 1;
  private static final int PARTS = ~FORM;

  private final Names names;
  private final byte[] bytes;
  private final int from;
  private final int head;

  EventRecord(Names names, RecordStore store, int address) {
    this.names = names;
    bytes = store.block(address);
    from = store.offset(address);
    head = (bytes[from] & 0xFF) | ((bytes[from + 1] & 0xFF) << Byte.SIZE);
  }

  boolean has(EventPart part) {
    return (head & part.bit()) != 0;
  }

  /// A part to be read; one with nothing in it if the event has none.
  ByteReader part(EventPart part) {
    if (!has(part)) {
      return new ByteReader(names, bytes, from, from);
    }
    var in = new ByteReader(names, bytes, from + HEAD, bytes.length);
    for (int before = Integer.bitCount(head & (part.bit() - 1) & PARTS); before > 0; before--) {
      in.skipSection();
    }
    return in.section();
  }

  /// Whether the date is stated with a sign of doubt.
  boolean isDoubtful() {
    return form() == DateForm.DOUBTFUL_TEXT;
  }

  /// Makes a piece of UTF-8 the id.
  Utf8 id(Utf8 into) {
    return part(EventPart.ID).rest(into);
  }

  /// The title in the first of some languages that it has, else in its own first one.
  String title(List<String> languages) {
    ByteReader in = part(EventPart.TITLE);
    ByteReader best = part(EventPart.TITLE);
    int bestRank = Integer.MAX_VALUE;
    for (boolean first = true; in.hasMore(); first = false) {
      int rank = languages.indexOf(in.name());
      if (first || (rank >= 0 && rank < bestRank)) {
        best = in.copy();
        bestRank = rank < 0 ? Integer.MAX_VALUE : rank;
      }
      in.skipText();
    }
    return best.text();
  }

  /// Hands over all texts of title and summary.
  void texts(Consumer<Utf8> action) {
    var text = new Utf8();
    for (EventPart part : TEXTS) {
      for (ByteReader in = part(part); in.hasMore(); ) {
        in.number();
        action.accept(in.text(text));
      }
    }
  }

  /// The event as a whole.
  Event event(int first, int after, int importance) {
    return new Event(
        new EventId(id(new Utf8()).toString()),
        form().date(first, after, has(EventPart.DATE) ? Optional.of(part(EventPart.DATE).text()) : Optional.empty()),
        EventParts.texts(part(EventPart.TITLE)),
        has(EventPart.SUMMARY) ? Optional.of(EventParts.texts(part(EventPart.SUMMARY))) : Optional.empty(),
        all(EventPart.COMPANIES, ByteReader::name),
        all(EventPart.PEOPLE, ByteReader::name),
        all(EventPart.PRODUCTS, ByteReader::name),
        all(EventPart.TOPICS, ByteReader::name),
        importance,
        all(EventPart.CITATIONS, EventParts::citation),
        all(EventPart.DISPUTES, EventParts::dispute),
        all(EventPart.LINKS, EventParts::link),
        all(EventPart.CODINGS, EventParts::coding),
        has(EventPart.EXTRAS) ? EventParts.extras(part(EventPart.EXTRAS)) : Map.of());
  }

  private DateForm form() {
    return DateForm.ALL.get(head & FORM);
  }

  private <T> List<T> all(EventPart part, Function<ByteReader, T> element) {
    return has(part) ? part(part).all(element) : List.of();
  }
}
