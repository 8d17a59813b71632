package twotrack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
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
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.RowSet;
import twotrack.timeline.Grouping;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;
import twotrack.timeline.view.OverviewView;
import twotrack.timeline.view.TimelineProbe;
import twotrack.timeline.view.TimelineView;

/// Frame times of the real timeline with its overview at 1280 × 720: one line of JSON for each number of events and view, and a table at the end. Runs without
/// a display, or on one with `-Dglass.platform=` of the system:
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=twotrack.bench.TimelineBenchmark -Drun.args="10000 1000000"
/// -Drun.jvm="-Xmx3g -Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true"`
///
/// Frame time is the time between two callbacks of an animation, work the time on the main thread from a callback to the end of the layout pulse; *cpu* is what
/// the main thread and the renderer computed for a frame together, which says what it costs however busy the machine is. Each script
/// runs once elsewhere in the data to warm up, then three times (`-Drounds=`), of which the one with the lowest p95 counts: what others do on the machine is not
/// the timeline's. `-Dshape=real` takes events as real datasets have them, `-Dlook=dark` dark colours, `-Dpictures=folder` saves what was shown.
public final class TimelineBenchmark extends Application {
  private static final int STEPS = 60;
  private static final double PAN = 1 / 120.0;
  private static final double ZOOM = 0.95;
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int SETTLED = 8;
  private static final double WARM_UP_PLACE = -0.21;

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final StringBuilder table = new StringBuilder();
  private final TimelineView timeline = new TimelineView(new AwtTextMeasurer(Typefaces.shippedAlone()));
  private final OverviewView overview = new OverviewView(new AwtTextMeasurer(Typefaces.shippedAlone()));
  private Optional<Dataset> dataset = Optional.empty();

  /// A part of the twenty years.
  private enum View {
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

  /// Frame times and work of one script.
  private record Script(FrameTimes frames, FrameTimes work, FrameTimes cpu) {}

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
    table.append("| events | view | first picture ms | pan p50 / p95 / max ms | its cpu "
        + "| zoom p50 / p95 / max ms | its cpu | marks | heap MB | resident MB |\n|---|---|---|---|---|---|---|---|---|---|\n");
    new Frames(stage.getScene(), 2 * STEPS, _ -> {
      canvas.getGraphicsContext2D().clearRect(0, 0, 1280, 720);
      canvas.getGraphicsContext2D().fillRect(0, 0, 10, 10);
    }, script -> {
      System.out.println("{\"name\":\"empty canvas\",\"frames\":" + script.frames().json() + ",\"cpu\":" + script.cpu().json() + "}");
      Palette palette = "dark".equals(System.getProperty("look")) ? Palette.DARK : Palette.LIGHT;
      timeline.paletteProperty().set(palette);
      overview.paletteProperty().set(palette);
      var pane = new VBox(timeline, overview);
      pane.setStyle("-fx-background-color: " + palette.hex(Ink.Role.SURFACE));
      stage.setScene(new Scene(pane, 1280, 720));
      next();
    }).start();
    for (String size : getParameters().getUnnamed()) {
      work.add(() -> {
        dataset = Optional.empty();
        timeline.shownSceneProperty().set(null);
        overview.shownSceneProperty().set(null);
        int events = Integer.parseInt(size);
        dataset = Optional.of(("real".equals(System.getProperty("shape")) ? SyntheticDataset.real(events) : SyntheticDataset.even(events)).dataset());
        next();
      });
      for (View view : View.values()) {
        work.add(() -> measure(view));
      }
    }
    work.add(() -> {
      System.out.println(table);
      Platform.exit();
    });
  }

  private void next() {
    work.remove().run();
  }

  private void measure(View view) {
    Dataset data = dataset.orElseThrow();
    Scene scene = timeline.getScene();
    DayRange extent = data.events().extent().orElseThrow();
    Viewport start = view.of(extent);
    timeline.viewportProperty().set(start);
    overview.wholeProperty().set(extent);
    overview.viewportProperty().bind(timeline.viewportProperty());
    var first = new TimelineScene(data, RowSet.all(data.events().size()), Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
    timeline.shownSceneProperty().set(first);
    overview.shownSceneProperty().set(first);
    Viewport elsewhere = start.panned(view == View.OVERVIEW ? WARM_UP_PLACE : 40 * WARM_UP_PLACE);
    long began = System.nanoTime();
    new Frames(scene, 2, _ -> {}, _ -> {
      double firstMs = (System.nanoTime() - began) / 1e6;
      save(scene, data.events().size() + "-" + view);
      run(scene, elsewhere, viewport -> viewport.panned(PAN), _ ->
          run(scene, elsewhere, viewport -> viewport.zoomed(ZOOM, 0.5), _ ->
              quietest(ROUNDS, scene, start, viewport -> viewport.panned(PAN), pan ->
                  quietest(ROUNDS, scene, start, viewport -> viewport.zoomed(ZOOM, 0.5), zoom -> {
                    save(scene, data.events().size() + "-" + view + "-zoomed");
                    report(data.events().size(), view, firstMs, new Script[] {pan, zoom});
                    next();
                  }))));
    }).start();
  }

  /// Runs a script some times and tells the times of the run that was disturbed least.
  private void quietest(int rounds, Scene scene, Viewport from, UnaryOperator<Viewport> step, Then then) {
    run(scene, from, step, script -> {
      if (rounds == 1) {
        then.go(script);
      } else {
        quietest(rounds - 1, scene, from, step, other -> then.go(other.cpu().quantile(0.95) < script.cpu().quantile(0.95) ? other : script));
      }
    });
  }

  private interface Then {
    void go(Script script);
  }

  private void run(Scene scene, Viewport from, UnaryOperator<Viewport> step, Then then) {
    timeline.viewportProperty().set(from);
    new Frames(scene, SETTLED, _ -> {}, _ ->
        new Frames(scene, STEPS, _ -> timeline.viewportProperty().set(step.apply(Objects.requireNonNull(timeline.viewportProperty().get()))), then).start()).start();
  }

  private void report(int events, View view, double firstMs, Script[] scripts) {
    long heap = heap();
    long resident = resident();
    int marks = TimelineProbe.of(timeline).marks();
    System.out.printf(Locale.ROOT, "{\"name\":\"%s\",\"n\":%d,\"firstMs\":%.0f,"
        + "\"pan\":%s,\"panWork\":%s,\"panCpu\":%s,"
        + "\"zoom\":%s,\"zoomWork\":%s,\"zoomCpu\":%s,\"marks\":%d,\"heapMB\":%d,\"rssMB\":%d}%n",
        view.name().toLowerCase(Locale.ROOT), events, firstMs, scripts[0].frames().json(), scripts[0].work().json(),
        scripts[0].cpu().json(), scripts[1].frames().json(), scripts[1].work().json(), scripts[1].cpu().json(), marks, heap, resident);
    table.append(String.format(Locale.ROOT, "| %,d | %s | %.0f | %s | %s | %s | %s | %,d | %d | %d |%n",
        events, view.name().toLowerCase(Locale.ROOT), firstMs, scripts[0].frames(), scripts[0].cpu(), scripts[1].frames(), scripts[1].cpu(), marks, heap, resident));
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

  private interface Step {
    void run(int number);
  }

  /// Runs a step in each frame and tells the times.
  private static final class Frames extends AnimationTimer {
    private final Scene scene;
    private final int steps;
    private final Step step;
    private final Then then;
    private final Script script;
    private final Runnable laidOut = this::laidOut;
    private long last;
    private long before;
    private long callback;
    private int done;

    Frames(Scene scene, int steps, Step step, Then then) {
      this.scene = scene;
      this.steps = steps;
      this.step = step;
      this.then = then;
      script = new Script(new FrameTimes(steps), new FrameTimes(steps), new FrameTimes(steps));
      scene.addPostLayoutPulseListener(laidOut);
    }

    @Override
    public void handle(long now) {
      callback = System.nanoTime();
      long computed = Computed.byWindow();
      if (done > 0) {
        script.frames().add(callback - last);
        script.cpu().add(computed - before);
      }
      last = callback;
      before = computed;
      if (done == steps) {
        stop();
        scene.removePostLayoutPulseListener(laidOut);
        then.go(script);
        return;
      }
      step.run(done++);
    }

    private void laidOut() {
      if (done > 0 && script.work().size() < done) {
        script.work().add(System.nanoTime() - callback);
      }
    }
  }
}
