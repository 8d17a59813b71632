package twotrack.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
  @TempDir private Path folder;
  private Path file;
  private FileWatch watch;

  @BeforeEach
  void begin() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), "one");
    watch = new FileWatch(file);
  }

  @Test
  void aFileThatStaysAsItIsHasNotChanged() {
    assertEquals(List.of(false, false, false), looks(3));
  }

  @Test
  void aChangeIsToldOnceWhenItHasComeToRest() throws IOException {
    Files.writeString(file, "longer");
    assertEquals(List.of(false, true, false, false), looks(4));
  }

  @Test
  void aFileThatIsStillBeingWrittenIsNotTold() throws IOException {
    for (int size = 4; size < 10; size++) {
      Files.writeString(file, "x".repeat(size));
      assertFalse(watch.hasChanged());
    }
    assertEquals(List.of(true, false), looks(2));
  }

  @Test
  void aNewTimeOrAnotherFileInItsPlaceIsAChange() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertEquals(List.of(false, true), looks(2));
    Path other = Files.writeString(folder.resolve("b.json"), "two");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(false, true, false), looks(3));
  }

  @Test
  void aFileThatGoesIsNoChangeUntilAnotherComes() throws IOException {
    Files.delete(file);
    assertEquals(List.of(false, false, false), looks(3));
    Files.writeString(file, "again and longer");
    assertEquals(List.of(false, true, false), looks(3));
  }

  private List<Boolean> looks(int times) {
    var told = new ArrayList<Boolean>();
    for (int time = 0; time < times; time++) {
      told.add(watch.hasChanged());
    }
    return told;
  }
}
