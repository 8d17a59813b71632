package twotrack.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import twotrack.drawing.Ink;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.Named;
import twotrack.model.RowSet;

/// The lanes of a scene: the events by the first value of the grouping's facet, in the dataset's order. Lanes without events are left out;
/// where there are more than fit, the smallest ones share a lane.
final class Lanes {
  /// Id of the lane that the smallest lanes share.
  static final String OTHERS = "…";

  private static final int MOST_WHOLE = 400;

  /// A lane before it is laid out.
  ///
  /// @param id of the facet's value; empty for the events that name none
  /// @param count number of its events
  /// @param index of so many events that a lane of them is looked at tile by tile
  record Lane(String id, String name, Ink.Tint tint, RowSet rows, int count, Optional<LaneIndex> index) {
    private Lane(String id, String name, Ink.Tint tint, RowSet rows) {
      this(id, name, tint, rows, rows.count(), Optional.empty());
    }

    private Lane indexed(EventTable table) {
      return count <= MOST_WHOLE ? this : new Lane(id, name, tint, rows, count, Optional.of(new LaneIndex(table, rows)));
    }
  }

  private Lanes() {}

  /// The lanes of a scene.
  ///
  /// @param most how many there is room for
  static List<Lane> of(TimelineScene scene, int most) {
    List<Lane> lanes = scene.grouping().facet().map(facet -> of(scene, facet, most))
        .orElseGet(() -> List.of(new Lane("", scene.messages().text("timeline.lane.all"), LaneColors.NEUTRAL, scene.rows())));
    return lanes.parallelStream().map(lane -> lane.indexed(scene.dataset().events())).toList();
  }

  private static List<Lane> of(TimelineScene scene, Facet facet, int most) {
    EventTable table = scene.dataset().events();
    int values = table.values(facet).size();
    int[] counts = IntStream.rangeClosed(0, values).map(value -> table.primaryRows(facet, value == values ? -1 : value).countAnd(scene.rows())).toArray();
    List<Integer> all = IntStream.rangeClosed(0, values).filter(value -> counts[value] > 0).boxed().toList();
    List<Integer> kept = all.size() <= most ? all
        : all.stream().sorted(Comparator.comparingInt((Integer value) -> counts[value]).reversed()).limit(most - 1L).sorted().toList();
    var colors = new LaneColors(scene.dataset());
    var lanes = new ArrayList<Lane>();
    for (int value : kept) {
      int index = value == values ? -1 : value;
      String id = index < 0 ? "" : table.values(facet).get(index);
      String name = index < 0 ? scene.messages().text("timeline.lane.none") : name(scene, facet, id);
      lanes.add(new Lane(id, name, colors.tint(facet, index), table.primaryRows(facet, index).and(scene.rows())));
    }
    if (kept.size() < all.size()) {
      RowSet rows = lanes.stream().map(Lane::rows).reduce(scene.rows(), RowSet::andNot);
      lanes.add(new Lane(OTHERS, scene.messages().text("timeline.lane.others", all.size() - kept.size()), LaneColors.NEUTRAL, rows));
    }
    return lanes;
  }

  private static String name(TimelineScene scene, Facet facet, String id) {
    return scene.dataset().find(facet, id).map(Named::name).map(text -> text.in(scene.languages())).orElse(id);
  }
}
