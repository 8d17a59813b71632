package twotrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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

/// The real timeline, strip and inspector in a window whose cursor day moves once a frame, as a drag does. Its arguments are the numbers of coded events and of
/// subjects, and `table` for the table of all contributions.
public final class StanceFrames {
  private static final int WARM_UP = 120;
  private static final int FRAMES = 300;
  private static final int STEP = 7;
  private static final int DAYS = (int) (CodedEvents.LAST.toEpochDay() - CodedEvents.FIRST.toEpochDay());

  private StanceFrames() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    int events = Integer.parseInt(words.getFirst());
    int subjects = Integer.parseInt(words.get(1));
    boolean table = words.contains("table");
    var open = new OpenDataset("coded", CodedEvents.of(events, subjects));
    Platform.startup(() -> {
      var state = new ExplorerState(open, Language.ENGLISH);
      Scene scene = show(state, table);
      FrameScript.run(scene, WARM_UP, frame -> move(state, frame), _ ->
          FrameScript.run(scene, FRAMES, frame -> move(state, WARM_UP + frame), measured -> {
            var results = new Results("stance");
            results.tell("n", events, "subjects", subjects, "table", String.valueOf(table), "frames", measured.frames(),
                "work", measured.work(), "cpu", measured.cpu());
            results.table();
            Platform.exit();
          }));
    });
  }

  private static Scene show(ExplorerState state, boolean table) {
    var stage = new Stage();
    for (Face.Weight weight : Face.Weight.values()) {
      try (InputStream file = Typeface.file(weight)) {
        Font.loadFont(file, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Parent content = StancePanes.of(state);
    var scene = new Scene(content, 1440, 900);
    scene.getStylesheets().add(Objects.requireNonNull(StanceFrames.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    stage.setScene(scene);
    stage.show();
    if (table) {
      content.applyCss();
      content.layout();
      content.lookupAll("#why .hyperlink").stream().map(Hyperlink.class::cast).filter(link -> link.getText().startsWith("Show all")).findFirst()
          .ifPresent(Hyperlink::fire);
    }
    return scene;
  }

  /// To and fro through all years, a few days a frame, as a hand does.
  private static void move(ExplorerState state, int frame) {
    int offset = frame * STEP % (2 * DAYS);
    state.cursorDayProperty().set(CodedEvents.FIRST.plusDays(offset < DAYS ? offset : 2 * DAYS - offset));
  }
}
