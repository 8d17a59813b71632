package twotrack.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private Lanes() {}

  /// A lane before it is laid out.
  ///
  /// @param id of the facet's value; empty for the events that name none
  record Lane(String id, String name, Ink.Tint tint, RowSet rows) {}

  static List<Lane> of(TimelineScene scene, int most) {
    var colors = new LaneColors(scene.dataset());
    Optional<Facet> grouped = scene.grouping().facet();
    if (grouped.isEmpty()) {
      return List.of(new Lane("", scene.messages().text("timeline.lane.all"), colors.tint(Facet.COMPANY, -1), scene.rows()));
    }
    Facet facet = grouped.get();
    EventTable table = scene.dataset().events();
    var lanes = new ArrayList<Lane>();
    for (int value = 0; value < table.values(facet).size(); value++) {
      String id = table.values(facet).get(value);
      lanes.add(new Lane(id, name(scene, facet, id), colors.tint(facet, value), table.primaryRows(facet, value).and(scene.rows())));
    }
    lanes.add(new Lane("", scene.messages().text("timeline.lane.none"), colors.tint(facet, -1), table.primaryRows(facet, -1).and(scene.rows())));
    lanes.removeIf(lane -> lane.rows().isEmpty());
    return lanes.size() <= most ? lanes : folded(lanes, most, scene);
  }

  /// The lanes with the most events stay, in their order; the others share one lane at the end.
  private static List<Lane> folded(List<Lane> lanes, int most, TimelineScene scene) {
    Set<Lane> kept = lanes.stream().sorted(Comparator.comparingInt((Lane lane) -> lane.rows().count()).reversed()).limit(most - 1L).collect(Collectors.toSet());
    List<Lane> others = lanes.stream().filter(lane -> !kept.contains(lane)).toList();
    RowSet rows = others.stream().map(Lane::rows).reduce(RowSet::or).orElseThrow();
    String name = scene.messages().text("timeline.lane.others", others.size());
    Ink.Tint tint = new LaneColors(scene.dataset()).tint(Facet.COMPANY, -1);
    return Stream.concat(lanes.stream().filter(kept::contains), Stream.of(new Lane(OTHERS, name, tint, rows))).toList();
  }

  private static String name(TimelineScene scene, Facet facet, String id) {
    return scene.dataset().find(facet, id).map(Named::name).map(text -> text.in(scene.languages())).orElse(id);
  }
}
