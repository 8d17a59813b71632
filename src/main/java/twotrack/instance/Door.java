package twotrack.instance;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where later starts of the program hand their wishes to the open window.
public final class Door implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("twotrack");

  private final Path socket;
  private final FileLock lock;
  private final ServerSocketChannel channel;
  private final String greeting;
  private final Duration patience;
  private final List<Wish> waiting = new ArrayList<>();
  private Optional<Consumer<Wish>> host = Optional.empty();

  /// Opens the door.
  ///
  /// @param socket where; what an earlier window left there is taken away
  /// @param lock held as long as the door is open
  /// @param greeting with which visitors must begin
  /// @param patience one visitor cannot keep the others waiting for longer
  Door(Path socket, FileLock lock, String greeting, Duration patience) throws IOException {
    this.socket = socket;
    this.lock = lock;
    this.greeting = greeting;
    this.patience = patience;
    Files.deleteIfExists(socket);
    channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    var thread = new Thread(this::serve, "twotrack-door");
    thread.setDaemon(true);
    thread.start();
  }

  /// Says who fulfils wishes, on the door's own thread. Those that came before are told at once.
  public void answer(Consumer<Wish> fulfils) {
    synchronized (waiting) {
      host = Optional.of(fulfils);
      waiting.forEach(fulfils);
      waiting.clear();
    }
  }

  private void take(Wish wish) {
    synchronized (waiting) {
      host.ifPresentOrElse(fulfils -> fulfils.accept(wish), () -> waiting.add(wish));
    }
  }

  private void serve() {
    try {
      while (true) {
        hear(channel.accept());
      }
    } catch (ClosedChannelException _) {
      LOG.log(Level.DEBUG, "The door is closed");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Later starts cannot hand files to this window", e);
    }
  }

  private void hear(SocketChannel visitor) {
    try (var talk = new Talk(visitor, patience)) {
      String[] said = talk.hear(2);
      Optional<Wish> wish = said[0].equals(greeting) ? Wish.read(said[1]) : Optional.empty();
      talk.say(wish.isPresent() ? Meeting.YES : Meeting.NO);
      wish.ifPresent(this::take);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A visitor was not understood", e);
    }
  }

  /// Lets nobody in any more.
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(socket);
    lock.acquiredBy().close();
  }
}
