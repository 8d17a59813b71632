package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchPictureFileTest {
  private static final String VERSION = "1.0";
  private static final WindowPlace PLACE = new WindowPlace(10, 20, 300.5, 200, true);
  private static final LaunchPicture.Look LOOK = new LaunchPicture.Look(301, 200, 1.25, true);

  @TempDir private Path folder;
  private final Locale locale = Locale.getDefault();
  private final int[] pixels = new Random(7).ints(301 * 200).toArray();

  @BeforeEach
  void writeSettings() throws IOException {
    Files.writeString(folder.resolve(SettingsFile.NAME), "{\"theme\":\"dark\"}");
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void aPictureComesBackAsItWas() throws IOException {
    Path dataset = dataset("가 나.twotrack");
    keep(Optional.of(dataset));
    LaunchPicture read = file(VERSION).read(Optional.empty()).orElseThrow();
    assertEquals(Optional.of(dataset), read.dataset());
    assertEquals("KT · 두 갈래", read.title());
    assertEquals(PLACE, read.place());
    assertEquals(LOOK, read.look());
    assertEquals(IntBuffer.wrap(pixels), read.pixels());
  }

  @Test
  void aPictureOfTheShippedDatasetComesBackOnlyWhenNoFileIsWanted() throws IOException {
    keep(Optional.empty());
    assertTrue(file(VERSION).read(Optional.empty()).isPresent());
    assertTrue(file(VERSION).read(Optional.of(dataset("other.twotrack"))).isEmpty());
  }

  @Test
  void aPictureOfAFileComesBackWhenThatFileIsWanted() throws IOException {
    Path dataset = dataset("one.twotrack");
    keep(Optional.of(dataset));
    assertTrue(file(VERSION).read(Optional.of(dataset)).isPresent());
    assertTrue(file(VERSION).read(Optional.of(dataset("other.twotrack"))).isEmpty());
  }

  @Test
  void anotherVersionDrawsItsOwnPicture() throws IOException {
    keep(Optional.empty());
    assertTrue(file("1.1").read(Optional.empty()).isEmpty());
  }

  @Test
  void changedSettingsMakeThePictureOld() throws IOException {
    keep(Optional.empty());
    Files.writeString(folder.resolve(SettingsFile.NAME), "{\"theme\":\"light\"}");
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
  }

  @Test
  void anotherLanguageOfTheSystemMakesThePictureOld() throws IOException {
    keep(Optional.empty());
    Locale.setDefault(locale.equals(Locale.KOREA) ? Locale.US : Locale.KOREA);
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
  }

  @Test
  void aChangedOrMissingDatasetMakesThePictureOld() throws IOException {
    Path dataset = dataset("one.twotrack");
    keep(Optional.of(dataset));
    Files.writeString(dataset, "{ \"format\": \"twotrack/1\" }");
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
    Files.delete(dataset);
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
  }

  @Test
  void withoutAFileOrSettingsThereIsNoPicture() throws IOException {
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
    keep(Optional.empty());
    Files.delete(folder.resolve(SettingsFile.NAME));
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
  }

  @Test
  void aDamagedFileIsNoPictureWhereverItIsDamaged() throws IOException {
    keep(Optional.empty());
    Path picture = folder.resolve(LaunchPictureFile.NAME);
    byte[] whole = Files.readAllBytes(picture);
    for (int length = 0; length < whole.length; length += 997) {
      Files.write(picture, Arrays.copyOf(whole, length));
      assertTrue(file(VERSION).read(Optional.empty()).isEmpty(), "cut after " + length);
    }
    Files.writeString(picture, "not a picture");
    assertTrue(file(VERSION).read(Optional.empty()).isEmpty());
  }

  @Test
  void picturesHaveAsManyPixelsAsTheySay() {
    assertThrows(IllegalArgumentException.class, () -> new LaunchPicture(Optional.empty(), "", PLACE, LOOK, IntBuffer.allocate(7)));
    assertThrows(IllegalArgumentException.class, () -> new LaunchPicture.Look(0, 10, 1, false));
    assertThrows(IllegalArgumentException.class, () -> new LaunchPicture.Look(1 << 20, 1 << 20, 1, false));
  }

  private LaunchPictureFile file(String version) {
    return new LaunchPictureFile(folder, version);
  }

  private void keep(Optional<Path> dataset) throws IOException {
    file(VERSION).write(new LaunchPicture(dataset, "KT · 두 갈래", PLACE, LOOK, IntBuffer.wrap(pixels)));
  }

  private Path dataset(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "{}");
  }
}
