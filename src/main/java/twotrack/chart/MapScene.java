package twotrack.chart;

import java.util.List;
import twotrack.stance.StanceIndex;

/// The subject of a chart, and others to compare it with.
///
/// @param others drawn beside the subject, with less weight
public record MapScene(StanceScene subject, List<StanceIndex> others) {
  public MapScene {
    others = List.copyOf(others);
  }
}
