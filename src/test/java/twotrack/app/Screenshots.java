package twotrack.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Theme;
import twotrack.i18n.Language;
import twotrack.print.JavaxPrinting;
import twotrack.i18n.Messages;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.settings.Settings;
import twotrack.timeline.Viewport;

/// Takes the pictures of the window for `docs/images`: every size, colour scheme, language and range. Opens a real window, so it needs a display:
/// `xvfb-run -s "-screen 0 1600x1000x24" mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=twotrack.app.Screenshots
/// -Drun.args=docs/images`
public final class Screenshots extends Application {
  /// Long enough for animations to end and for the layout to settle.
  private static final int PULSES = 40;

  /// One picture.
  private record Shot(String name, int width, int height, Theme theme, Language language, Optional<DayRange> range) {}

  private final Deque<Shot> shots = new ArrayDeque<>();

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    launch(args);
  }

  private static List<Shot> all() {
    var shots = new ArrayList<Shot>();
    for (int[] size : new int[][] {{1440, 900}, {900, 600}}) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (Language language : Language.values()) {
          String name = "window-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
          shots.add(new Shot(name + "-whole", size[0], size[1], theme, language, Optional.empty()));
          shots.add(new Shot(name + "-2024-2025", size[0], size[1], theme, language, Optional.of(days("2024-01-01", "2026-01-01"))));
          shots.add(new Shot(name + "-month", size[0], size[1], theme, language, Optional.of(days("2025-07-01", "2025-08-01"))));
        }
      }
    }
    return shots;
  }

  private static DayRange days(String first, String after) {
    return new DayRange(EventTable.epochDay(LocalDate.parse(first)), EventTable.epochDay(LocalDate.parse(after)));
  }

  @Override
  public void start(Stage stage) {
    Path folder = Path.of(getParameters().getUnnamed().getFirst());
    Looks.loadTypeface();
    shots.addAll(all());
    var state = new ExplorerState(Datasets.bundled(), Language.ENGLISH);
    var dialogs = new FxDialogs(stage, () -> new Messages(state.languageProperty().get()), getHostServices());
    var memory = new Memory(Settings.FIRST.withoutHint());
    new Assembly(stage, state, new Assembly.Surroundings(dialogs, new FxTasks(), JavaxPrinting.ofThisMachine(), new SimpleObjectProperty<>(Optional.empty()), memory)).show();
    new AnimationTimer() {
      private int pulses = PULSES;
      private Optional<Shot> current = Optional.empty();

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses < PULSES) {
          return;
        }
        pulses = 0;
        current.ifPresent(shot -> save(stage, folder.resolve(shot.name() + ".png")));
        if (shots.isEmpty()) {
          stop();
          Platform.exit();
          return;
        }
        Shot next = shots.pop();
        current = Optional.of(next);
        arrange(next, stage, state);
      }
    }.start();
  }

  private static void arrange(Shot shot, Stage stage, ExplorerState state) {
    stage.setWidth(shot.width());
    stage.setHeight(shot.height());
    state.themeProperty().set(shot.theme());
    state.languageProperty().set(shot.language());
    state.cursorDayProperty().set(LocalDate.of(2025, 7, 10));
    state.selectionProperty().set(shot.range().map(_ -> new EventId("kt-midm-2-released")));
    state.viewportProperty().set(shot.range().map(range -> Viewport.over(range, 0)).orElseGet(() -> state.openProperty().get().wholeViewport()));
  }

  private static void save(Stage stage, Path file) {
    WritableImage picture = stage.getScene().snapshot(null);
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
