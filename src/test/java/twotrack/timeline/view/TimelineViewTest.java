package twotrack.timeline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.chart.StanceScenes;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.RowSet;
import twotrack.timeline.Grouping;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelineViewTest {
  private static final EventId CONTRACT = new EventId("kt-microsoft-contract");

  private final ObjectProperty<Optional<EventId>> highlight = new SimpleObjectProperty<>(Optional.empty());
  private TimelineView view;

  @Start
  void start(Stage stage) {
    Dataset dataset = StanceScenes.bundled();
    var messages = new Messages(Language.ENGLISH);
    DayRange extent = dataset.events().extent().orElseThrow();
    var scene = new TimelineScene(dataset, RowSet.all(dataset.events().size()), Grouping.COMPANY, List.of(), Set.of(), messages);
    TextMeasurer measurer = (text, face) -> text.length() * face.size() / 2;
    view = new TimelineView(new TimelineLayout(measurer), measurer, new TimelineSources(
        new SimpleObjectProperty<>(scene), new SimpleObjectProperty<>(extent), new SimpleObjectProperty<>(Viewport.over(extent, 0.03)),
        new SimpleObjectProperty<>(Palette.LIGHT), new SimpleObjectProperty<>(Optional.empty()), highlight,
        new SimpleObjectProperty<>(LocalDate.EPOCH)));
    stage.setScene(new Scene(new StackPane(view), 1200, 700));
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void pointingAtAnEventRepaintsTheLayerAboveOnly(FxRobot robot) {
    robot.interact(view::layout);
    int layouts = view.layouts();
    int paints = view.paints();
    int above = view.overlayPaints();
    int before = picture(robot);
    robot.interact(() -> {
      highlight.set(Optional.of(CONTRACT));
      view.layout();
    });
    assertEquals(layouts, view.layouts());
    assertEquals(paints, view.paints());
    assertTrue(view.overlayPaints() > above);
    assertNotEquals(before, picture(robot), "no outline");
    robot.interact(() -> {
      highlight.set(Optional.empty());
      view.layout();
    });
    assertEquals(before, picture(robot), "the outline stays");
  }

  /// What can be seen, as one number.
  private int picture(FxRobot robot) {
    var pixels = new int[1200 * 700];
    robot.interact(() -> view.snapshot(null, null).getPixelReader().getPixels(0, 0, 1200, 700, PixelFormat.getIntArgbInstance(), pixels, 0, 1200));
    return Arrays.hashCode(pixels);
  }
}
