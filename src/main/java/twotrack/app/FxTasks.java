package twotrack.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import twotrack.explorer.Tasks;

/// Runs work on a background thread and hands the result to the FX thread.
final class FxTasks implements Tasks {
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    var thread = new Thread(work, "twotrack-work");
    thread.setDaemon(true);
    return thread;
  });
  private final Map<String, Integer> latest = new HashMap<>();
  private final List<String> underWay = new ArrayList<>();
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");

  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public <T> void run(String purpose, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    int number = latest.merge(purpose, 1, Integer::sum);
    underWay.add(purpose);
    running.set(purpose);
    threads.submit(() -> {
      try {
        T result = work.call();
        Platform.runLater(() -> finished(purpose, number, () -> onSuccess.accept(result)));
      } catch (Exception e) {
        Platform.runLater(() -> finished(purpose, number, () -> onFailure.accept(e)));
      }
    });
  }

  private void finished(String purpose, int number, Runnable report) {
    underWay.remove(purpose);
    running.set(underWay.isEmpty() ? "" : underWay.getLast());
    if (latest.getOrDefault(purpose, 0) == number) {
      report.run();
    }
  }

  /// What was begun last and is still under way, for the status bar; blank when nothing is.
  ReadOnlyStringProperty runningProperty() {
    return running.getReadOnlyProperty();
  }
}
