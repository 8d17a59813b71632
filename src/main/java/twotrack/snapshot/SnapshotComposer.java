package twotrack.snapshot;

import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;
import twotrack.model.Dataset;

/// Lays snapshots out.
@FunctionalInterface
public interface SnapshotComposer {
  /// The pages, at least one, each of the size of the request's paper, in points.
  List<Drawing> pages(SnapshotRequest request, Dataset dataset, TextMeasurer measurer);
}
