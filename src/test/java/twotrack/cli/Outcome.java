package twotrack.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import twotrack.drawing.SampleDrawings;
import twotrack.pages.Page;
import twotrack.pages.SnapshotComposer;

/// What one run of the command line left behind.
record Outcome(int exit, String out, String err) {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  static Outcome of(String... arguments) {
    return of((_, _, _, _) -> List.of(Page.of(SampleDrawings.everyMark())), arguments);
  }

  static Outcome of(SnapshotComposer composer, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        new CommandLineInterface(composer, CLOCK)
            .run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The small dataset of these tests, which has no stance model, as a file.
  static Path dataset(Path folder) {
    return dataset(folder, "rivals.json");
  }

  /// A dataset with a stance model that shares nothing with the shipped one, as a file: five subjects, three axes, other actions, constants and thresholds.
  static Path harbours(Path folder) {
    return dataset(folder, "/twotrack/dataset/harbours.json");
  }

  private static Path dataset(Path folder, String name) {
    try (InputStream in = Objects.requireNonNull(Outcome.class.getResourceAsStream(name))) {
      Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The values of the first column of a CSV, without its heading.
  List<String> firstColumn() {
    return out.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  static String[] joined(Stream<String> first, String... rest) {
    return Stream.concat(first, Stream.of(rest)).toArray(String[]::new);
  }
}
