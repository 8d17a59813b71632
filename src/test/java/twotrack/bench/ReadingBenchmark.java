package twotrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.dataset.ReadingListener;
import twotrack.model.Dataset;

/// Reading of a large file, beside a pass of a bare streaming parser over the same file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
  private static final double MEGABYTE = 1e6;

  /// Which events.
  @Param({"even", "real"})
  public String shape = "even";

  /// How many.
  @Param("1000000")
  public int events;

  private Path file = Path.of(".");

  /// Writes the file.
  @Setup(Level.Trial)
  public void write() throws IOException {
    file = Files.createTempFile("twotrack-reading", ".json");
    dataset(shape, events).write(file);
  }

  /// Removes the file.
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  private static SyntheticDataset dataset(String shape, int events) {
    return shape.equals("even") ? SyntheticDataset.even(events) : SyntheticDataset.real(events);
  }

  /// All tokens, none of them looked at.
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx3g")
  @Warmup(iterations = 4)
  @Measurement(iterations = 6)
  public long bareParser() throws IOException {
    long tokens = 0;
    try (InputStream in = Files.newInputStream(file); JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /// The whole dataset with all checks, sorted and indexed.
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx3g")
  @Warmup(iterations = 4)
  @Measurement(iterations = 6)
  public Dataset reading() throws IOException {
    return opened(file);
  }

  /// From the beginning to the first events that can be shown, in a fresh virtual machine.
  @Benchmark
  @Fork(value = 3, jvmArgs = "-Xmx3g")
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public int firstEvents() throws IOException {
    var first = new FirstEvents();
    try {
      DatasetReader.read(file, first);
    } catch (CancellationException _) {
      return first.events;
    }
    throw new IllegalStateException("There were no events before the end.");
  }

  private static final class FirstEvents implements ReadingListener {
    private int events;

    @Override
    public void progressed(long bytes, int events) {}

    @Override
    public void found(Dataset soFar) {
      events = soFar.events().size();
      throw new CancellationException();
    }

    @Override
    public void mustWait() {}
  }

  private static Dataset opened(Path file) throws IOException {
    return switch (DatasetReader.read(file)) {
      case ReadResult.Opened(var dataset, _, _) -> dataset;
      case ReadResult.Refused(var problems, _) -> throw new IllegalStateException("Refused: " + problems.getFirst());
    };
  }

  /// Runs all of it and prints rates, ratios and the heap that an event takes.
  public static void main(String[] arguments) throws RunnerException, IOException {
    Collection<RunResult> results = new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getSimpleName() + "\\.").build()).run();
    for (String shape : new String[] {"even", "real"}) {
      Path file = Files.createTempFile("twotrack-reading", ".json");
      int events = 1_000_000;
      dataset(shape, events).write(file);
      double megabytes = Files.size(file) / MEGABYTE;
      double bare = millis(results, "bareParser", shape);
      double reading = millis(results, "reading", shape);
      long before = used();
      Dataset read = opened(file);
      long heap = (used() - before) / read.events().size();
      Files.delete(file);
      System.out.printf(Locale.ROOT, "%s, %.0f MB: bare parser %.0f MB/s, reading %.0f MB/s, ratio %.2f; heap an event %d bytes; first events after %.0f ms%n",
          shape, megabytes, megabytes / bare * 1000, megabytes / reading * 1000, bare / reading, heap, millis(results, "firstEvents", shape));
    }
  }

  private static double millis(Collection<RunResult> results, String benchmark, String shape) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark) && result.getParams().getParam("shape").equals(shape))
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
        .findFirst()
        .orElseThrow();
  }

  /// Bytes in use after the garbage was collected.
  private static long used() {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      System.gc();
      least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return least;
  }
}
