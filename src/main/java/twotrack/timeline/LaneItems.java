package twotrack.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventTable;

/// The lanes of the scene that was asked for last, at the zooms that were asked for last: kept from frame to frame.
final class LaneItems {
  static final Face TITLE = Face.regular(12);
  static final Face STRONG_TITLE = Face.bold(12);
  static final Face NUMBER = Face.bold(10);

  /// Between a number and what stands beside it.
  static final double NUMBER_GAP = 4;

  /// Half the width of a point's mark.
  static final double POINT = 9;

  /// From a mark's left end to its title, and from the title's end to the pill's.
  static final double TITLE_BEFORE = 20;
  static final double TITLE_AFTER = 9;
  static final double BAR_TITLE_BEFORE = 7;

  /// Smallest width of a bar.
  static final double BAR_MINIMUM = 14;

  /// Widths to which titles are shortened, one after the other, where there is no room for more.
  private static final List<Double> TITLE_WIDTHS = List.of(420.0, 200.0, 90.0);

  private static final double SHORTEST_TITLED_BAR = 60;
  private static final double SMALLEST_TITLE = 26;
  private static final int STEPS_PER_OCTAVE = 4;
  private static final int KEPT = 12;

  /// Lanes with more events than this are looked at tile by tile.
  private static final int MOST_WHOLE = 400;
  private static final int MOST_WIDTHS = 50_000;

  private final TextMeasurer measurer;
  private volatile Optional<OfScene> last = Optional.empty();
  private volatile Optional<OfScene> prepared = Optional.empty();
  private Optional<Captions> captions = Optional.empty();
  private final Map<Integer, Double> widths = new HashMap<>();
  private final Map<Integer, Packed> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Packed> eldest) {
      return size() > KEPT;
    }
  };

  /// Lanes at a packing zoom.
  ///
  /// @param perDay length of a day at that zoom
  record Packed(List<PackedLane> lanes, double perDay, Captions captions) {
    Packed {
      lanes = List.copyOf(lanes);
    }
  }

  /// What does not depend on the zoom.
  private record OfScene(EventTable table, Lanes lanes, Map<String, LaneIndex> indices, Optional<EventNumbers> numbers) {
    boolean is(TimelineScene scene, int mostLanes) {
      return lanes.areOf(scene, mostLanes) && numbers.equals(scene.numbers());
    }
  }

  LaneItems(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The lanes of a scene, packed for a scale.
  Packed at(TimelineScene scene, TimeScale scale, int mostLanes) {
    OfScene of = last.filter(known -> known.is(scene, mostLanes)).orElseGet(() -> renewed(scene, mostLanes));
    int zoom = (int) Math.floor(STEPS_PER_OCTAVE * Math.log(scale.perDay()) / Math.log(2) + 1e-9);
    return kept.computeIfAbsent(zoom, _ -> packed(of, Math.pow(2, zoom / (double) STEPS_PER_OCTAVE)));
  }

  /// Does what takes long for the lanes of a scene, so that [#at] finds it done. May be called on any thread.
  void prepare(TimelineScene scene, int mostLanes) {
    if (Stream.of(last, prepared).flatMap(Optional::stream).noneMatch(known -> known.is(scene, mostLanes))) {
      prepared = Optional.of(surveyed(scene, mostLanes));
    }
  }

  private OfScene renewed(TimelineScene scene, int mostLanes) {
    OfScene renewed = prepared.filter(known -> known.is(scene, mostLanes)).orElseGet(() -> surveyed(scene, mostLanes));
    prepared = Optional.empty();
    if (!captions.filter(known -> known.areOf(scene)).isPresent()) {
      captions = Optional.of(new Captions(scene));
      widths.clear();
    }
    kept.clear();
    last = Optional.of(renewed);
    return renewed;
  }

  private static OfScene surveyed(TimelineScene scene, int mostLanes) {
    var lanes = new Lanes(scene, mostLanes);
    EventTable table = scene.dataset().events();
    Map<String, LaneIndex> indices = lanes.lanes().parallelStream().filter(lane -> lane.count() > MOST_WHOLE)
        .collect(Collectors.toMap(Lanes.Lane::id, lane -> new LaneIndex(table, lane.rows())));
    return new OfScene(table, lanes, indices, scene.numbers());
  }

  /// How many events were read or counted so far, in lanes that are looked at tile by tile.
  long reads() {
    return last.stream().flatMap(of -> of.indices().values().stream()).mapToLong(LaneIndex::reads).sum();
  }

  private Packed packed(OfScene of, double perDay) {
    var words = new TiledLane.Words(captions.orElseThrow(), row -> item(of, row, perDay));
    var packed = new ArrayList<PackedLane>();
    for (Lanes.Lane lane : of.lanes().lanes()) {
      LaneIndex index = of.indices().get(lane.id());
      packed.add(index == null ? whole(lane, of, perDay) : new TiledLane(lane, index, perDay, words));
    }
    return new Packed(packed, perDay, captions.orElseThrow());
  }

  private PackedLane whole(Lanes.Lane lane, OfScene of, double perDay) {
    var items = new ArrayList<LanePacking.Item>();
    lane.rows().forEach(row -> items.add(item(of, row, perDay)));
    return new WholeLane(lane, of.table(), items, perDay);
  }

  private LanePacking.Item item(OfScene of, int row, double perDay) {
    EventTable table = of.table();
    double title = titleWidth(of, row);
    double start = start(table, row, perDay);
    double end = end(table, row, perDay);
    boolean point = isPoint(table, row);
    double number = of.numbers().map(numbers -> numberWidth(numbers.number(row), measurer)).orElse(0.0);
    double around = (point ? TITLE_BEFORE : titleBefore(end - start)) + number + TITLE_AFTER;
    boolean inside = !point && end - start >= number + 2 * NUMBER_GAP;
    List<Double> widths = TITLE_WIDTHS.stream().map(width -> around + Math.min(title, width)).distinct().toList();
    return new LanePacking.Item(row, table.importance(row), start, inside ? end : end + number, widths, inside ? 0 : number);
  }

  /// What the number of an event takes of the width of its mark.
  static double numberWidth(int number, TextMeasurer measurer) {
    return measurer.width(Integer.toString(number), NUMBER) + NUMBER_GAP;
  }

  private double titleWidth(OfScene of, int row) {
    Double known = widths.get(row);
    if (known == null) {
      known = measurer.width(captions.orElseThrow().name(row), face(of.table().importance(row)));
      if (widths.size() >= MOST_WIDTHS) {
        widths.clear();
      }
      widths.put(row, known);
    }
    return known;
  }

  /// The left end of an event's mark, px at a zoom.
  static double start(EventTable table, int row, double perDay) {
    return table.firstDay(row) * perDay + (isPoint(table, row) ? perDay / 2 - POINT : 0);
  }

  private static double end(EventTable table, int row, double perDay) {
    double start = start(table, row, perDay);
    return isPoint(table, row) ? start + 2 * POINT : Math.max(start + BAR_MINIMUM, table.afterDay(row) * perDay);
  }

  /// The least width with a title that an event can have.
  static double leastWidth(EventTable table, int row, double perDay) {
    double mark = end(table, row, perDay) - start(table, row, perDay);
    return Math.max(mark, (isPoint(table, row) ? TITLE_BEFORE : titleBefore(mark)) + SMALLEST_TITLE + TITLE_AFTER);
  }

  /// From a bar's left end to its title: inside, or behind a bar that is too short to carry one.
  static double titleBefore(double barWidth) {
    return barWidth < SHORTEST_TITLED_BAR ? barWidth + BAR_TITLE_BEFORE : BAR_TITLE_BEFORE;
  }

  static boolean isPoint(EventTable table, int row) {
    return table.afterDay(row) - (long) table.firstDay(row) == 1;
  }

  static Face face(int importance) {
    return importance >= 5 ? STRONG_TITLE : TITLE;
  }
}
