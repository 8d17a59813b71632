package twotrack.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.model.EventDate;
import twotrack.model.EventDraft;
import twotrack.model.EventId;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// What one part of an event says about another part: checked at the event's end, since the parts come in any order.
final class EventChecks {
  private final JsonCursor cursor;
  private final Values values;
  private final References references;
  private final Names names;
  private final Problems problems;
  private final BitSet cited = new BitSet();
  private final Pending sources = new Pending();
  private final Pending links = new Pending();
  private final Pending ends = new Pending();

  EventChecks(JsonCursor cursor, Values values, Problems problems) {
    this.cursor = cursor;
    this.values = values;
    references = values.references();
    names = references.names();
    this.problems = problems;
  }

  /// Begins the next event.
  void clear() {
    cited.clear();
    sources.clear();
    links.clear();
    ends.clear();
  }

  /// The number of the source whose id is at the cursor, which becomes one of the event.
  OptionalInt cited() {
    if (!values.hasWords()) {
      return OptionalInt.empty();
    }
    int source = references.refer(IdSpace.SOURCE, cursor);
    cited.set(source);
    return OptionalInt.of(source);
  }

  /// Ids of sources at the cursor, which must be sources of the event.
  List<String> sources() {
    var ids = new ArrayList<String>(2);
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        values.words().filter(id -> values.isNew(id, ids)).ifPresent(id -> {
          sources.add(id, "", cursor.offset(), cursor);
          ids.add(id);
        });
      }
    }
    return ids;
  }

  /// The id of an event at the cursor, which must be another one.
  Optional<EventId> link() {
    if (!values.hasWords()) {
      return Optional.empty();
    }
    references.referToEvent(cursor);
    String id = cursor.utf8().toString();
    links.add(id, "", cursor.offset(), cursor);
    return Optional.of(new EventId(id));
  }

  /// A date at the cursor that must not lie before the event.
  Optional<EventDate.End> end() {
    Optional<EventDate.End> end = values.end();
    if (end.isPresent() && end.get() instanceof EventDate.End.At(var date)) {
      ends.add(date.edtf(), "", cursor.offset(), cursor);
    }
    return end;
  }

  private boolean isCited(String source) {
    int number = names.find(Utf8.of(source));
    return number >= 0 && cited.get(number);
  }

  /// Checks the event that ends.
  void check(EventDraft event) {
    for (int i = 0; i < sources.size(); i++) {
      if (!isCited(sources.value(i))) {
        problems.add(Kind.SOURCE_NOT_OF_EVENT, sources.offset(i), sources.path(i), Shown.quoted(sources.value(i)));
      }
    }
    for (int i = 0; i < links.size(); i++) {
      if (event.id().toString().equals(links.value(i))) {
        problems.add(Kind.SELF_LINK, links.offset(i), links.path(i), Shown.quoted(links.value(i)));
      }
    }
    for (int i = 0; i < ends.size(); i++) {
      EventDate end = EventDate.parse(ends.value(i));
      Optional<EventDate> date = event.date();
      if (date.isPresent() && !end.after().isAfter(date.get().first())) {
        problems.add(Kind.ENDS_BEFORE_START, ends.offset(i), ends.path(i), Shown.quoted(end.edtf()), Shown.quoted(date.get().edtf()));
      }
    }
  }
}
