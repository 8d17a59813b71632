package twotrack.pages;

import twotrack.drawing.Mark;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;

/// How many events of a picture lack room.
///
/// @param titled events with at least a part of their title
/// @param untitled events that are only a mark
/// @param clusters of events that share a mark
record Crowding(int titled, int untitled, int clusters) {
  /// So few more events without a title make no difference.
  private static final double FEW = 0.03;

  static Crowding of(TimelinePicture picture) {
    int titled = 0;
    int untitled = 0;
    int clusters = 0;
    for (Mark mark : picture.lanes().marks()) {
      if (mark instanceof Mark.Group(TimelineTarget.OneEvent _, _, _, var marks)) {
        if (marks.stream().anyMatch(inner -> inner instanceof Mark.Label label && label.text().isBlank())) {
          untitled++;
        } else if (marks.stream().anyMatch(Mark.Label.class::isInstance)) {
          titled++;
        }
      } else if (mark instanceof Mark.Group(TimelineTarget.Cluster _, _, _, _)) {
        clusters++;
      }
    }
    return new Crowding(titled, untitled, clusters);
  }

  /// Whether hardly more events lack room than in another picture of the same events.
  boolean isNearly(Crowding other) {
    return clusters <= other.clusters && untitled <= other.untitled + FEW * titled;
  }
}
