package twotrack.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The seats of a crowded lane's most important events at one packing zoom, found tile by tile: a tile is an aligned stretch of 2^k days, so
/// that what it holds does not depend on where the viewport stands or what was looked at before.
///
/// Days and shorter bars have their seats in the tiles of the finest kind, about a screen wide; a longer bar in a tile of its own kind, which it can
/// leave into the next one only. Tiles of longer bars are filled first, those with even numbers before those with odd ones; each keeps clear of what is
/// there. So a tile depends on a few others and not on the whole lane.
final class Tiles {
  /// Smallest width of a tile, px.
  private static final double LEAST_WIDTH = 1024;

  /// A tile of the finest kind has 2^5 cells where a day is narrower than a cell; each cell offers its most important events.
  private static final int CELLS = 5;
  private static final int CELLS_OF_LONG = 2;
  private static final int KEPT = 400;

  private final LaneIndex index;
  private final IntFunction<LanePacking.Item> items;
  private final double perDay;
  private final int rows;
  private final int finest;
  private final Map<Key, List<PackedRows.Seat>> kept = new HashMap<>();

  private record Key(int kind, long number) {}

  private record Candidate(int row, int importance, int rank) {}

  /// @param items what the packing must know of an event
  /// @param rows rows for events with a title
  Tiles(LaneIndex index, IntFunction<LanePacking.Item> items, double perDay, int rows) {
    this.index = index;
    this.items = items;
    this.perDay = perDay;
    this.rows = rows;
    finest = finest(perDay);
  }

  /// The kind of the tiles for everything that is not a long bar.
  private static int finest(double perDay) {
    int kind = 0;
    while (Math.scalb(perDay, kind) < LEAST_WIDTH) {
      kind++;
    }
    return kind;
  }

  /// The kind of a cell: a day, or a stretch of at least 32 px.
  static int cellKind(double perDay) {
    return Math.max(0, finest(perDay) - CELLS);
  }

  /// The seats of all events that have one and can reach into some days.
  List<PackedRows.Seat> reaching(double from, double to) {
    return reaching(finest, (long) Math.floor(from), (long) Math.floor(to));
  }

  /// The seats of tiles of some kind and all larger ones.
  private List<PackedRows.Seat> reaching(int least, long from, long to) {
    var seats = new ArrayList<PackedRows.Seat>();
    for (int kind = least; kind < LaneIndex.KINDS; kind++) {
      if (kind == finest || index.has(kind)) {
        for (long number = (from >> kind) - 1; number <= to >> kind; number++) {
          seats.addAll(seats(kind, number));
        }
      }
    }
    return seats;
  }

  private List<PackedRows.Seat> seats(int kind, long number) {
    var key = new Key(kind, number);
    List<PackedRows.Seat> known = kept.get(key);
    if (known == null) {
      known = found(kind, number);
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      kept.put(key, known);
    }
    return known;
  }

  private List<PackedRows.Seat> found(int kind, long number) {
    double end = Math.scalb((number + 2) * perDay, kind) - 2 * LaneItems.POINT;
    var packed = new PackedRows(kind == finest ? rows : rows / 2, end);
    reaching(kind + 1, number << kind, ((number + 2) << kind) - 1).forEach(packed::block);
    if ((number & 1) == 1) {
      seats(kind, number - 1).forEach(packed::block);
      seats(kind, number + 1).forEach(packed::block);
    }
    for (Candidate candidate : candidates(kind, number)) {
      double start = LaneItems.start(index.table(), candidate.row(), perDay);
      double least = LaneItems.leastWidth(index.table(), candidate.row(), perDay);
      if (packed.isFree(start, least)) {
        packed.placeTitled(items.apply(candidate.row()));
      }
    }
    packed.grow();
    return packed.seats();
  }

  /// Every cell has its say before any has a second one, among events of one importance.
  private List<Candidate> candidates(int kind, long number) {
    var kinds = kind == finest ? new LaneIndex.Range(0, finest) : new LaneIndex.Range(kind, kind);
    int most = kind == finest ? rows : rows / 2;
    int cell = Math.max(0, kind - (kind == finest ? CELLS : CELLS_OF_LONG));
    var candidates = new ArrayList<Candidate>();
    for (long at = number << (kind - cell); at < (number + 1) << (kind - cell); at++) {
      int[] best = index.best(kinds, at << cell, (at + 1) << cell, most);
      for (int rank = 0; rank < best.length; rank++) {
        candidates.add(new Candidate(best[rank], index.table().importance(best[rank]), rank));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::importance).reversed().thenComparingInt(Candidate::rank).thenComparingInt(Candidate::row));
    return candidates;
  }
}
