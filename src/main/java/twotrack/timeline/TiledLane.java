package twotrack.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

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
  private final int cellKind;

  /// The kind of stretch that one bar stands for.
  private final int barKind;
  private final Captions captions;
  private final IntFunction<LanePacking.Item> items;
  private final Map<Integer, Packing> packings = new HashMap<>();

  /// @param perDay length of a day at the packing zoom
  TiledLane(Lanes.Lane lane, LaneIndex index, double perDay, Words words) {
    this.lane = lane;
    this.index = index;
    this.perDay = perDay;
    captions = words.captions();
    items = words.items();
    cellKind = Tiles.cellKind(perDay);
    barKind = Math.max(0, cellKind - BARS);
  }

  /// What a lane says about its events.
  ///
  /// @param items what the packing must know of an event
  record Words(Captions captions, IntFunction<LanePacking.Item> items) {}

  @Override
  public Lanes.Lane lane() {
    return lane;
  }

  @Override
  public int rowsWanted() {
    return ROWS_WANTED;
  }

  @Override
  public void draw(LaneMarks marks, LaneRows rows) {
    packings.computeIfAbsent(rows.count(), count -> new Packing(new Tiles(index, items, perDay, count - 1))).draw(marks, rows);
  }

  /// The lane in a number of rows.
  private final class Packing {
    private final Tiles tiles;
    private final Map<Long, Cell> cells = new HashMap<>();
    private int runningInto;
    private Optional<Captions.Crowd> running = Optional.empty();

    Packing(Tiles tiles) {
      this.tiles = tiles;
    }

    void draw(LaneMarks marks, LaneRows rows) {
      Viewport view = marks.scale().view();
      List<PackedRows.Seat> seats = tiles.reaching(view.startDay(), view.endDay());
      for (PackedRows.Seat seat : seats) {
        var single = new LanePacking.Placement.Single(seat.item().row(), seat.row(), seat.width(), LanePacking.Form.PILL);
        marks.events().single(marks.front(), single, rows.box(), rows.top(seat.row()));
      }
      long first = (long) Math.floor(view.startDay() + SLIVER / marks.scale().perDay()) >> cellKind;
      for (long number = first; (number << cellKind) < view.endDay(); number++) {
        draw(cell(number, seats), marks, rows);
      }
      int day = (int) (first << cellKind);
      if (running.isEmpty() || day != runningInto) {
        runningInto = day;
        running = Optional.of(running(day, seats));
      }
      running.filter(crowd -> crowd.members().count() > 0).ifPresent(crowd -> marks.crowds().running(marks.gutter(), crowd, rows));
    }

    private void draw(Cell cell, LaneMarks marks, LaneRows rows) {
      if (cell.members().count() == 1) {
        int row = cell.members().rows(index.table()).findFirst().orElseThrow();
        if (LaneItems.isPoint(index.table(), row)) {
          var dot = new LanePacking.Placement.Single(row, rows.count() - 1, 2 * LaneItems.POINT, LanePacking.Form.DOT);
          marks.events().single(marks.front(), dot, rows.box(), rows.top(rows.count() - 1));
          return;
        }
      }
      if (cell.members().count() > 0) {
        marks.crowds().cell(marks.front(), cell, index.many(barKind), rows);
      }
    }

    private Cell cell(long number, List<PackedRows.Seat> seats) {
      Cell known = cells.get(number);
      if (known == null) {
        if (cells.size() >= KEPT) {
          cells.clear();
        }
        known = counted(number, seats);
        cells.put(number, known);
      }
      return known;
    }

    private Cell counted(long number, List<PackedRows.Seat> seats) {
      int from = (int) (number << cellKind);
      int after = (int) ((number + 1) << cellKind);
      int[] bars = new int[1 << (cellKind - barKind)];
      int before = index.before(from);
      int count = 0;
      for (int bar = 0; bar < bars.length; bar++) {
        int next = index.before(from + ((bar + 1L) << barKind));
        bars[bar] = next - before;
        count += next - before;
        before = next;
      }
      var apart = new ArrayList<Integer>();
      for (PackedRows.Seat seat : seats) {
        int first = index.table().firstDay(seat.item().row());
        if (first >= from && first < after) {
          apart.add(seat.item().row());
          bars[(first - from) >> barKind]--;
        }
      }
      var members = new Members.Beginning(lane.rows(), count - apart.size(), from, after, apart.stream().sorted().toList());
      return new Cell(members, captions.crowd(members), bars, isSparse(number >> BLOCK));
    }

    /// Whether few events a cell begin in an aligned block of cells, which therefore get bubbles and not bars, all of them.
    private boolean isSparse(long block) {
      int kind = cellKind + BLOCK;
      return index.before((block + 1) << kind) - index.before(block << kind) < (FEW << BLOCK);
    }

    private Captions.Crowd running(int day, List<PackedRows.Seat> seats) {
      List<Integer> apart = seats.stream().map(seat -> seat.item().row())
          .filter(row -> index.table().firstDay(row) < day && index.table().afterDay(row) > day && !LaneItems.isPoint(index.table(), row)).sorted().toList();
      return captions.crowd(new Members.Running(lane.rows(), index.running(day) - apart.size(), day, apart));
    }
  }

  /// The events without a mark of their own that begin in one aligned stretch.
  static final class Cell {
    private final Members.Beginning members;
    private final Captions.Crowd crowd;
    private final int[] bars;
    private final boolean sparse;

    private Cell(Members.Beginning members, Captions.Crowd crowd, int[] bars, boolean sparse) {
      this.members = members;
      this.sparse = sparse;
      this.crowd = crowd;
      this.bars = bars;
    }

    /// Whether a bubble says enough.
    boolean isSparse() {
      return sparse;
    }

    Captions.Crowd crowd() {
      return crowd;
    }

    Members.Beginning members() {
      return members;
    }

    /// Number of bars, each for an equal share of the stretch.
    int bars() {
      return bars.length;
    }

    /// Where the middle between the first and the last bar lies, 0 to 1.
    double middle() {
      int first = 0;
      int last = bars.length - 1;
      while (first < last && bars[first] == 0) {
        first++;
      }
      while (last > first && bars[last] == 0) {
        last--;
      }
      return (first + last + 1) / 2.0 / bars.length;
    }

    /// Number of events that a bar stands for.
    int count(int bar) {
      return bars[bar];
    }
  }
}
