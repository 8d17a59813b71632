package twotrack.dataset;

import twotrack.model.Dataset;

/// Who wants to know how far the reading of a file is; called by the reading thread, several times in a tenth of a second. What it throws, such as a
/// [java.util.concurrent.CancellationException], ends the reading.
public interface ReadingListener {
  /// For those who just wait.
  ReadingListener NONE = new ReadingListener() {
    @Override
    public void progressed(long bytes, int events) {}

    @Override
    public void found(Dataset soFar) {}

    @Override
    public void mustWait() {}
  };

  /// Tells how much was read so far.
  void progressed(long bytes, int events);

  /// Hands over the events so far, at growing intervals, as long as nothing is wrong with the file; what stands behind the events is missing.
  void found(Dataset soFar);

  /// Tells that there will be no events before the whole file was read, because what they refer to stands behind them.
  void mustWait();
}
