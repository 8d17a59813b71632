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
  public record LaneBox(String id, String name, Ink.Tint tint, double top, double height) {}
}
