package twotrack.pages;

/// Told of every page while pages are composed, so that whoever waits can show how far the work is, or end it.
@FunctionalInterface
public interface Checkpoint {
  /// For those who wait however long it takes.
  Checkpoint NONE = _ -> {};

  /// A page is done, or a step between two pages.
  ///
  /// @param pages how many are done so far
  /// @throws java.util.concurrent.CancellationException if nobody waits for the pages any more
  void reached(int pages);
}
