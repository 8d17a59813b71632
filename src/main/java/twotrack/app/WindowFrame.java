package twotrack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import twotrack.settings.PaneSizes;
import twotrack.settings.Settings;
import twotrack.settings.WindowPlace;

/// The frame of the window: where it stands, and which panes it has beside the timeline. It comes back as it was.
final class WindowFrame {
  /// Size of the content when the window opens for the first time, px.
  static final double WIDTH = 1440;
  static final double HEIGHT = 900;

  private static final double MINIMUM_WIDTH = 900;
  private static final double MINIMUM_HEIGHT = 600;

  private final Stage stage;
  private final BooleanProperty inspectorShown;
  private final BooleanProperty tableShown;
  private final ObjectProperty<Optional<Double>> inspectorWidth;
  private final ObjectProperty<Optional<Double>> tableHeight;

  WindowFrame(Stage stage, PaneSizes panes) {
    this.stage = stage;
    inspectorShown = new SimpleBooleanProperty(panes.inspectorShown());
    tableShown = new SimpleBooleanProperty(panes.tableShown());
    inspectorWidth = new SimpleObjectProperty<>(panes.inspectorWidth());
    tableHeight = new SimpleObjectProperty<>(panes.tableHeight());
  }

  /// Puts a scene into the window, as large and there where it was; the first time as large as the screen allows.
  static Scene open(Stage stage, Parent root, Optional<WindowPlace> before) {
    List<WindowPlace.Area> screens = screens();
    Optional<WindowPlace> place = before.map(wanted -> wanted.on(screens));
    double width = place.map(WindowPlace::width).orElseGet(() -> Math.min(WIDTH, screens.getFirst().width()));
    double height = place.map(WindowPlace::height).orElseGet(() -> Math.min(HEIGHT, screens.getFirst().height()));
    var scene = new Scene(root, width, height);
    stage.setScene(scene);
    stage.setMinWidth(MINIMUM_WIDTH);
    stage.setMinHeight(MINIMUM_HEIGHT);
    place.ifPresent(at -> {
      stage.setX(at.x());
      stage.setY(at.y());
      stage.setMaximized(at.maximised());
    });
    return scene;
  }

  private static List<WindowPlace.Area> screens() {
    var screens = new ArrayList<>(List.of(Screen.getPrimary()));
    Screen.getScreens().stream().filter(screen -> !screens.contains(screen)).forEach(screens::add);
    return screens.stream().map(Screen::getVisualBounds).map(WindowFrame::area).toList();
  }

  private static WindowPlace.Area area(Rectangle2D bounds) {
    return new WindowPlace.Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  Stage stage() {
    return stage;
  }

  /// Runs something whenever the window or a pane has changed.
  void onChange(Runnable work) {
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty()).forEach(place -> place.subscribe(work));
    List.of(stage.maximizedProperty(), inspectorShown, tableShown).forEach(shown -> shown.subscribe(work));
    List.of(inspectorWidth, tableHeight).forEach(size -> size.subscribe(work));
  }

  /// The settings with the window as it is now. The place of a window that fills the screen is the one to which it goes back.
  Settings into(Settings settings) {
    Settings panes = settings.withPanes(new PaneSizes(inspectorShown.get(), tableShown.get(), inspectorWidth.get(), tableHeight.get()));
    if (stage.getScene() == null || !Double.isFinite(stage.getX() + stage.getY()) || stage.isFullScreen() || stage.isIconified()) {
      return panes;
    }
    var now = new WindowPlace(stage.getX(), stage.getY(), stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized());
    return panes.withWindow(stage.isMaximized() ? settings.window().orElse(now).withMaximised() : now);
  }

  /// Brings the window before all others.
  void toFront() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /// Whether the inspector stands at the right.
  BooleanProperty inspectorShownProperty() {
    return inspectorShown;
  }

  /// Whether the table of events stands below the timeline.
  BooleanProperty tableShownProperty() {
    return tableShown;
  }

  /// Width of the inspector, pixels; empty until it was shown.
  ObjectProperty<Optional<Double>> inspectorWidthProperty() {
    return inspectorWidth;
  }

  /// Height of the table, pixels; empty until it was shown.
  ObjectProperty<Optional<Double>> tableHeightProperty() {
    return tableHeight;
  }
}
