package twotrack.explorer;

/// A controller that listens to the state and lets go of it when its pane is replaced.
public interface Releasable {
  /// Stops listening.
  void release();
}
