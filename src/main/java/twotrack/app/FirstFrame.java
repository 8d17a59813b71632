package twotrack.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/// The moment when what a window shows has been painted.
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

  /// Runs something on the FX thread once the next frame of all windows is painted.
  static void then(Runnable next) {
    new AnimationTimer() {
      private boolean begun;

      @Override
      public void handle(long now) {
        if (begun) {
          stop();
          Platform.runLater(() -> painted(next));
        }
        begun = true;
      }
    }.start();
  }

  private static void painted(Runnable next) {
    // The painting thread works in order, so that a picture of nothing comes back after the frame.
    new Rectangle(1, 1).snapshot(null, null);
    next.run();
  }
}
