package twotrack.instance;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A few lines over a connection, UTF-8, with an end to waiting.
final class Talk implements AutoCloseable {
  /// The longest path and a little more.
  private static final int MOST_BYTES = 16 << 10;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final long end;

  /// @param channel closed with the talk
  /// @param patience after which every wait fails
  Talk(SocketChannel channel, Duration patience) throws IOException {
    this.channel = channel;
    end = System.nanoTime() + patience.toNanos();
    channel.configureBlocking(false);
    selector = Selector.open();
    key = channel.register(selector, 0);
  }

  /// Says lines.
  void say(String... lines) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", lines) + "\n");
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  /// Hears so many lines.
  ///
  /// @throws IOException if the other side ends before, says too much or takes too long
  String[] hear(int lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    while (count(bytes) < lines) {
      if (!bytes.hasRemaining()) {
        throw new IOException("More than " + MOST_BYTES + " bytes were said.");
      }
      int read = channel.read(bytes);
      if (read < 0) {
        throw new IOException("The other side has ended.");
      }
      if (read == 0) {
        await(SelectionKey.OP_READ);
      }
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString().split("\n", lines + 1);
  }

  private static int count(ByteBuffer bytes) {
    int lines = 0;
    for (int at = 0; at < bytes.position(); at++) {
      lines += bytes.get(at) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private void await(int operation) throws IOException {
    long left = (end - System.nanoTime()) / 1_000_000;
    key.interestOps(operation);
    if (left <= 0 || selector.select(left) == 0) {
      throw new SocketTimeoutException("The other side does not answer.");
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
