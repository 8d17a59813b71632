package twotrack.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.i18n.Language;

/// What the first frame needs, made on threads of its own while JavaFX starts.
final class Beginning {
  private final FutureTask<Ready> ready;

  /// What is there before the window.
  ///
  /// @param picture the first frame
  record Ready(ExplorerState state, Derived derived, TextMeasurer measurer, Drawing picture) {}

  private Beginning(FutureTask<Ready> ready) {
    this.ready = ready;
  }

  /// Begins, and returns at once.
  static Beginning now() {
    FutureTask<TextMeasurer> measurer = started("twotrack-typeface", () -> new AwtTextMeasurer(Typeface.ofThisMachine()));
    return new Beginning(started("twotrack-dataset", () -> {
      var state = new ExplorerState(Datasets.bundled(), Language.ofSystem());
      var derived = new Derived(state);
      TextMeasurer measures = measurer.get();
      return new Ready(state, derived, measures, FirstPicture.of(state, derived, measures, Assembly.WIDTH, Assembly.HEIGHT));
    }));
  }

  private static <T> FutureTask<T> started(String name, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name(name).start(task);
    return task;
  }

  /// Waits for it.
  Ready ready() {
    try {
      return ready.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The first frame failed", e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nothing interrupts the start", e);
    }
  }
}
