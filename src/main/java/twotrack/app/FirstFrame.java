package twotrack.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/// The moment when a window has been painted for the first time.
final class FirstFrame {
  private FirstFrame() {}

  /// Runs something on the FX thread once the scene's next frame is painted.
  static void then(Scene scene, Runnable next) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            // The listener runs before the frame goes to the painting thread, what is run later after it.
            Platform.runLater(() -> painted(next));
          }
        });
    Platform.requestNextPulse();
  }

  private static void painted(Runnable next) {
    // The painting thread works in order, so that a picture of nothing comes back after the frame.
    new Rectangle(1, 1).snapshot(null, null);
    next.run();
  }
}
