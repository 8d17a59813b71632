package twotrack.app;

import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import twotrack.i18n.Messages;
import twotrack.pages.view.OptionsPaneController;
import twotrack.pages.view.SnapshotPaneController;
import twotrack.pages.view.SnapshotViewModel;

/// The window of the dialog for printing and saving. What is put on paper stays as it is meanwhile, so the main window waits behind it.
final class SnapshotDialog {
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 820;
  private static final double LEAST_WIDTH = 820;
  private static final double LEAST_HEIGHT = 520;

  /// Room that the frame of a window takes, pixels.
  private static final double FRAME = 40;

  private SnapshotDialog() {}

  /// @param onClosed what is done when the dialog is gone
  static void open(Stage owner, SnapshotViewModel model, Runnable onClosed) {
    Messages messages = model.messages();
    var options = new OptionsPaneController(model);
    var pane = new SnapshotPaneController(model);
    var views = new Views(messages, Map.of(SnapshotPaneController.class, () -> pane, OptionsPaneController.class, () -> options));
    Parent root = views.load(SnapshotPaneController.class);
    Rectangle2D screen = screen(owner);
    var scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - FRAME));
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    Subscription scheme = owner.getScene().getPreferences().colorSchemeProperty().subscribe(scene.getPreferences()::setColorScheme);
    var stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.getIcons().setAll(owner.getIcons());
    stage.setTitle(messages.text("snapshot.title"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.addEventFilter(KeyEvent.KEY_PRESSED, pane::pressed);
    stage.setOnHidden(_ -> {
      scheme.unsubscribe();
      onClosed.run();
    });
    // The cross in the frame does what Esc does: while something is made, it ends that.
    stage.setOnCloseRequest(event -> {
      event.consume();
      model.cancel();
    });
    model.setOnDone(stage::close);
    stage.show();
    pane.focusTarget();
  }

  private static Rectangle2D screen(Stage owner) {
    return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream().findFirst()
        .orElseGet(Screen::getPrimary).getVisualBounds();
  }
}
