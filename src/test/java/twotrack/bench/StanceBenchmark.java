package twotrack.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import twotrack.chart.MapScene;
import twotrack.chart.MapSheet;
import twotrack.chart.StanceMapLayout;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.chart.Waterfall;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typefaces;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.inspector.StanceDetails;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;

/// The index of a subject, and what moving the cursor day costs without a window, on a dataset in which every event is coded.
@State(Scope.Benchmark)
public class StanceBenchmark {
  private static final int FEW = 6;
  private static final int DAYS = (int) (CodedEvents.LAST.toEpochDay() - CodedEvents.FIRST.toEpochDay());

  /// How many.
  @Param({"1000", "100000"})
  public int events;

  private final Random random = new Random(1);
  private Dataset dataset;
  private StanceScene scene;
  private StanceMapLayout map;
  private MapSheet sheet;
  private StanceStripLayout strip;
  private StanceStrip laidOut;

  /// Lays map and strip out.
  @Setup
  public void prepare() {
    dataset = CodedEvents.of(events, 1);
    var open = new OpenDataset("coded", dataset);
    scene = new StanceScene(open.stances().getFirst(), dataset, new Messages(Language.ENGLISH));
    TextMeasurer measurer = new AwtTextMeasurer(Typefaces.shippedAlone());
    map = new StanceMapLayout(measurer);
    sheet = map.sheet(new MapScene(scene, open.stances().subList(1, open.stances().size())), 340, 280);
    strip = new StanceStripLayout(measurer);
    laidOut = strip.layout(scene, open.wholeViewport(), 1080, StanceStripLayout.HEIGHT);
  }

  /// The index with its first reading.
  @Benchmark
  public Object build() {
    Optional<StanceIndex> index = StanceIndex.of(dataset, CodedEvents.subject(0));
    return index.orElseThrow().reading(EventTable.epochDay(CodedEvents.LAST));
  }

  /// The whole reading in words, the strongest contributions of both axes, map and strip on another day.
  @Benchmark
  public void move(Blackhole used) {
    LocalDate day = CodedEvents.FIRST.plusDays(random.nextInt(DAYS));
    used.consume(StanceDetails.of(scene, day));
    for (StanceModel.Axis axis : scene.index().model().axes()) {
      Waterfall.of(scene.index(), axis, EventTable.epochDay(day)).bars().stream().limit(FEW).forEach(used::consume);
    }
    used.consume(map.on(sheet, day));
    used.consume(strip.cursor(scene, laidOut, day));
  }
}
