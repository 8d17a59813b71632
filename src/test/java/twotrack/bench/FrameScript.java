package twotrack.bench;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Runs a step in each frame of a scene and tells the times.
final class FrameScript extends AnimationTimer {
  private final Scene scene;
  private final int steps;
  private final IntConsumer step;
  private final Consumer<Measured> then;
  private final Measured measured;
  private final Runnable laidOut = this::laidOut;
  private long last;
  private long before;
  private int done;

  /// What a script took.
  ///
  /// @param frames from one callback of an animation to the next
  /// @param work on the window's thread, from a callback to the end of the layout pulse
  /// @param cpu what the window's thread and the renderer computed for a frame together, however busy the machine is
  record Measured(FrameTimes frames, FrameTimes work, FrameTimes cpu) {}

  private FrameScript(Scene scene, int steps, IntConsumer step, Consumer<Measured> then) {
    this.scene = scene;
    this.steps = steps;
    this.step = step;
    this.then = then;
    measured = new Measured(new FrameTimes(steps), new FrameTimes(steps), new FrameTimes(steps));
  }

  /// @param step gets the number of the frame, from 0
  static void run(Scene scene, int steps, IntConsumer step, Consumer<Measured> then) {
    var script = new FrameScript(scene, steps, step, then);
    scene.addPostLayoutPulseListener(script.laidOut);
    script.start();
  }

  /// Lets some frames pass.
  static void pause(Scene scene, int frames, Runnable then) {
    run(scene, frames, _ -> {}, _ -> then.run());
  }

  @Override
  public void handle(long now) {
    long callback = System.nanoTime();
    long computed = Computed.byWindow();
    if (done > 0) {
      measured.frames().add(callback - last);
      measured.cpu().add(computed - before);
    }
    last = callback;
    before = computed;
    if (done == steps) {
      stop();
      scene.removePostLayoutPulseListener(laidOut);
      then.accept(measured);
    } else {
      step.accept(done++);
    }
  }

  private void laidOut() {
    if (done > 0 && measured.work().size() < done) {
      measured.work().add(System.nanoTime() - last);
    }
  }
}
