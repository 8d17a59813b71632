package twotrack.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files that are there as a whole or not at all.
public final class WholeFile {
  private WholeFile() {}

  /// What goes into a file.
  @FunctionalInterface
  public interface Content<X extends Exception> {
    /// Writes everything; the stream is closed by the caller.
    void writeTo(OutputStream out) throws IOException, X;
  }

  /// Writes to a temporary file in the same folder, flushes it to the disk and moves it over the target. Devices and pipes are written directly.
  ///
  /// @throws FileAlreadyExistsException if there is a folder of that name
  /// @throws IOException if the folder, the disk or the file refuses; an old file is then as it was
  public static <X extends Exception> void write(Path target, Content<X> content) throws IOException, X {
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString(), null, "is a folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        content.writeTo(out);
      }
      return;
    }
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path part = file.resolveSibling(".twotrack-" + UUID.randomUUID() + ".part");
    // Whoever ends the program meanwhile, as by Ctrl+C, finds no part of the file either.
    part.toFile().deleteOnExit();
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
