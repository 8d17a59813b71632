package twotrack.explorer;

/// What work beside the window tells of itself while it lasts, and how it learns that nobody waits for it any more. Work calls it from its own thread.
public interface Progress {
  /// Tells how far the work is; the status bar shows it with a button to cancel. Cheap enough to be called for every page or chunk.
  ///
  /// @param share 0 to 1; negative where nobody knows
  /// @param words what has been done so far, such as a number or a rate; blank for none
  void report(double share, String words);

  /// Ends the work if it was cancelled: to be called where it can stop cleanly, at least ten times a second.
  ///
  /// @throws java.util.concurrent.CancellationException if it was
  void throwIfCancelled();

  /// Does something in the window, unless a later work for the same purpose has begun, and waits until that has been painted: so the window has the
  /// processors for it.
  void present(Runnable change);
}
