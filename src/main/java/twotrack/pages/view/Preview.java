package twotrack.pages.view;

import java.util.List;
import twotrack.drawing.Palette;
import twotrack.pages.Page;
import twotrack.pages.SnapshotRequest;

/// Pages as they will come out.
///
/// @param request what they were made for
record Preview(SnapshotRequest request, List<Page> pages) {
  Preview {
    pages = List.copyOf(pages);
  }

  Palette palette() {
    return request.options().theme().palette();
  }
}
