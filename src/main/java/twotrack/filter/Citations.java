package twotrack.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// The events that cite each source.
final class Citations {
  private final EventTable events;
  private final Map<String, Integer> numbers;
  /// The rows of the events, one source after the other.
  private final int[] rows;
  /// Where the rows of a source end.
  private final int[] ends;

  Citations(EventTable events, List<Source> sources) {
    this.events = events;
    numbers = HashMap.newHashMap(sources.size());
    sources.forEach(source -> numbers.put(source.id(), numbers.size()));
    ends = new int[sources.size()];
    for (int row = 0; row < events.size(); row++) {
      forEachSource(row, source -> ends[source]++);
    }
    Arrays.parallelPrefix(ends, Math::addExact);
    rows = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
    fill();
  }

  private void fill() {
    int[] places = new int[ends.length];
    System.arraycopy(ends, 0, places, Math.min(1, ends.length), Math.max(0, ends.length - 1));
    for (int row = 0; row < events.size(); row++) {
      int citing = row;
      forEachSource(row, source -> rows[places[source]++] = citing);
    }
  }

  private void forEachSource(int row, IntConsumer action) {
    for (String id : events.sources(row)) {
      Integer source = numbers.get(id);
      if (source != null) {
        action.accept(source);
      }
    }
  }

  /// The events that cite one of some sources.
  ///
  /// @param sources by their place among all
  RowSet of(RowSet sources) {
    var found = new BitSet(events.size());
    sources.forEach(source -> {
      for (int i = source == 0 ? 0 : ends[source - 1]; i < ends[source]; i++) {
        found.set(rows[i]);
      }
    });
    return RowSet.of(found, events.size());
  }
}
