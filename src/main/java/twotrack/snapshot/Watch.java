package twotrack.snapshot;

/// Follows the writing of pages, from the thread that writes.
@FunctionalInterface
public interface Watch {
  /// Nobody follows.
  Watch NONE = (_, _) -> {};

  /// Called before each page and often while pages are written.
  ///
  /// @param page 1 for the first
  /// @throws java.util.concurrent.CancellationException to end the writing; no file is then left behind
  void at(int page, int pages);
}
