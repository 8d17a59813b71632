package twotrack.bench;

import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.RowSet;
import twotrack.timeline.Grouping;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// Laying out a frame of the scripts of [TimelineFrames], without painting it.
@State(Scope.Benchmark)
public class LayoutBenchmark {
  /// How many.
  @Param({"10000", "100000", "1000000"})
  public int events;

  /// How much of the twenty years.
  @Param({"OVERVIEW", "YEAR", "MONTH"})
  public TimelineFrames.View view;

  private TimelineLayout layout;
  private TimelineScene scene;
  private Viewport start;
  private Viewport at;
  private int step;

  /// Makes the events.
  @Setup
  public void prepare() {
    Dataset dataset = SyntheticDataset.even(events).dataset();
    scene = new TimelineScene(dataset, RowSet.all(events), Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
    layout = new TimelineLayout(new AwtTextMeasurer(Typefaces.shippedAlone()));
    start = view.of(dataset.events().extent().orElseThrow());
  }

  /// Begins at the view again.
  @Setup(Level.Iteration)
  public void begin() {
    at = start;
    step = 0;
  }

  /// A frame of a pan, to and fro.
  @Benchmark
  public TimelinePicture pan() {
    at = at.panned(step++ / TimelineFrames.STEPS % 2 == 0 ? TimelineFrames.PAN : -TimelineFrames.PAN);
    return picture();
  }

  /// A frame of a zoom, in and out.
  @Benchmark
  public TimelinePicture zoom() {
    at = at.zoomed(step++ / TimelineFrames.STEPS % 2 == 0 ? TimelineFrames.ZOOM : 1 / TimelineFrames.ZOOM, 0.5);
    return picture();
  }

  private TimelinePicture picture() {
    return layout.layout(scene, new TimelineLayout.Frame(at, 1280, 672));
  }
}
