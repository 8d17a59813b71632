package twotrack.timeline;

/// The rows that a lane was given.
record LaneRows(TimelinePicture.LaneBox box, int count) {
  static final double HEIGHT = 24;

  /// Below and above the rows together.
  static final double PADDING = 12;

  /// Where the first row begins, below the marks of events of other lanes.
  private static final double TOP = 8;

  /// The top of a row.
  double top(int row) {
    return box.top() + TOP + row * HEIGHT;
  }

  /// The lower end of what the lane may fill.
  double bottom() {
    return box.top() + box.height() - PADDING + TOP;
  }
}
