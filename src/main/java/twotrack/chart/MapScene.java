package twotrack.chart;

import java.util.List;
import twotrack.stance.StanceIndex;

/// The subject of a map, and others to compare it with.
///
/// @param others shown where they stand on the same day
public record MapScene(StanceScene subject, List<StanceIndex> others) {
  public MapScene {
    others = List.copyOf(others);
  }
}
