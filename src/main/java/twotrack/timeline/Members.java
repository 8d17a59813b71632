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
  DayRange days(EventTable table);

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

    @Override
    public DayRange days(EventTable table) {
      return extent(this, table);
    }
  }

  /// The events of a lane that begin in a stretch of days, but for those that have a mark of their own.
  ///
  /// @param from first day
  /// @param after the day after the last
  /// @param apart rows of those with a mark of their own
  record Beginning(RowSet lane, int count, int from, int after, List<Integer> apart) implements Members {
    public Beginning {
      apart = List.copyOf(apart);
    }

    @Override
    public IntStream rows(EventTable table) {
      return between(lane, table.lowerBound(from), table.lowerBound(after)).filter(row -> !apart.contains(row));
    }

    @Override
    public boolean contains(EventTable table, int row) {
      return lane.contains(row) && table.firstDay(row) >= from && table.firstDay(row) < after && !apart.contains(row);
    }

    @Override
    public DayRange days(EventTable table) {
      return new DayRange(from, after);
    }
  }

  /// The events of a lane that begin before a day and end after it, but for those that have a mark of their own.
  ///
  /// @param apart rows of those with a mark of their own
  record Running(RowSet lane, int count, int day, List<Integer> apart) implements Members {
    public Running {
      apart = List.copyOf(apart);
    }

    @Override
    public IntStream rows(EventTable table) {
      return between(lane, 0, table.lowerBound(day)).filter(row -> table.afterDay(row) > day && !apart.contains(row));
    }

    @Override
    public boolean contains(EventTable table, int row) {
      return lane.contains(row) && table.firstDay(row) < day && table.afterDay(row) > day && !apart.contains(row);
    }

    @Override
    public DayRange days(EventTable table) {
      return extent(this, table);
    }
  }

  private static IntStream between(RowSet lane, int from, int to) {
    return IntStream.iterate(lane.next(from), row -> row >= 0 && row < to, row -> lane.next(row + 1));
  }

  private static DayRange extent(Members members, EventTable table) {
    RowSet rows = RowSet.of(members.rows(table).collect(BitSet::new, BitSet::set, BitSet::or), table.size());
    return table.extent(rows).orElseThrow();
  }
}
