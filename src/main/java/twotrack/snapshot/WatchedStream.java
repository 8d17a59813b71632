package twotrack.snapshot;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Asks before everything that is written whether to go on, so that even one long page can be cancelled.
final class WatchedStream extends FilterOutputStream {
  private final Runnable check;

  /// @param check throws to end the writing
  WatchedStream(OutputStream out, Runnable check) {
    super(out);
    this.check = check;
  }

  @Override
  public void write(int value) throws IOException {
    check.run();
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    check.run();
    out.write(bytes, from, length);
  }

  /// Flushes, and leaves the stream open for whoever opened it.
  @Override
  public void close() throws IOException {
    flush();
  }
}
