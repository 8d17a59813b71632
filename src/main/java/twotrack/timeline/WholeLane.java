package twotrack.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import twotrack.drawing.Mark;
import twotrack.model.EventTable;

/// A lane with so few events that all of them are packed together, in view or not.
final class WholeLane implements PackedLane {
  private static final int MOST_ROWS = 40;

  private final Lanes.Lane lane;
  private final EventTable table;
  private final List<LanePacking.Item> items;
  private final double perDay;
  private final int wanted;
  private final Map<Integer, List<LanePacking.Placement>> packings = new HashMap<>();

  WholeLane(Lanes.Lane lane, EventTable table, List<LanePacking.Item> items, double perDay) {
    this.lane = lane;
    this.table = table;
    this.items = items;
    this.perDay = perDay;
    wanted = LanePacking.rowsWanted(items, MOST_ROWS);
  }

  @Override
  public Lanes.Lane lane() {
    return lane;
  }

  @Override
  public int rowsWanted() {
    return wanted;
  }

  @Override
  public void draw(LaneMarks marks, LaneRows rows) {
    List<LanePacking.Placement> placements = packings.computeIfAbsent(rows.count(), count -> LanePacking.pack(items, count));
    var bubbles = Bubbles.of(placements, perDay, table, marks.scale());
    for (LanePacking.Placement placement : placements) {
      if (placement instanceof LanePacking.Placement.Single single && !bubbles.folded().contains(single.row())) {
        marks.events().single(marks.front(), single, rows.box(), rows.top(single.lane()));
      }
    }
    for (Bubbles.Bubble bubble : bubbles.bubbles()) {
      double left = bubble.middle() - LanePacking.BUBBLE_WIDTH / 2;
      double end = bubbles.next(bubble, placements, table, marks.scale());
      marks.events().bubble(marks.front(), bubble, rows.box(), new Mark.Bounds(left, rows.top(rows.count() - 1), end - left, LaneRows.HEIGHT));
    }
  }
}
