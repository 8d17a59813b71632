package twotrack.timeline;

import java.util.Arrays;

/// Shares the height of a frame among lanes: everyone gets one row, then whoever lacks most gets the next, while there is room.
final class LaneHeights {
  private LaneHeights() {}

  /// Rows for each lane.
  ///
  /// @param wanted rows that each lane could use, at least 1
  /// @param room rows that fit into the frame
  /// @return as many rows as wanted, where they fit; never fewer than one a lane, even if these do not fit
  static int[] rows(int[] wanted, int room) {
    int[] given = new int[wanted.length];
    Arrays.fill(given, 1);
    int left = room - wanted.length;
    while (left > 0) {
      int neediest = -1;
      double lack = 0;
      for (int lane = 0; lane < wanted.length; lane++) {
        double ratio = (wanted[lane] - given[lane]) / (double) given[lane];
        if (ratio > lack) {
          lack = ratio;
          neediest = lane;
        }
      }
      if (neediest < 0) {
        return given;
      }
      given[neediest]++;
      left--;
    }
    return given;
  }
}
