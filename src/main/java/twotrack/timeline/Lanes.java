package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.Named;
import twotrack.model.RowSet;

/// The lanes of a scene: the events by the first value of the grouping's facet, in the dataset's order; lanes without events are left out.
final class Lanes {
  private Lanes() {}

  /// A lane before it is laid out.
  ///
  /// @param id of the facet's value; empty for the events that name none
  record Lane(String id, String name, Ink.Tint tint, RowSet rows) {}

  static List<Lane> of(TimelineScene scene) {
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
    return lanes;
  }

  private static String name(TimelineScene scene, Facet facet, String id) {
    return scene.dataset().find(facet, id).map(Named::name).map(text -> text.in(scene.languages())).orElse(id);
  }
}
