package twotrack.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import twotrack.model.EventTable;

/// A lane with so many events that most of them are only counted: the most important ones have titles in the upper rows, the others stand in the last row
/// as bars whose height tells how many begin there.
final class TiledLane implements PackedLane {
  private static final int ROWS_WANTED = 16;

  /// A cell has up to 2^3 bars.
  private static final int BARS = 3;
  private static final int KEPT = 1000;

  /// 2^3 cells are drawn in one way; with fewer events than this a cell, by bubbles.
  private static final int BLOCK = 3;
  private static final int FEW = 8;

  /// Of a cell at the left edge at least this must be in view, px; else its events that run on are counted with those that began earlier.
  private static final double SLIVER = 1;

  private final Lanes.Lane lane;
  private final LaneIndex index;
  private final double perDay;
  private final IntFunction<LanePacking.Item> items;
  private final int cellKind;

  /// The kind of stretch that one bar stands for.
  private final int barKind;
  private final Map<Integer, Packing> packings = new HashMap<>();

  /// The lane in a number of rows.
  private record Packing(Tiles tiles, Map<Long, Cell> cells, Map<Long, Captions.Crowd> running) {}

  /// The events without a mark of their own that begin in one aligned stretch.
  ///
  /// @param bars how many of them begin in each of equal shares of the stretch
  /// @param many how many of them are many for a bar
  /// @param sparse whether a bubble says enough
  record Cell(Captions.Crowd crowd, List<Integer> bars, int many, boolean sparse) {
    Cell {
      bars = List.copyOf(bars);
    }

    /// Where the middle between the first and the last bar lies, 0 to 1.
    double middle() {
      int[] used = IntStream.range(0, bars.size()).filter(bar -> bars.get(bar) > 0).toArray();
      return (used[0] + used[used.length - 1] + 1) / 2.0 / bars.size();
    }
  }

  /// @param perDay length of a day at the packing zoom
  /// @param items what the packing must know of an event
  TiledLane(Lanes.Lane lane, LaneIndex index, double perDay, IntFunction<LanePacking.Item> items) {
    this.lane = lane;
    this.index = index;
    this.perDay = perDay;
    this.items = items;
    cellKind = Tiles.cellKind(perDay);
    barKind = Math.max(0, cellKind - BARS);
  }

  @Override
  public Lanes.Lane lane() {
    return lane;
  }

  @Override
  public int rowsWanted() {
    return ROWS_WANTED;
  }

  @Override
  public void draw(EventMarks events, CrowdMarks crowds, LaneRows rows) {
    Viewport view = events.scale().view();
    Packing packing = packings.computeIfAbsent(rows.count(), count ->
        new Packing(new Tiles(index, items, perDay, count - 1), new HashMap<>(), new HashMap<>()));
    List<PackedRows.Seat> seats = packing.tiles().reaching(view.startDay(), view.endDay());
    seats.forEach(seat -> events.single(seat.placement(), rows));
    if (packing.cells().size() >= KEPT) {
      packing.cells().clear();
      packing.running().clear();
    }
    long first = (long) Math.floor(view.startDay() + SLIVER / events.scale().perDay()) >> cellKind;
    for (long number = first; (number << cellKind) < view.endDay(); number++) {
      Cell cell = packing.cells().computeIfAbsent(number, at -> cell(at, seats, events.captions()));
      Members.Beginning members = cell.crowd().members();
      if (isPoint(members)) {
        int row = members.rows(index.table()).findFirst().orElseThrow();
        events.single(new LanePacking.Placement.Single(row, rows.count() - 1, 2 * LaneItems.POINT, LanePacking.Form.DOT), rows);
      } else if (members.count() > 0) {
        crowds.cell(cell, rows);
      }
    }
    Captions.Crowd running = packing.running().computeIfAbsent(first, at -> events.captions().running(running((int) (at << cellKind), seats)));
    if (running.members().count() > 0) {
      crowds.running(running, rows);
    }
  }

  private boolean isPoint(Members.Beginning members) {
    return members.count() == 1 && LaneItems.isPoint(index.table(), members.rows(index.table()).findFirst().orElseThrow());
  }

  private Cell cell(long number, List<PackedRows.Seat> seats, Captions captions) {
    int from = (int) (number << cellKind);
    int after = (int) ((number + 1) << cellKind);
    int[] before = LongStream.rangeClosed(0, 1 << (cellKind - barKind)).mapToInt(bar -> index.before(from + (bar << barKind))).toArray();
    int[] bars = IntStream.range(1, before.length).map(bar -> before[bar] - before[bar - 1]).toArray();
    var all = new Members.Beginning(lane.rows(), IntStream.of(bars).sum(), from, after, from, List.of());
    Members.Beginning members = without(seats, all);
    members.apart().forEach(row -> bars[(index.table().firstDay(row) - from) >> barKind]--);
    return new Cell(captions.beginning(members), IntStream.of(bars).boxed().toList(), index.many(barKind), isSparse(number >> BLOCK));
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
    return without(seats, new Members.Beginning(lane.rows(), index.running(day), EventTable.OPEN_START, day, day, List.of()));
  }
}
