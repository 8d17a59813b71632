package twotrack.pages.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import twotrack.explorer.Progress;
import twotrack.explorer.Tasks;

/// Holds work back until a test lets it go, in the order in which it came.
final class HeldTasks implements Tasks, Progress {
  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    held.add(() -> {
      T result;
      try {
        result = work.run(this);
      } catch (CancellationException _) {
        return;
      } catch (Exception e) {
        onFailure.accept(e);
        return;
      }
      onSuccess.accept(result);
    });
  }

  /// Does the work that came first.
  void next() {
    held.remove().run();
  }

  /// Does all work, and what it brings about.
  void all() {
    while (!held.isEmpty()) {
      next();
    }
  }

  int waiting() {
    return held.size();
  }

  @Override
  public void report(double share, String words) {}

  @Override
  public void throwIfCancelled() {}

  @Override
  public void present(Runnable change) {
    change.run();
  }
}
