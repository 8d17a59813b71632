package twotrack.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.model.EventDate;

/// What one part of an event says about another part: checked at the event's end, since the parts come in any order.
final class EventChecks {
  private final JsonCursor cursor;
  private final Values values;
  private final Problems problems;
  private final Set<String> cited = new HashSet<>();
  private final Pending sources = new Pending();
  private final Pending links = new Pending();
  private final Pending ends = new Pending();

  EventChecks(JsonCursor cursor, Values values, Problems problems) {
    this.cursor = cursor;
    this.values = values;
    this.problems = problems;
  }

  /// Begins the next event.
  void clear() {
    cited.clear();
    sources.clear();
    links.clear();
    ends.clear();
  }

  /// The id of a source at the cursor, which becomes one of the event.
  Optional<String> cited() {
    Optional<String> source = values.reference(IdSpace.SOURCE);
    source.ifPresent(cited::add);
    return source;
  }

  /// Ids of sources at the cursor, which must be sources of the event.
  List<String> sources() {
    var ids = new ArrayList<String>(2);
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        values.words().filter(id -> values.isNew(id, ids)).ifPresent(id -> {
          sources.add(id, "", cursor.spot(), cursor.context());
          ids.add(id);
        });
      }
    }
    return ids;
  }

  /// The id of an event at the cursor, which must be another one.
  Optional<String> link() {
    Optional<String> event = values.reference(IdSpace.EVENT);
    event.ifPresent(id -> links.add(id, "", cursor.spot(), cursor.context()));
    return event;
  }

  /// A date at the cursor that must not lie before the event.
  Optional<EventDate.End> end() {
    Optional<EventDate.End> end = values.end();
    if (end.isPresent() && end.get() instanceof EventDate.End.At(var date)) {
      ends.add(date.edtf(), "", cursor.spot(), cursor.context());
    }
    return end;
  }

  /// Checks the event that ends.
  void check(Optional<String> id, Optional<EventDate> date) {
    for (int i = 0; i < sources.size(); i++) {
      if (!cited.contains(sources.value(i))) {
        problems.add(Kind.SOURCE_NOT_OF_EVENT, sources.spot(i), sources.path(i), Shown.quoted(sources.value(i)));
      }
    }
    for (int i = 0; i < links.size(); i++) {
      if (id.isPresent() && id.get().equals(links.value(i))) {
        problems.add(Kind.SELF_LINK, links.spot(i), links.path(i), Shown.quoted(links.value(i)));
      }
    }
    for (int i = 0; i < ends.size(); i++) {
      EventDate end = EventDate.parse(ends.value(i));
      if (date.isPresent() && !end.after().isAfter(date.get().first())) {
        problems.add(Kind.ENDS_BEFORE_START, ends.spot(i), ends.path(i), Shown.quoted(end.edtf()), Shown.quoted(date.get().edtf()));
      }
    }
  }
}
