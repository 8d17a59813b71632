package twotrack.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the benchmarks one after the other, each in a virtual machine of its own, and gathers what they tell in `target/benchmarks`: lines of JSON in
/// `results.json`, tables in `results.md`. Arguments choose some by their names; `quick` makes all of them short. Windows are those of the platform without a
/// display, or real ones where there is a display.
public final class AllBenchmarks {
  private static final Path FOLDER = Path.of("target", "benchmarks");
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final List<String> WINDOW = List.of("-Dprism.order=sw", "-Dtwotrack.folder=none");
  /// As the installed app runs.
  private static final List<String> INSTALLED = with(WINDOW, "-XX:+UseSerialGC", "-Xms32m", "-XX:Tier3InvocationThreshold=800",
      "-XX:Tier3MinInvocationThreshold=400", "-XX:Tier3CompileThreshold=8000", "-XX:Tier3BackEdgeThreshold=240000", "-XX:Tier4InvocationThreshold=50000",
      "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000");
  private static final List<String> FULL_SPEED = List.of("-Dprism.order=sw", "-Djavafx.animation.fullspeed=true");

  private final List<String> json = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  private AllBenchmarks() {}

  /// @param main simple name of the class
  /// @param options of its virtual machine
  /// @param arguments of the long form
  /// @param quick arguments of the short form
  private record Run(String name, Class<?> main, List<String> options, String arguments, String quick) {}

  private static List<Run> all() {
    return List.of(
        new Run("reading", ReadingBenchmark.class, List.of("-Xmx3g"), "1000000", "50000"),
        new Run("filtering", JmhBenchmarks.class, List.of(), "FilteringBenchmark", "FilteringBenchmark events=50000"),
        new Run("layout", JmhBenchmarks.class, List.of(), "LayoutBenchmark", "LayoutBenchmark events=10000 view=OVERVIEW,MONTH"),
        new Run("stance", JmhBenchmarks.class, List.of(), "StanceBenchmark", "StanceBenchmark events=1000"),
        new Run("timeline", TimelineFrames.class, with(FULL_SPEED, "-Xmx3g"), "10000 100000 1000000 10000000", "10000"),
        new Run("first-labels", FirstLabelsFrames.class, INSTALLED, "10000", "10000"),
        new Run("opening", OpeningFrames.class, INSTALLED, "1000000", "50000"),
        new Run("filter", FilterFrames.class, with(WINDOW, "-Xmx3g"), "1000000 3", "50000 1"),
        new Run("cursor", StanceFrames.class, FULL_SPEED, "100000 1", "1000 1"),
        new Run("cursor-table", StanceFrames.class, FULL_SPEED, "100000 1 table", "1000 1 table"),
        new Run("pages", PagesBenchmark.class, List.of("-Xmx300m"), "", ""),
        new Run("export", ExportBenchmark.class, List.of(), "", ""));
  }

  private static List<String> with(List<String> options, String... more) {
    var all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return all;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(arguments));
    boolean quick = words.remove("quick");
    List<String> names = all().stream().map(Run::name).toList();
    if (!names.containsAll(words)) {
      throw new IllegalArgumentException("Of " + words + " some are none of " + names + ".");
    }
    var benchmarks = new AllBenchmarks();
    Files.createDirectories(FOLDER);
    for (Run run : all()) {
      if (words.isEmpty() || words.contains(run.name())) {
        benchmarks.run(run, quick ? run.quick() : run.arguments());
        benchmarks.write();
      }
    }
    OUT.println(String.join("\n", benchmarks.tables));
    OUT.println("In " + FOLDER + (benchmarks.failed.isEmpty() ? "" : "; failed: " + benchmarks.failed));
    System.exit(benchmarks.failed.isEmpty() ? 0 : 1);
  }

  private void run(Run run, String arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    if (System.getenv("DISPLAY") == null) {
      command.add("-Dglass.platform=Headless");
    }
    command.addAll(run.options());
    command.addAll(List.of("-Djava.awt.headless=true", "-classpath", System.getProperty("java.class.path"), run.main().getName()));
    command.addAll(List.of(arguments.split(" ")).stream().filter(word -> !word.isEmpty()).toList());
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var rows = new ArrayList<String>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().peek(OUT::println).forEach(line -> (line.startsWith("{") ? json : rows).add(line));
    }
    if (process.waitFor() != 0) {
      failed.add(run.name());
    }
    tables.add(String.format(Locale.ROOT, "## %s%n%nIn %.0f s, load average before %.1f.%n", run.name(), (System.nanoTime() - start) / 1e9, load));
    rows.stream().filter(row -> row.isEmpty() || row.startsWith("|")).forEach(tables::add);
  }

  private void write() throws IOException {
    Files.writeString(FOLDER.resolve("results.json"), "[\n" + String.join(",\n", json) + "\n]\n");
    Files.write(FOLDER.resolve("results.md"), tables);
  }
}
