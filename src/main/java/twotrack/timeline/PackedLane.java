package twotrack.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// One lane, ready to be drawn at any viewport of its packing zoom in any number of rows.
///
/// Packing happens at the next lower of four zooms an octave: at any zoom above it the same places stand farther apart and fit too,
/// so marks do not jump between rows while one zooms.
final class PackedLane {
  private final Lanes.Lane lane;
  private final int rowsWanted;
  private final IntFunction<Rows> pack;
  private final Map<Integer, Rows> packed = new HashMap<>();

  /// A lane in some number of rows.
  sealed interface Rows permits WholeLane, TiledLane {
    /// Adds the marks of the events in view.
    void draw(EventMarks events, CrowdMarks crowds, TimelinePicture.LaneBox box);
  }

  /// @param pack arranges the lane in a number of rows
  PackedLane(Lanes.Lane lane, int rowsWanted, IntFunction<Rows> pack) {
    this.lane = lane;
    this.rowsWanted = rowsWanted;
    this.pack = pack;
  }

  Lanes.Lane lane() {
    return lane;
  }

  /// Rows that the lane could use.
  int rowsWanted() {
    return rowsWanted;
  }

  /// The lane in the rows of its place.
  Rows in(TimelinePicture.LaneBox box) {
    return packed.computeIfAbsent(box.rows(), pack::apply);
  }
}
