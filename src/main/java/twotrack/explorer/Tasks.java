package twotrack.explorer;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs slow work beside the window. Of two works for one purpose only the later one's result arrives.
public interface Tasks {
  /// Runs work and hands its result, or what it failed with, back to the window.
  ///
  /// @param purpose what the work is for, in words for the status bar
  <T> void run(String purpose, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);
}
