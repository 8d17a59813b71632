package twotrack.settings;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import twotrack.files.WholeFile;

/// The file with the [LaunchPicture], beside the settings. A picture comes back only if the window would look the same: the same version of the program,
/// settings, dataset and language of the system as when it was taken.
public final class LaunchPictureFile {
  /// Its name in the folder of the settings.
  public static final String NAME = "window.picture";

  private static final int CHUNK = 1 << 16;

  private final Path settings;
  private final Path file;
  private final String version;

  /// @param folder with the settings
  /// @param version of the program
  public LaunchPictureFile(Path folder, String version) {
    this.version = version;
    settings = folder.resolve(SettingsFile.NAME);
    file = folder.resolve(NAME);
  }

  /// The picture, if there is one and the window would look so.
  ///
  /// @param wanted the dataset that is to be opened, absolute; empty for the one that was open last
  public Optional<LaunchPicture> read(Optional<Path> wanted) {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var inflater = new Inflater();
    try (var in = new DataInputStream(new InflaterInputStream(Files.newInputStream(file), inflater, CHUNK))) {
      String circumstances = text(in);
      String dataset = text(in);
      boolean same = (wanted.isEmpty() || wanted.get().toString().equals(dataset)) && circumstances.equals(circumstances(dataset));
      return same ? Optional.of(picture(in, dataset)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // Damaged or of another version: the window comes without.
      System.getLogger("twotrack").log(System.Logger.Level.DEBUG, "No picture", e);
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /// Keeps a picture for the next start. To be called when the settings have been written.
  ///
  /// @throws IOException if the folder or the disk refuses
  public void write(LaunchPicture picture) throws IOException {
    String dataset = picture.dataset().map(Path::toString).orElse("");
    String circumstances = circumstances(dataset);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      WholeFile.write(file, target -> {
        var packing = new DeflaterOutputStream(target, deflater);
        var out = new DataOutputStream(packing);
        text(out, circumstances);
        text(out, dataset);
        write(picture, out);
        packing.finish();
      });
    } finally {
      deflater.end();
    }
  }

  /// Whatever decides how the window looks, as one text.
  private String circumstances(String dataset) throws IOException {
    String opened = dataset.isEmpty() ? "" : Files.size(Path.of(dataset)) + " " + Files.getLastModifiedTime(Path.of(dataset)).toMillis();
    return String.join("\n", version, Locale.getDefault().toLanguageTag(), opened, Files.readString(settings));
  }

  private static LaunchPicture picture(DataInputStream in, String dataset) throws IOException {
    String title = text(in);
    var place = new WindowPlace(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readBoolean());
    var look = new LaunchPicture.Look(in.readInt(), in.readInt(), in.readDouble(), in.readBoolean());
    ByteBuffer pixels = ByteBuffer.allocate(look.width() * look.height() * Integer.BYTES).order(ByteOrder.nativeOrder());
    byte[] chunk = new byte[CHUNK];
    while (pixels.hasRemaining()) {
      int count = Math.min(chunk.length, pixels.remaining());
      in.readFully(chunk, 0, count);
      pixels.put(chunk, 0, count);
    }
    return new LaunchPicture(Optional.of(dataset).filter(name -> !name.isEmpty()).map(Path::of), title, place, look, pixels.flip().asIntBuffer());
  }

  private static void write(LaunchPicture picture, DataOutputStream out) throws IOException {
    text(out, picture.title());
    WindowPlace place = picture.place();
    out.writeDouble(place.x());
    out.writeDouble(place.y());
    out.writeDouble(place.width());
    out.writeDouble(place.height());
    out.writeBoolean(place.maximised());
    LaunchPicture.Look look = picture.look();
    out.writeInt(look.width());
    out.writeInt(look.height());
    out.writeDouble(look.scale());
    out.writeBoolean(look.dark());
    var bytes = ByteBuffer.allocate(picture.pixels().capacity() * Integer.BYTES).order(ByteOrder.nativeOrder());
    bytes.asIntBuffer().put(picture.pixels().duplicate().rewind());
    out.write(bytes.array());
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
