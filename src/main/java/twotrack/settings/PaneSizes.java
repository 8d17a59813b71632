package twotrack.settings;

import java.util.Optional;

/// Which panes stand beside the timeline, and how large they were last.
///
/// @param inspectorWidth pixels; empty until it was shown
/// @param tableHeight pixels; empty until it was shown
public record PaneSizes(boolean inspectorShown, boolean tableShown, Optional<Double> inspectorWidth, Optional<Double> tableHeight) {
  /// As the app comes.
  public static final PaneSizes FIRST = new PaneSizes(true, false, Optional.empty(), Optional.empty());
}
