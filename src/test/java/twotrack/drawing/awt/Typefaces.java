package twotrack.drawing.awt;

import java.util.stream.Stream;

/// Typefaces for tests.
public final class Typefaces {
  private static final Typeface SHIPPED_ALONE = new Typeface(Stream::of);

  private Typefaces() {}

  /// The shipped typeface without the machine's fonts: the same on every machine.
  public static Typeface shippedAlone() {
    return SHIPPED_ALONE;
  }
}
