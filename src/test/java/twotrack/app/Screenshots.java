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
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;
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

/// Takes the pictures for `docs/images`: the window in every size, colour scheme, language and range, and the whole stance panel on four days. Opens a real
/// window, so it needs a display:
/// `xvfb-run -s "-screen 0 1600x1000x24" mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=twotrack.app.Screenshots
/// -Drun.args=docs/images`; a second word takes only the pictures whose names begin with it, such as `stance`.
public final class Screenshots extends Application {
  /// Long enough for animations to end and for the layout to settle.
  private static final int PULSES = 40;

  private static final Size LARGE = new Size(1440, 900);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 10);
  private static final List<LocalDate> STANCE_DAYS =
      List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 7, 3), LocalDate.of(2026, 11, 21));

  /// One picture.
  ///
  /// @param part of the window that it shows
  private record Shot(String name, Size size, Theme theme, Language language, Part part) {}

  private record Size(int width, int height) {}

  private sealed interface Part {
    /// The window with a range, or with everything.
    record Whole(Optional<DayRange> range) implements Part {}

    /// Stance, map and reasons on a day, however far one would have to scroll.
    record StancePanel(LocalDate day) implements Part {}
  }

  private final Deque<Shot> shots = new ArrayDeque<>();

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    launch(args);
  }

  private static List<Shot> all() {
    var shots = new ArrayList<Shot>();
    for (Size size : List.of(LARGE, new Size(900, 600))) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (Language language : Language.values()) {
          String name = "window-" + size.width() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
          shots.add(new Shot(name + "-whole", size, theme, language, new Part.Whole(Optional.empty())));
          shots.add(new Shot(name + "-2024-2025", size, theme, language, new Part.Whole(Optional.of(days("2024-01-01", "2026-01-01")))));
          shots.add(new Shot(name + "-month", size, theme, language, new Part.Whole(Optional.of(days("2025-07-01", "2025-08-01")))));
        }
      }
    }
    for (LocalDate day : STANCE_DAYS) {
      for (Language language : Language.values()) {
        shots.add(new Shot("stance-" + day + "-" + language.tag(), LARGE, Theme.LIGHT, language, new Part.StancePanel(day)));
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
    String wanted = getParameters().getUnnamed().stream().skip(1).findFirst().orElse("");
    all().stream().filter(shot -> shot.name().startsWith(wanted)).forEach(shots::add);
    var state = new ExplorerState(Datasets.bundled(), Language.ENGLISH);
    var dialogs = new FxDialogs(stage, () -> new Messages(state.languageProperty().get()), getHostServices());
    var memory = new Memory(Settings.FIRST.withoutHint());
    var surroundings = new Assembly.Surroundings(
        dialogs, new FxTasks(), JavaxPrinting.ofThisMachine(), new SimpleObjectProperty<>(Optional.empty()), memory);
    new Assembly(stage, state, surroundings).show();
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
        current.ifPresent(shot -> save(picture(stage, shot), folder.resolve(shot.name() + ".png")));
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
    stage.setWidth(shot.size().width());
    stage.setHeight(shot.size().height());
    state.themeProperty().set(shot.theme());
    state.languageProperty().set(shot.language());
    switch (shot.part()) {
      case Part.Whole(var range) -> {
        state.cursorDayProperty().set(DAY);
        state.selectionProperty().set(range.map(_ -> new EventId("kt-midm-2-released")));
        state.viewportProperty().set(range.map(days -> Viewport.over(days, 0)).orElseGet(() -> state.openProperty().get().wholeViewport()));
      }
      case Part.StancePanel(var day) -> {
        state.cursorDayProperty().set(day);
        state.selectionProperty().set(Optional.empty());
        state.viewportProperty().set(state.openProperty().get().wholeViewport());
      }
    }
  }

  private static WritableImage picture(Stage stage, Shot shot) {
    return switch (shot.part()) {
      case Part.Whole _ -> stage.getScene().snapshot(null);
      case Part.StancePanel _ -> {
        var panel = (ScrollPane) stage.getScene().lookup(".tt-inspector");
        var parameters = new SnapshotParameters();
        parameters.setFill(CanvasPainter.color(Ink.Role.SURFACE, Palette.LIGHT));
        double end = panel.getContent().lookup("#event").getBoundsInParent().getMinY();
        parameters.setViewport(new Rectangle2D(0, 0, panel.getContent().getLayoutBounds().getWidth(), end));
        yield panel.getContent().snapshot(parameters, null);
      }
    };
  }

  private static void save(WritableImage picture, Path file) {
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
