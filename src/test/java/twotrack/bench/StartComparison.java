package twotrack.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/// Starts the app image and a [BareWindow] in turns, and compares the time from starting the process to the first painted frame.
///
/// The bare window runs on the image's own Java with the flags of the image and a start-up cache of its own, trained as that of the image. All get one
/// start that does not count; with it the app also leaves the picture of its window that later starts show. Beside these, starts as after the installation
/// are measured, without anything to remember. Needs a display; `src/test/bench/start.sh` makes one.
public final class StartComparison {
  private static final double LIMIT = 1.5;

  /// By name, since this program itself runs without JavaFX.
  private static final String BARE = "twotrack.bench.BareWindow";

  private final Path image;
  private final Path work;
  private final Path bareJar;

  private StartComparison(Path image, Path work) {
    this.image = image;
    this.work = work;
    bareJar = work.resolve("bare.jar");
  }

  /// @param args root of the app image on Linux, number of starts of each, file for the numbers as JSON
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("twotrack-start");
    var comparison = new StartComparison(Path.of(args[0]).toAbsolutePath(), work);
    comparison.prepareBare();
    comparison.inTurns(Integer.parseInt(args[1])).report(Path.of(args[2]));
  }

  private void prepareBare() throws IOException, InterruptedException {
    try (OutputStream file = Files.newOutputStream(bareJar); var jar = new JarOutputStream(file)) {
      for (String type : List.of(BARE, BARE + "$Window")) {
        String name = type.replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream bytes = Objects.requireNonNull(StartComparison.class.getResourceAsStream("/" + name), name)) {
          bytes.transferTo(jar);
        }
      }
    }
    start(bare(List.of("-XX:AOTCacheOutput=" + cache(), "-Dglass.platform=Headless", "-Dprism.order=sw")), Map.of());
    if (Files.notExists(cache())) {
      throw new IllegalStateException("The bare window left no start-up cache.");
    }
  }

  private Path cache() {
    return work.resolve("bare.aot");
  }

  private Times inTurns(int starts) throws IOException, InterruptedException {
    List<String> app = List.of(image.resolve("bin/twotrack").toString());
    Map<String, String> remembering = environment(work.resolve("settings").toString());
    Map<String, String> unknown = environment("none");
    List<String> bare = bare(List.of("-XX:AOTCache=" + cache()));
    start(app, remembering);
    start(app, unknown);
    start(bare, Map.of());
    var times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < starts; i++) {
      List<Double> painted = start(app, remembering);
      times.first().add(painted.getFirst());
      times.whole().add(painted.getLast());
      times.installed().add(start(app, unknown).getFirst());
      times.bare().add(start(bare, Map.of()).getFirst());
    }
    return times;
  }

  private static Map<String, String> environment(String folder) {
    return Map.of("JAVA_TOOL_OPTIONS", "-Dtwotrack.tellFrames=true", "TWOTRACK_FOLDER", folder);
  }

  private List<String> bare(List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("lib/runtime/bin/java").toString());
    Files.readAllLines(image.resolve("lib/app/twotrack.cfg")).stream()
        .filter(line -> line.startsWith("java-options=") && !line.contains("AOTCache"))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("--add-modules=javafx.controls,javafx.fxml", "-cp", bareJar.toString(), BARE));
    return command;
  }

  /// @return ms from starting the process to each of its words that something is painted
  private static List<Double> start(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    List<Double> painted = new ArrayList<>();
    long begin = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      while (out.readLine() != null) {
        painted.add((System.nanoTime() - begin) / 1e6);
      }
    }
    if (painted.isEmpty() || process.waitFor() != 0) {
      throw new IllegalStateException(command.getFirst() + " did not paint.");
    }
    return painted;
  }

  /// What was measured, ms.
  ///
  /// @param first frame of the app
  /// @param whole window of the app
  /// @param installed first frame of the app when it was never started before
  /// @param bare window's first frame
  private record Times(List<Double> first, List<Double> whole, List<Double> installed, List<Double> bare) {
    void report(Path file) throws IOException {
      double ratio = median(first) / median(bare);
      System.out.printf(Locale.ROOT, "%-24s %8s %8s %8s%n", "ms", "min", "median", "max");
      print("Twotrack, first frame", first);
      print("bare, first frame", bare);
      print("Twotrack, whole window", whole);
      print("Twotrack, never started", installed);
      System.out.printf(Locale.ROOT, "ratio of the medians of the first frames %.2f, limit %.1f%n", ratio, LIMIT);
      Files.writeString(file, String.format(Locale.ROOT,
          "{\"name\":\"start\",\"firstMs\":%s,\"bareMs\":%s,\"wholeMs\":%s,\"installedMs\":%s,\"ratio\":%.3f,\"limit\":%.1f}%n",
          json(first), json(bare), json(whole), json(installed), ratio, LIMIT));
    }
  }

  private static void print(String name, List<Double> times) {
    double[] sorted = sorted(times);
    System.out.printf(Locale.ROOT, "%-24s %8.0f %8.0f %8.0f%n", name, sorted[0], median(times), sorted[sorted.length - 1]);
  }

  private static String json(List<Double> times) {
    return times.stream().map(time -> String.format(Locale.ROOT, "%.1f", time)).collect(Collectors.joining(",", "[", "]"));
  }

  private static double median(List<Double> times) {
    double[] sorted = sorted(times);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double[] sorted(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
