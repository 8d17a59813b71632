package twotrack.bench;

import java.time.LocalDate;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import twotrack.chart.MapScene;
import twotrack.chart.MapSheet;
import twotrack.chart.StanceMapLayout;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.chart.Waterfall;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.inspector.StanceDetails;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;

/// What moving the cursor day costs on a dataset in which every event is coded. Prints one line of JSON.
///
/// `move` is everything that a move computes without a window: the whole reading in words, the strongest contributions of both axes, the map and the strip
/// on the new day; microseconds. With `frames`, the real timeline, strip and inspector stand in a window and the day moves once a frame as a drag does;
/// with `table`, the table of all contributions is open, too. `frame` is the time from one frame to the next with the frame rate unlimited, `work` the part
/// of it on the application thread up to the end of layout; milliseconds. `moveCpu` and `workCpu` leave out the time in which others had the core.
///
/// `xvfb-run -s "-screen 0 1600x1000x24" mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=twotrack.bench.StanceBenchmark
/// -Drun.args="100000 1 frames" -Drun.jvm="-Dprism.order=sw -Djavafx.animation.fullspeed=true"`
public final class StanceBenchmark {
  private static final int WARM_UP = 400;
  private static final int MOVES = 2_000;
  private static final int FEW = 6;
  private static final double MAP_WIDTH = 340;
  private static final double MAP_HEIGHT = 280;
  private static final double STRIP_WIDTH = 1080;

  private StanceBenchmark() {}

  /// @param arguments number of events, number of subjects, then `frames` and `table` if wanted
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    int events = words.isEmpty() ? 100_000 : Integer.parseInt(words.getFirst());
    int subjects = words.size() < 2 ? 1 : Integer.parseInt(words.get(1));
    Dataset dataset = CodedEvents.of(events, subjects);
    long start = System.nanoTime();
    var index = StanceIndex.of(dataset, CodedEvents.subject(0)).orElseThrow();
    double build = millisSince(start);
    start = System.nanoTime();
    index.reading(EventTable.epochDay(CodedEvents.LAST));
    double firstReading = millisSince(start);
    var open = new OpenDataset("coded", dataset);
    String numbers = String.format(
        Locale.ROOT,
        "{\"n\": %d, \"subjects\": %d, \"buildMs\": %.1f, \"firstReadingMs\": %.1f, \"move\": %s",
        events,
        subjects,
        build,
        firstReading,
        moves(open));
    if (words.contains("frames")) {
      StanceFrames.run(open, words.contains("table"), frames -> System.out.println(numbers + frames + "}"));
    } else {
      System.out.println(numbers + "}");
    }
  }

  /// What the thread has computed so far, without the time in which others had its core.
  static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static String moves(OpenDataset open) {
    var index = open.stances().getFirst();
    var scene = new StanceScene(index, open.dataset(), new Messages(Language.ENGLISH));
    TextMeasurer measurer = new AwtTextMeasurer(Typeface.ofThisMachine());
    var map = new StanceMapLayout(measurer);
    MapSheet sheet = map.sheet(new MapScene(scene, open.stances().stream().skip(1).toList()), MAP_WIDTH, MAP_HEIGHT);
    var strip = new StanceStripLayout(measurer);
    StanceStrip laidOut = strip.layout(scene, open.wholeViewport(), STRIP_WIDTH, StanceStripLayout.HEIGHT);
    IntConsumer moved = offset -> {
      LocalDate day = CodedEvents.FIRST.plusDays(offset);
      StanceDetails.of(scene, day);
      for (StanceModel.Axis axis : index.model().axes()) {
        Waterfall.of(index, axis, EventTable.epochDay(day)).bars().stream().limit(FEW).forEach(_ -> {});
      }
      map.on(sheet, day);
      strip.cursor(scene, laidOut, day);
    };
    var random = new Random(1);
    int days = (int) (CodedEvents.LAST.toEpochDay() - CodedEvents.FIRST.toEpochDay());
    for (int i = 0; i < WARM_UP; i++) {
      moved.accept(random.nextInt(days));
    }
    double[] micros = new double[MOVES];
    double[] cpu = new double[MOVES];
    for (int i = 0; i < MOVES; i++) {
      int offset = random.nextInt(days);
      long start = System.nanoTime();
      long busy = cpuNanos();
      moved.accept(offset);
      cpu[i] = (cpuNanos() - busy) / 1e3;
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    return quantiles(micros) + ", \"moveCpu\": " + quantiles(cpu);
  }

  static String quantiles(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return String.format(
        Locale.ROOT, "{\"p50\": %.2f, \"p95\": %.2f, \"max\": %.2f}", sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
  }
}
