package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import twotrack.drawing.Mark;

/// Where lanes put their marks.
///
/// @param front events and clusters
/// @param gutter what lies over the names of the lanes
record LaneMarks(TimeScale scale, EventMarks events, CrowdMarks crowds, List<Mark> front, List<Mark> gutter) {
  LaneMarks(TimeScale scale, EventMarks events, CrowdMarks crowds) {
    this(scale, events, crowds, new ArrayList<>(), new ArrayList<>());
  }
}
