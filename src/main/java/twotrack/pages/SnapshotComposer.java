package twotrack.pages;

import java.util.List;
import twotrack.drawing.TextMeasurer;
import twotrack.model.Dataset;

/// Lays snapshots out.
@FunctionalInterface
public interface SnapshotComposer {
  /// The pages, at least one, each of the size of the request's paper, in points.
  ///
  /// @throws PagesException if the pages would be too many, or too small for anything
  List<Page> pages(SnapshotRequest request, Dataset dataset, TextMeasurer measurer, Checkpoint checkpoint) throws PagesException;
}
