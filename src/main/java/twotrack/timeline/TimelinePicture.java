package twotrack.timeline;

import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;

/// A timeline laid out: the header stays in place, the lanes scroll under it when they are higher than their frame.
///
/// @param header axis, phases and eras
/// @param lanes everything below; its height is at least the frame's
/// @param boxes where each lane lies in `lanes`
public record TimelinePicture(TimeScale scale, Drawing header, Drawing lanes, List<LaneBox> boxes) {
  public TimelinePicture {
    boxes = List.copyOf(boxes);
  }

  /// The place of one lane.
  ///
  /// @param id of the facet's value; empty for events without one
  /// @param rows number of rows in it
  public record LaneBox(String id, String name, Ink.Tint tint, double top, double height, int rows) {
    static final double ROW_HEIGHT = 24;

    /// Below and above the rows together.
    private static final double PADDING = 12;

    /// Where the first row begins, below the marks of events of other lanes.
    private static final double FIRST_ROW = 8;

    /// The height that a number of rows needs.
    static double natural(int rows) {
      return rows * ROW_HEIGHT + PADDING;
    }

    /// The top of a row, 0 the topmost.
    double rowTop(int row) {
      return top + FIRST_ROW + row * ROW_HEIGHT;
    }

    /// The lower end of what the lane may fill.
    double bottom() {
      return top + height - PADDING + FIRST_ROW;
    }
  }
}
