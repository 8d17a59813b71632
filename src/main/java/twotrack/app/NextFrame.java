package twotrack.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/// The moment when what has changed in a window by now is painted.
final class NextFrame {
  private NextFrame() {}

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

  /// Runs something on the FX thread once the next frame of all windows is painted.
  static void then(Runnable next) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        // Timers come before the layout of a frame, what is run later after it.
        Platform.runLater(() -> painted(next));
      }
    }.start();
  }

  private static void painted(Runnable next) {
    // The painting thread works in order, so that a picture of nothing comes back after the frame.
    new Rectangle(1, 1).snapshot(null, null);
    next.run();
  }
}
