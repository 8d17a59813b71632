package twotrack.instance;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

/// The place where the starts of the program on one display find each other: a lock that the open window holds, and the socket of its [Door]. Both lie in
/// a folder that only this user may enter.
///
/// A visitor says `twotrack <version>` and the line of its [Wish]; the window answers `yes` or `no`. Every wait ends; whatever goes wrong, there is a window.
public final class Meeting {
  static final String YES = "yes";
  static final String NO = "no";

  /// How long an open window, or a visitor, may take to say what it has to say.
  private static final Duration PATIENCE = Duration.ofMillis(800);

  /// A window that is just being opened or closed holds the lock without a socket for a moment.
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 50;
  private static final System.Logger LOG = System.getLogger("twotrack");

  private final Path folder;
  private final String name;
  private final String greeting;
  private final Duration patience;

  /// @param folder for this meeting alone; made if it is not there
  /// @param display windows on another display are not looked for
  /// @param version windows of another version are not asked
  public Meeting(Path folder, String display, String version) {
    this(folder, display, version, PATIENCE);
  }

  Meeting(Path folder, String display, String version, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    name = "window-" + Integer.toHexString(display.hashCode());
    greeting = "twotrack " + version;
  }

  /// Hands a wish to the open window, or becomes the one that is open.
  public Arrival arrive(Wish wish) {
    try {
      makePrivateFolder();
      for (int time = 0; time < TRIES; time++) {
        Optional<Door> door = open();
        if (door.isPresent()) {
          return new Arrival.First(door.get());
        }
        Optional<Boolean> taken = handOver(wish);
        if (taken.isPresent()) {
          return taken.get() ? new Arrival.HandedOver() : new Arrival.Apart();
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.DEBUG, "No meeting in " + folder, e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return new Arrival.Apart();
  }

  /// Does not ask an open window, but becomes the one that later starts find if there is none.
  public Arrival arriveApart() {
    try {
      makePrivateFolder();
      return open().<Arrival>map(Arrival.First::new).orElseGet(Arrival.Apart::new);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.DEBUG, "No meeting in " + folder, e);
      return new Arrival.Apart();
    }
  }

  private void makePrivateFolder() throws IOException {
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /// The door, if no other window holds the lock.
  private Optional<Door> open() throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Door(socket(), lock, greeting, patience));
      }
    } catch (OverlappingFileLockException _) {
      // Another meeting of this very process holds it.
      channel.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /// Whether the window took the wish over; empty if nobody opens.
  private Optional<Boolean> handOver(Wish wish) throws IOException {
    if (!wish.hasALine()) {
      return Optional.of(false);
    }
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try (var talk = new Talk(channel, patience)) {
      try {
        if (!channel.connect(UnixDomainSocketAddress.of(socket()))) {
          return Optional.of(false);
        }
      } catch (IOException _) {
        return Optional.empty();
      }
      talk.say(greeting, wish.line());
      return Optional.of(talk.hear(1)[0].equals(YES));
    }
  }

  private Path socket() {
    return folder.resolve(name + ".socket");
  }
}
