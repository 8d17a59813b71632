package twotrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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

  /// Runs all of it and tells rates, their ratio and the heap that an event takes. Its argument is the number of events.
  public static void main(String[] arguments) throws RunnerException, IOException {
    int events = Integer.parseInt(arguments[0]);
    var options = new OptionsBuilder().include("\\." + ReadingBenchmark.class.getSimpleName() + "\\.").param("events", arguments[0]).build();
    Collection<RunResult> measured = new Runner(options).run();
    var results = new Results("reading");
    for (String shape : new String[] {"even", "real"}) {
      Path file = Files.createTempFile("twotrack-reading", ".json");
      dataset(shape, events).write(file);
      double megabytes = Files.size(file) / MEGABYTE;
      double bare = millis(measured, "bareParser", shape);
      double reading = millis(measured, "reading", shape);
      long before = used();
      Dataset read = opened(file);
      long heap = (used() - before) / read.events().size();
      Files.delete(file);
      results.tell("n", events, "shape", shape, "MB", megabytes, "bareMBs", megabytes / bare * 1000, "readingMBs", megabytes / reading * 1000,
          "ratio", bare / reading, "heapBytesPerEvent", heap, "firstEventsMs", millis(measured, "firstEvents", shape));
    }
    results.table();
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
