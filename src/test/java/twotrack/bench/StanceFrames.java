package twotrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import twotrack.drawing.Face;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;

/// The real timeline, strip and inspector in a window whose cursor day moves once a frame.
final class StanceFrames {
  private static final int WARM_UP = 120;
  private static final int FRAMES = 300;

  private StanceFrames() {}

  /// Runs until the frames are measured, then leaves the toolkit.
  ///
  /// @param table whether the table of all contributions is open, too
  /// @param report takes further properties of a JSON object
  static void run(OpenDataset open, boolean table, Consumer<String> report) {
    Platform.startup(() -> show(open, table, report));
  }

  private static void show(OpenDataset open, boolean table, Consumer<String> report) {
    var stage = new Stage();
    for (Face.Weight weight : Face.Weight.values()) {
      try (InputStream file = Typeface.file(weight)) {
        Font.loadFont(file, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    var state = new ExplorerState(open, Language.ENGLISH);
    Parent content = StancePanes.of(state);
    var scene = new Scene(content, 1440, 900);
    scene.getStylesheets().add(Objects.requireNonNull(StanceFrames.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    stage.setScene(scene);
    stage.show();
    if (table) {
      content.applyCss();
      content.layout();
      content.lookupAll("#why .hyperlink").stream().map(Hyperlink.class::cast).filter(link -> link.getText().startsWith("Show all")).findFirst().ifPresent(Hyperlink::fire);
    }
    new Drag(state, scene, numbers -> report.accept(", \"table\": " + table + numbers)).start();
  }

  /// Moves the day to and fro through all years, a few days a frame, as a hand does.
  private static final class Drag extends AnimationTimer {
    private static final int STEP = 7;

    private final ExplorerState state;
    private final Consumer<String> report;
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private long began;
    private long beganCpu;
    private long last;
    private int frame;

    Drag(ExplorerState state, Scene scene, Consumer<String> report) {
      this.state = state;
      this.report = report;
      scene.addPostLayoutPulseListener(() -> {
        if (frame > WARM_UP && frame <= WARM_UP + FRAMES) {
          work.add(StanceBenchmark.millisSince(began));
          cpu.add((StanceBenchmark.cpuNanos() - beganCpu) / 1e6);
        }
      });
    }

    @Override
    public void handle(long now) {
      began = System.nanoTime();
      beganCpu = StanceBenchmark.cpuNanos();
      if (frame > WARM_UP) {
        frames.add((began - last) / 1e6);
      }
      last = began;
      if (frames.size() == FRAMES) {
        stop();
        String all = ", \"frame\": %s, \"work\": %s, \"workCpu\": %s";
        report.accept(String.format(Locale.ROOT, all, quantiles(frames), quantiles(work), quantiles(cpu)));
        Platform.exit();
        return;
      }
      frame++;
      int days = (int) (CodedEvents.LAST.toEpochDay() - CodedEvents.FIRST.toEpochDay());
      int offset = frame * STEP % (2 * days);
      state.cursorDayProperty().set(CodedEvents.FIRST.plusDays(offset < days ? offset : 2 * days - offset));
    }

    private static String quantiles(List<Double> values) {
      return StanceBenchmark.quantiles(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
