package twotrack.model;

import java.util.Arrays;
import java.util.Map;

/// When sources had surely been published, and so when events were known.
final class Publication {
  private static final int UNDATED = Integer.MIN_VALUE;

  /// By the number of a source's name: the first epoch day that its publication can no longer mean.
  private final int[] after;

  Publication(Names names, Map<String, Source> sources) {
    after = new int[names.size()];
    Arrays.fill(after, UNDATED);
    sources.forEach((id, source) -> {
      int name = names.find(Utf8.of(id));
      if (name >= 0) {
        source.published().ifPresent(date -> after[name] = EventTable.epochDay(date.after()));
      }
    });
  }

  /// An event counts as known from the last day that its earliest source's publication can mean. What was published before the event is background and
  /// does not report it, unless the date of the event is in doubt: with nothing else it counts from its first day, without any source from its last.
  int knownDay(EventRecord event, int firstDay, int afterDay) {
    boolean anyDated = false;
    int known = Integer.MAX_VALUE;
    for (ByteReader citations = event.part(EventPart.CITATIONS); citations.hasMore(); ) {
      int published = after[EventParts.citedSource(citations)];
      anyDated |= published != UNDATED;
      if (published > firstDay || (event.isDoubtful() && published != UNDATED)) {
        known = Math.min(known, published - 1);
      }
    }
    if (known < Integer.MAX_VALUE) {
      return known;
    }
    return anyDated ? firstDay : afterDay - 1;
  }
}
