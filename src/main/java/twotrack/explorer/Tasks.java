package twotrack.explorer;

import java.util.function.Consumer;

/// Runs slow work beside the window. Of two works for one purpose only the later one's result arrives; of a cancelled one nothing does.
public interface Tasks {
  /// Runs work and hands its result, or what it failed with, back to the window.
  ///
  /// @param purpose what the work is for, in words for the status bar
  <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

  /// Something that takes its time.
  interface Work<T> {
    /// Does it, and tells how far it is.
    T run(Progress progress) throws Exception;

    /// Puts the window back as it was, after the user has cancelled the work.
    default void cancelled() {}
  }
}
