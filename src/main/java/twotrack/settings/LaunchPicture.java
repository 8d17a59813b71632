package twotrack.settings;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;

/// The window as it looked when the program ended: what the next start shows until the window itself is there.
public final class LaunchPicture {
  private final Optional<Path> dataset;
  private final String title;
  private final WindowPlace place;
  private final Look look;
  private final IntBuffer pixels;

  /// How the screen showed it.
  ///
  /// @param width pixels of the screen
  /// @param height pixels of the screen
  /// @param scale pixels for each unit of the window
  /// @param dark whether the system asked for dark colours
  public record Look(int width, int height, double scale, boolean dark) {
    private static final int MOST_PIXELS = 1 << 26;

    public Look {
      if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS || !(scale > 0)) {
        throw new IllegalArgumentException("A picture of " + width + " × " + height + " pixels at a scale of " + scale + " cannot be.");
      }
    }
  }

  /// @param dataset absolute; empty for the one that the app ships
  /// @param title of the window
  /// @param pixels row by row, ARGB with the colours multiplied by alpha; handed over
  public LaunchPicture(Optional<Path> dataset, String title, WindowPlace place, Look look, IntBuffer pixels) {
    if (pixels.capacity() != look.width * look.height) {
      throw new IllegalArgumentException(pixels.capacity() + " pixels for " + look.width + " × " + look.height);
    }
    this.dataset = dataset;
    this.title = title;
    this.place = place;
    this.look = look;
    this.pixels = pixels;
  }

  public Optional<Path> dataset() {
    return dataset;
  }

  public String title() {
    return title;
  }

  public WindowPlace place() {
    return place;
  }

  public Look look() {
    return look;
  }

  /// The pixels themselves, not a copy.
  public IntBuffer pixels() {
    return pixels;
  }
}
