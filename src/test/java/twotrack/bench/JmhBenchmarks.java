package twotrack.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/// Measures what computes without a window with JMH: the time of each call, sampled. Its arguments are names of benchmark classes, and settings such as
/// `events=10000` for their parameters.
public final class JmhBenchmarks {
  private JmhBenchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    for (String name : List.of(arguments).stream().filter(word -> !word.contains("=")).toList()) {
      var options = new OptionsBuilder().include("\\." + name + "\\.").mode(Mode.SampleTime).timeUnit(TimeUnit.MICROSECONDS)
          .jvmArgs("-Xmx3g", "-Djava.awt.headless=true").forks(1).warmupIterations(2).warmupTime(TimeValue.seconds(1))
          .measurementIterations(3).measurementTime(TimeValue.seconds(1)).shouldFailOnError(true);
      List.of(arguments).stream().filter(word -> word.contains("=")).map(word -> word.split("=", 2))
          .forEach(setting -> options.param(setting[0], setting[1].split(",")));
      tell(name, new Runner(options.build()).run());
    }
  }

  private static void tell(String name, Collection<RunResult> measured) {
    var results = new Results(name);
    for (RunResult result : measured) {
      var cells = new ArrayList<Object>(List.of("what", result.getPrimaryResult().getLabel()));
      result.getParams().getParamsKeys().forEach(key -> cells.addAll(List.of(key, result.getParams().getParam(key))));
      Statistics micros = result.getPrimaryResult().getStatistics();
      cells.addAll(List.of("p50 µs", micros.getPercentile(50), "p95 µs", micros.getPercentile(95), "max µs", micros.getMax()));
      results.tell(cells.toArray());
    }
    results.table();
  }
}
