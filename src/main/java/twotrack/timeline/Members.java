package twotrack.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// The events behind one mark. They are made out only when someone asks, so that a mark over a million events costs as much as one over two.
public sealed interface Members {
  /// How many there are.
  int count();

  /// Their rows, in table order.
  IntStream rows(EventTable table);

  /// Whether an event is one of them.
  boolean contains(EventTable table, int row);

  /// The days to look at for a closer view of them.
  default DayRange days(EventTable table) {
    return table.extent(RowSet.of(rows(table).collect(BitSet::new, BitSet::set, BitSet::or), table.size())).orElseThrow();
  }

  /// Events that are named one by one, in table order.
  record Listed(List<Integer> list) implements Members {
    public Listed {
      list = List.copyOf(list);
    }

    @Override
    public int count() {
      return list.size();
    }

    @Override
    public IntStream rows(EventTable table) {
      return list.stream().mapToInt(Integer::intValue);
    }

    @Override
    public boolean contains(EventTable table, int row) {
      return list.contains(row);
    }
  }

  /// The events of a lane that begin in a stretch of days, but for those that have a mark of their own.
  ///
  /// @param from first day, or [EventTable#OPEN_START]
  /// @param after the day after the last
  /// @param past they end after this day, too
  /// @param apart rows of those with a mark of their own
  record Beginning(RowSet lane, int count, int from, int after, int past, List<Integer> apart) implements Members {
    public Beginning {
      apart = List.copyOf(apart);
    }

    @Override
    public IntStream rows(EventTable table) {
      int end = table.lowerBound(after);
      return IntStream.iterate(lane.next(table.lowerBound(from)), row -> row >= 0 && row < end, row -> lane.next(row + 1)).filter(row -> contains(table, row));
    }

    @Override
    public boolean contains(EventTable table, int row) {
      return lane.contains(row) && table.firstDay(row) >= from && table.firstDay(row) < after && table.afterDay(row) > past && !apart.contains(row);
    }

    @Override
    public DayRange days(EventTable table) {
      return from == EventTable.OPEN_START ? Members.super.days(table) : new DayRange(from, after);
    }
  }
}
