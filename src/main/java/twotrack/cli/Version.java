package twotrack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version of the program, which the build writes.
public final class Version {
  private Version() {}

  /// Such as `0.1.0`.
  public static String current() {
    var properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
