package twotrack.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// A JavaFX window with nothing in it, of the size of Twotrack's: what a start costs at least. It tells on the standard output when it has been painted,
/// and ends, as Twotrack does with `-Dtwotrack.tellFrames=true`.
public final class BareWindow {
  private BareWindow() {}

  public static void main(String[] args) {
    Application.launch(Window.class);
  }

  /// The window.
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      var scene = new Scene(new Pane(), 1440, 900);
      stage.setScene(scene);
      stage.show();
      scene.addPostLayoutPulseListener(() -> Platform.runLater(Window::painted));
      Platform.requestNextPulse();
    }

    // The painting thread works in order, so that a picture of nothing comes back after the frame.
    private static void painted() {
      new Rectangle(1, 1).snapshot(null, null);
      System.out.println("first frame");
      Platform.exit();
    }
  }
}
