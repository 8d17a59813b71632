package twotrack.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import twotrack.model.EventTable;

/// A lane with so many events that most of them are only counted: the most important ones have titles in the upper rows, the others stand in the last row
/// as bars whose height tells how many begin there.
final class TiledLane implements LaneItems.Rows {
  static final int ROWS_WANTED = 16;

  /// A cell has up to 2^3 bars.
  private static final int BARS = 3;
  private static final int KEPT = 1000;

  /// 2^3 cells are drawn in one way; with fewer events than this a cell, by bubbles.
  private static final int BLOCK = 3;
  private static final int FEW = 8;

  /// Of a cell at the left edge at least this must be in view, px; else its events that run on are counted with those that began earlier.
  private static final double SLIVER = 1;

  private final LaneIndex index;
  private final IntFunction<LanePacking.Item> items;
  private final Tiles tiles;
  private final int lastRow;
  private final int cellKind;

  /// The kind of stretch that one bar stands for.
  private final int barKind;
  private final Map<Long, Cell> cells = new HashMap<>();
  private final Map<Long, Captions.Crowd> running = new HashMap<>();

  /// The events without a mark of their own that begin in one aligned stretch.
  ///
  /// @param point the seat of a single one that is a point
  /// @param bars how many of them begin in each of equal shares of the stretch
  /// @param many how many of them are many for a bar
  /// @param sparse whether a bubble says enough
  record Cell(Captions.Crowd crowd, Optional<PackedRows.Seat> point, List<Integer> bars, int many, boolean sparse) {
    Cell {
      bars = List.copyOf(bars);
    }

    /// Where the middle between the first and the last bar lies, 0 to 1.
    double middle() {
      int[] used = IntStream.range(0, bars.size()).filter(bar -> bars.get(bar) > 0).toArray();
      return (used[0] + used[used.length - 1] + 1) / 2.0 / bars.size();
    }
  }

  /// @param items what the packing must know of an event
  /// @param perDay length of a day at the packing zoom
  TiledLane(LaneIndex index, IntFunction<LanePacking.Item> items, double perDay, int rows) {
    this.index = index;
    this.items = items;
    lastRow = rows - 1;
    tiles = new Tiles(index, items, perDay, lastRow);
    cellKind = Tiles.cellKind(perDay);
    barKind = Math.max(0, cellKind - BARS);
  }

  @Override
  public void draw(EventMarks events, CrowdMarks crowds, TimelinePicture.LaneBox box) {
    Viewport view = events.scale().view();
    List<PackedRows.Seat> seats = tiles.reaching(view.startDay(), view.endDay());
    seats.forEach(seat -> events.single(seat, box));
    if (cells.size() >= KEPT) {
      cells.clear();
      running.clear();
    }
    long first = (long) Math.floor(view.startDay() + SLIVER / events.scale().perDay()) >> cellKind;
    for (long number = first; (number << cellKind) < view.endDay(); number++) {
      Cell cell = cells.computeIfAbsent(number, at -> cell(at, seats, events.captions()));
      cell.point().ifPresentOrElse(point -> events.single(point, box), () -> crowds.cell(cell, box));
    }
    crowds.running(running.computeIfAbsent(first, at -> events.captions().running(running((int) (at << cellKind), seats))), box);
  }

  private Cell cell(long number, List<PackedRows.Seat> seats, Captions captions) {
    int from = (int) (number << cellKind);
    int after = (int) ((number + 1) << cellKind);
    int[] before = IntStream.rangeClosed(0, 1 << (cellKind - barKind)).map(bar -> index.before(from + ((long) bar << barKind))).toArray();
    int[] bars = IntStream.range(1, before.length).map(bar -> before[bar] - before[bar - 1]).toArray();
    Members.Beginning members = without(seats, new Members.Beginning(index.rows(), IntStream.of(bars).sum(), from, after, from, List.of()));
    members.apart().forEach(row -> bars[(index.table().firstDay(row) - from) >> barKind]--);
    Optional<PackedRows.Seat> point = members.count() > 1 ? Optional.empty() : members.rows(index.table()).filter(row -> LaneItems.isPoint(index.table(), row))
        .mapToObj(row -> new PackedRows.Seat(items.apply(row), lastRow, 2 * LaneItems.POINT)).findFirst();
    return new Cell(captions.beginning(members), point, IntStream.of(bars).boxed().toList(), index.many(barKind), isSparse(number >> BLOCK));
  }

  /// Some events but for those that have a seat.
  private Members.Beginning without(List<PackedRows.Seat> seats, Members.Beginning all) {
    List<Integer> apart = seats.stream().map(seat -> seat.item().row()).filter(row -> all.contains(index.table(), row)).sorted().toList();
    return new Members.Beginning(all.lane(), all.count() - apart.size(), all.from(), all.after(), all.past(), apart);
  }

  /// Whether few events a cell begin in an aligned block of cells, which therefore get bubbles and not bars, all of them.
  private boolean isSparse(long block) {
    int kind = cellKind + BLOCK;
    return index.before((block + 1) << kind) - index.before(block << kind) < (FEW << BLOCK);
  }

  /// The events that begin before a day and end after it.
  private Members.Beginning running(int day, List<PackedRows.Seat> seats) {
    return without(seats, new Members.Beginning(index.rows(), index.running(day), EventTable.OPEN_START, day, day, List.of()));
  }
}
