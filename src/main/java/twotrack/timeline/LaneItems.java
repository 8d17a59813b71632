package twotrack.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// The lanes of the scene that was asked for last, at the zooms that were asked for last: kept from frame to frame.
///
/// Packing happens at the next lower of four zooms an octave: at any zoom above it the same places stand farther apart and fit too,
/// so marks do not jump between rows while one zooms.
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

  static final double SMALLEST_TITLE = 26;

  /// Smallest width of a bar.
  static final double BAR_MINIMUM = 14;

  /// Widths to which titles are shortened, one after the other, where there is no room for more.
  private static final List<Double> TITLE_WIDTHS = List.of(420.0, 200.0, 90.0);

  private static final double SHORTEST_TITLED_BAR = 60;
  private static final int STEPS_PER_OCTAVE = 4;
  private static final int KEPT = 12;

  /// A lane in which all events are packed wants no more.
  private static final int MOST_ROWS = 40;

  private final TextMeasurer measurer;
  private volatile Optional<OfScene> last = Optional.empty();
  private volatile Optional<OfScene> prepared = Optional.empty();
  private Optional<Captions> captions = Optional.empty();
  private final Map<Integer, Packed> kept = new HashMap<>();

  /// Lanes at a packing zoom.
  ///
  /// @param perDay length of a day at that zoom
  record Packed(List<PackedLane> lanes, double perDay, Captions captions) {
    Packed {
      lanes = List.copyOf(lanes);
    }
  }

  /// A lane at a packing zoom.
  ///
  /// @param rowsWanted rows that the lane could use
  /// @param inRows the lane in a number of rows, made once for each
  record PackedLane(Lanes.Lane lane, int rowsWanted, IntFunction<Rows> inRows) {
    PackedLane {
      var known = new HashMap<Integer, Rows>();
      IntFunction<Rows> make = inRows;
      inRows = rows -> known.computeIfAbsent(rows, make::apply);
    }
  }

  /// A lane in some number of rows.
  sealed interface Rows permits WholeLane, TiledLane {
    /// Adds the marks of the events in view.
    void draw(EventMarks events, CrowdMarks crowds, TimelinePicture.LaneBox box);
  }

  /// What the lanes follow from.
  private record Origin(Dataset dataset, RowSet rows, Grouping grouping, Language language, Optional<EventNumbers> numbers, int mostLanes) {
    Origin(TimelineScene scene, int mostLanes) {
      this(scene.dataset(), scene.rows(), scene.grouping(), scene.messages().language(), scene.numbers(), mostLanes);
    }
  }

  /// What does not depend on the zoom.
  private record OfScene(Origin origin, List<Lanes.Lane> lanes) {}

  LaneItems(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The lanes of a scene, packed for a scale.
  Packed at(TimelineScene scene, TimeScale scale, int mostLanes) {
    var origin = new Origin(scene, mostLanes);
    if (last.filter(known -> known.origin().equals(origin)).isEmpty()) {
      last = known(origin).or(() -> Optional.of(new OfScene(origin, Lanes.of(scene, mostLanes))));
      prepared = Optional.empty();
      captions = captions.filter(known -> known.areOf(scene)).or(() -> Optional.of(new Captions(scene)));
      kept.clear();
    }
    int zoom = (int) Math.floor(STEPS_PER_OCTAVE * Math.log(scale.perDay()) / Math.log(2) + 1e-9);
    if (kept.size() >= KEPT && !kept.containsKey(zoom)) {
      kept.clear();
    }
    return kept.computeIfAbsent(zoom, _ -> packed(last.orElseThrow(), Math.pow(2, zoom / (double) STEPS_PER_OCTAVE)));
  }

  /// Does what takes long for the lanes of a scene, so that [#at] finds it done. May be called on any thread.
  void prepare(TimelineScene scene, int mostLanes) {
    var origin = new Origin(scene, mostLanes);
    if (known(origin).isEmpty()) {
      prepared = Optional.of(new OfScene(origin, Lanes.of(scene, mostLanes)));
    }
  }

  private Optional<OfScene> known(Origin origin) {
    return Stream.of(last, prepared).flatMap(Optional::stream).filter(known -> known.origin().equals(origin)).findFirst();
  }

  /// How many events were read or counted for the crowded lanes of the last scene.
  long reads() {
    return last.stream().flatMap(of -> of.lanes().stream()).flatMap(lane -> lane.index().stream()).mapToLong(LaneIndex::reads).sum();
  }

  private Packed packed(OfScene of, double perDay) {
    EventTable table = of.origin().dataset().events();
    IntFunction<LanePacking.Item> items = row -> item(of.origin(), row, perDay);
    return new Packed(of.lanes().stream().map(lane -> packed(lane, table, perDay, items)).toList(), perDay, captions.orElseThrow());
  }

  private static PackedLane packed(Lanes.Lane lane, EventTable table, double perDay, IntFunction<LanePacking.Item> items) {
    if (lane.index().isPresent()) {
      return new PackedLane(lane, TiledLane.ROWS_WANTED, rows -> new TiledLane(lane.index().get(), items, perDay, rows));
    }
    var all = new ArrayList<LanePacking.Item>();
    lane.rows().forEach(row -> all.add(items.apply(row)));
    return new PackedLane(lane, LanePacking.rowsWanted(all, MOST_ROWS), rows -> new WholeLane(table, perDay, LanePacking.of(all, rows)));
  }

  private LanePacking.Item item(Origin origin, int row, double perDay) {
    EventTable table = origin.dataset().events();
    double title = measurer.width(captions.orElseThrow().name(row), face(table.importance(row)));
    boolean point = isPoint(table, row);
    double mark = width(table, row, perDay);
    double number = origin.numbers().map(numbers -> numberWidth(numbers.number(row), measurer)).orElse(0.0);
    double around = (point ? TITLE_BEFORE : titleBefore(mark)) + number + TITLE_AFTER;
    double outside = !point && mark >= number + 2 * NUMBER_GAP ? 0 : number;
    List<Double> widths = TITLE_WIDTHS.stream().map(width -> Math.max(mark + outside, around + Math.min(title, width))).distinct().toList();
    return new LanePacking.Item(row, table.importance(row), start(table, row, perDay), mark + outside, widths, outside);
  }

  /// What the number of an event takes of the width of its mark.
  static double numberWidth(int number, TextMeasurer measurer) {
    return measurer.width(Integer.toString(number), NUMBER) + NUMBER_GAP;
  }

  /// The left end of an event's mark, px at a zoom.
  static double start(EventTable table, int row, double perDay) {
    return table.firstDay(row) * perDay + (isPoint(table, row) ? perDay / 2 - POINT : 0);
  }

  /// The width of an event's mark, px at a zoom.
  private static double width(EventTable table, int row, double perDay) {
    return isPoint(table, row) ? 2 * POINT : Math.max(BAR_MINIMUM, (table.afterDay(row) - (double) table.firstDay(row)) * perDay);
  }

  /// The least width with a title that an event can have.
  static double leastWidth(EventTable table, int row, double perDay) {
    double mark = width(table, row, perDay);
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
