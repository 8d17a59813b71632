package twotrack.timeline;

/// One lane, ready to be drawn at any viewport of its packing zoom in any number of rows.
///
/// Packing happens at the next lower of four zooms an octave: at any zoom above it the same places stand farther apart and fit too,
/// so marks do not jump between rows while one zooms.
sealed interface PackedLane permits WholeLane, TiledLane {
  Lanes.Lane lane();

  /// Rows that the lane could use.
  int rowsWanted();

  /// Adds the marks of the events in view.
  void draw(EventMarks events, CrowdMarks crowds, LaneRows rows);
}
