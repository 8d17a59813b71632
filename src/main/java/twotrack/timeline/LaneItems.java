package twotrack.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventTable;

/// The lanes of a scene at one zoom, ready to be packed into any number of rows; kept from frame to frame.
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

  /// Smallest width of a bar.
  static final double BAR_MINIMUM = 14;

  /// Widths to which titles are shortened, one after the other, where there is no room for more.
  private static final List<Double> TITLE_WIDTHS = List.of(420.0, 200.0, 90.0);

  private static final double SHORTEST_TITLED_BAR = 60;
  private static final int STEPS_PER_OCTAVE = 4;
  private static final int KEPT = 12;
  private static final int MOST_ROWS = 40;

  private final TextMeasurer measurer;
  private final Map<Key, Packed> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Packed> eldest) {
      return size() > KEPT;
    }
  };

  LaneItems(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  private record Key(Object dataset, Object rows, Grouping grouping, List<String> languages, Object numbers, int zoom, int mostLanes) {}

  /// Lanes with their items at a packing zoom.
  static final class Packed {
    private final List<Lanes.Lane> lanes;
    private final List<List<LanePacking.Item>> items;
    private final int[] wanted;
    private final double perDay;
    private final List<Map<Integer, List<LanePacking.Placement>>> packings = new ArrayList<>();

    private Packed(List<Lanes.Lane> lanes, List<List<LanePacking.Item>> items, double perDay) {
      this.lanes = lanes;
      this.items = items;
      this.perDay = perDay;
      wanted = items.stream().mapToInt(lane -> LanePacking.rowsWanted(lane, MOST_ROWS)).toArray();
      items.forEach(_ -> packings.add(new HashMap<>()));
    }

    List<Lanes.Lane> lanes() {
      return lanes;
    }

    /// Rows that each lane could use.
    int[] wanted() {
      return wanted.clone();
    }

    /// The placements of a lane in a number of rows.
    List<LanePacking.Placement> placements(int lane, int rows) {
      return Objects.requireNonNull(packings.get(lane).computeIfAbsent(rows, count -> LanePacking.pack(items.get(lane), count)));
    }

    /// Length of a day at the packing zoom.
    double perDay() {
      return perDay;
    }

    /// The day at a place of the packing zoom.
    double day(double place) {
      return place / perDay;
    }
  }

  Packed at(TimelineScene scene, TimeScale scale, int mostLanes) {
    int zoom = (int) Math.floor(STEPS_PER_OCTAVE * Math.log(scale.perDay()) / Math.log(2) + 1e-9);
    var key = new Key(scene.dataset(), scene.rows(), scene.grouping(), scene.languages(), scene.numbers(), zoom, mostLanes);
    return kept.computeIfAbsent(key, _ -> pack(Lanes.of(scene, mostLanes), scene, Math.pow(2, zoom / (double) STEPS_PER_OCTAVE)));
  }

  private Packed pack(List<Lanes.Lane> lanes, TimelineScene scene, double perDay) {
    var items = new ArrayList<List<LanePacking.Item>>();
    for (Lanes.Lane lane : lanes) {
      var ofLane = new ArrayList<LanePacking.Item>();
      lane.rows().forEach(row -> ofLane.add(item(scene, row, perDay)));
      items.add(ofLane);
    }
    return new Packed(lanes, items, perDay);
  }

  private LanePacking.Item item(TimelineScene scene, int row, double perDay) {
    EventTable table = scene.dataset().events();
    double title = measurer.width(table.title(row, scene.languages()), face(table.importance(row)));
    boolean point = isPoint(table, row);
    double start = table.firstDay(row) * perDay + (point ? perDay / 2 - POINT : 0);
    double end = point ? start + 2 * POINT : Math.max(start + BAR_MINIMUM, table.afterDay(row) * perDay);
    double number = scene.numbers().map(numbers -> numberWidth(numbers.number(row), measurer)).orElse(0.0);
    double around = (point ? TITLE_BEFORE : titleBefore(end - start)) + number + TITLE_AFTER;
    boolean inside = !point && end - start >= number + 2 * NUMBER_GAP;
    List<Double> widths = TITLE_WIDTHS.stream().map(width -> around + Math.min(title, width)).distinct().toList();
    return new LanePacking.Item(row, table.importance(row), start, inside ? end : end + number, widths, inside ? 0 : number);
  }

  /// What the number of an event takes of the width of its mark.
  static double numberWidth(int number, TextMeasurer measurer) {
    return measurer.width(Integer.toString(number), NUMBER) + NUMBER_GAP;
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
