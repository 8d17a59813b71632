package twotrack.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aFileIsWrittenAndNothingElseIsLeft() throws IOException {
    WholeFile.write(folder.resolve("한글.txt"), out -> out.write(NEW));
    assertEquals(List.of("한글.txt"), names());
    assertEquals("new", Files.readString(folder.resolve("한글.txt")));
  }

  @Test
  void aFailureKeepsTheOldFileAndLeavesNoPart() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
      out.write(NEW);
      throw new IOException("disk full");
    }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  /// A program that ends while it writes.
  static final class Ended {
    private Ended() {}

    public static void main(String[] args) throws IOException {
      WholeFile.write(Path.of(args[0]), out -> System.exit(0));
    }
  }

  @Test
  void aProgramThatEndsMeanwhileLeavesNoPart() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Ended.class.getName(), file.toString());
    assertEquals(0, command.inheritIO().start().waitFor());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);
    WholeFile.write(link, out -> out.write(NEW));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void foldersAreRefused() {
    assertThrows(FileSystemException.class, () -> WholeFile.write(folder, out -> out.write(NEW)));
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThrows(NoSuchFileException.class, () -> WholeFile.write(folder.resolve("none/a.txt"), out -> out.write(NEW)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
