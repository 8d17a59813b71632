package twotrack.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import twotrack.model.Dataset;

/// Datasets from files, for tests of other packages.
public final class SampleDatasets {
  private SampleDatasets() {}

  /// The dataset that is shipped with the app.
  public static Dataset shipped() {
    return read("/twotrack/data/kt-ai-strategy.json");
  }

  /// One with a stance model that shares nothing with the shipped one: five subjects, three axes, other actions, constants and thresholds.
  public static Dataset harbours() {
    return read("/twotrack/dataset/harbours.json");
  }

  /// One without a stance model.
  public static Dataset rivals() {
    return read("/twotrack/cli/rivals.json");
  }

  private static Dataset read(String resource) {
    try (InputStream in = Objects.requireNonNull(SampleDatasets.class.getResourceAsStream(resource), resource)) {
      return switch (DatasetReader.read(in, resource)) {
        case ReadResult.Opened opened -> opened.dataset();
        case ReadResult.Refused refused -> throw new AssertionError(refused);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
