package twotrack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.RowSet;
import twotrack.timeline.Grouping;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;
import twotrack.timeline.view.OverviewView;
import twotrack.timeline.view.TimelineProbe;
import twotrack.timeline.view.TimelineSources;
import twotrack.timeline.view.TimelineView;

/// Frame times of the real timeline with its overview at 1280 × 720. Its arguments are numbers of events.
///
/// Each script runs once elsewhere in the data to warm up, then three times (`-Drounds=`), of which the one with the lowest p95 counts: what others do on the
/// machine is not the timeline's. `-Dshape=real` takes events as real datasets have them, `-Dlook=dark` dark colours, `-Dpictures=folder` saves what was shown.
public final class TimelineFrames extends Application {
  static final int STEPS = 60;
  static final double PAN = 1 / 120.0;
  static final double ZOOM = 0.95;
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int SETTLED = 8;
  private static final double WARM_UP_PLACE = -0.21;

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Results results = new Results("timeline");
  private final ObjectProperty<TimelineScene> shown = new SimpleObjectProperty<>(scene(SyntheticDataset.even(1).dataset()));
  private final ObjectProperty<DayRange> whole = new SimpleObjectProperty<>(new DayRange(0, 1));
  private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(0, 1));
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>("dark".equals(System.getProperty("look")) ? Palette.DARK : Palette.LIGHT);
  private final TextMeasurer measurer = new AwtTextMeasurer(Typefaces.shippedAlone());
  private final TimelineSources sources = new TimelineSources(shown, whole, viewport, palette, new SimpleObjectProperty<>(Optional.empty()),
      new SimpleObjectProperty<>(Optional.empty()), new SimpleObjectProperty<>(LocalDate.EPOCH));
  private final TimelineView timeline = new TimelineView(new TimelineLayout(measurer), measurer, sources);
  private final OverviewView overview = new OverviewView(measurer, sources, viewport::set);
  private Optional<Dataset> dataset = Optional.empty();

  /// A part of the twenty years.
  public enum View {
    OVERVIEW(0),
    YEAR(365),
    MONTH(31);

    private final double days;

    View(double days) {
      this.days = days;
    }

    Viewport of(DayRange extent) {
      return days == 0 ? Viewport.over(extent, 0) : new Viewport(extent.from() + extent.days() / 2.0 - days / 2, days);
    }
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    launch(args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    for (Face.Weight weight : Face.Weight.values()) {
      try (var file = Typeface.file(weight)) {
        Font.loadFont(file, 12);
      }
    }
    VBox.setVgrow(timeline, Priority.ALWAYS);
    var canvas = new Canvas(1280, 720);
    stage.setScene(new Scene(new Pane(canvas), 1280, 720));
    stage.show();
    FrameScript.run(stage.getScene(), 2 * STEPS, _ -> {
      canvas.getGraphicsContext2D().clearRect(0, 0, 1280, 720);
      canvas.getGraphicsContext2D().fillRect(0, 0, 10, 10);
    }, script -> {
      results.tell("view", "empty canvas", "frames", script.frames(), "cpu", script.cpu());
      var pane = new VBox(timeline, overview);
      pane.setStyle("-fx-background-color: " + palette.get().hex(Ink.Role.SURFACE));
      stage.setScene(new Scene(pane, 1280, 720));
      next();
    });
    for (String size : getParameters().getUnnamed()) {
      work.add(() -> {
        dataset = Optional.empty();
        shown.set(scene(SyntheticDataset.even(1).dataset()));
        int events = Integer.parseInt(size);
        dataset = Optional.of(("real".equals(System.getProperty("shape")) ? SyntheticDataset.real(events) : SyntheticDataset.even(events)).dataset());
        next();
      });
      for (View view : View.values()) {
        work.add(() -> measure(view));
      }
    }
    work.add(() -> {
      results.table();
      Platform.exit();
    });
  }

  private static TimelineScene scene(Dataset dataset) {
    RowSet all = RowSet.all(dataset.events().size());
    return new TimelineScene(dataset, all, Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
  }

  private void next() {
    work.remove().run();
  }

  private void measure(View view) {
    Dataset data = dataset.orElseThrow();
    Scene scene = timeline.getScene();
    DayRange extent = data.events().extent().orElseThrow();
    Viewport start = view.of(extent);
    viewport.set(start);
    whole.set(extent);
    shown.set(scene(data));
    Viewport elsewhere = start.panned(view == View.OVERVIEW ? WARM_UP_PLACE : 40 * WARM_UP_PLACE);
    long began = System.nanoTime();
    FrameScript.pause(scene, 2, () -> {
      double firstMs = (System.nanoTime() - began) / 1e6;
      save(scene, data.events().size() + "-" + view);
      run(scene, elsewhere, at -> at.panned(PAN), _ ->
          run(scene, elsewhere, at -> at.zoomed(ZOOM, 0.5), _ ->
              quietest(ROUNDS, scene, start, at -> at.panned(PAN), pan ->
                  quietest(ROUNDS, scene, start, at -> at.zoomed(ZOOM, 0.5), zoom -> {
                    save(scene, data.events().size() + "-" + view + "-zoomed");
                    report(view, firstMs, pan, zoom);
                    next();
                  }))));
    });
  }

  /// Runs a script some times and tells the times of the run that was disturbed least.
  private void quietest(int rounds, Scene scene, Viewport from, UnaryOperator<Viewport> step, Consumer<FrameScript.Measured> then) {
    run(scene, from, step, script -> {
      if (rounds == 1) {
        then.accept(script);
      } else {
        quietest(rounds - 1, scene, from, step, other -> then.accept(other.cpu().quantile(0.95) < script.cpu().quantile(0.95) ? other : script));
      }
    });
  }

  private void run(Scene scene, Viewport from, UnaryOperator<Viewport> step, Consumer<FrameScript.Measured> then) {
    viewport.set(from);
    FrameScript.pause(scene, SETTLED, () ->
        FrameScript.run(scene, STEPS, _ -> viewport.set(step.apply(viewport.get())), then));
  }

  private void report(View view, double firstMs, FrameScript.Measured pan, FrameScript.Measured zoom) {
    results.tell(
        "n", dataset.orElseThrow().events().size(), "view", view.name().toLowerCase(Locale.ROOT), "firstMs", firstMs,
        "pan", pan.frames(), "panWork", pan.work(), "panCpu", pan.cpu(), "zoom", zoom.frames(), "zoomWork", zoom.work(), "zoomCpu", zoom.cpu(),
        "marks", TimelineProbe.of(timeline).marks(), "heapMB", heap(), "rssMB", resident());
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
  }

  private static long resident() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void save(Scene scene, String name) {
    String folder = System.getProperty("pictures", "");
    if (!folder.isEmpty()) {
      try {
        Pictures.save(scene.snapshot(null), Path.of(folder, name + ".png"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
