package twotrack.app;

import java.util.Optional;

/// Work that goes on beside the window, as the status bar shows it.
///
/// @param purpose what it is for
/// @param step how far it is; empty as long as it has not told
/// @param cancel ends it
record UnderWay(String purpose, Optional<Step> step, Runnable cancel) {

  /// How far work is.
  ///
  /// @param share 0 to 1, or negative where nobody knows
  /// @param words what has been done, blank for none
  record Step(double share, String words) {}

  UnderWay at(Step reached) {
    return new UnderWay(purpose, Optional.of(reached), cancel);
  }
}
