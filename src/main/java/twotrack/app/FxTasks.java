package twotrack.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import twotrack.explorer.Progress;
import twotrack.explorer.Tasks;

/// Runs work on a background thread and hands the result to the FX thread, which alone touches the fields.
final class FxTasks implements Tasks {
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    var thread = new Thread(work, "twotrack-work");
    thread.setDaemon(true);
    return thread;
  });
  private final Map<String, Integer> latest = new HashMap<>();
  private final LinkedHashMap<Run, UnderWay> underWay = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Optional<UnderWay>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    var run = new Run(purpose, latest.merge(purpose, 1, Integer::sum));
    underWay.put(run, new UnderWay(purpose, Optional.empty(), run::cancel));
    showLast();
    threads.submit(() -> {
      try {
        T result = work.run(run);
        Platform.runLater(() -> finished(run, work, () -> onSuccess.accept(result)));
      } catch (CancellationException _) {
        Platform.runLater(() -> finished(run, work, work::cancelled));
      } catch (Exception e) {
        Platform.runLater(() -> finished(run, work, () -> onFailure.accept(e)));
      }
    });
  }

  /// What was begun last and is still under way, for the status bar.
  ObservableValue<Optional<UnderWay>> running() {
    return running.getReadOnlyProperty();
  }

  private void finished(Run run, Work<?> work, Runnable report) {
    underWay.remove(run);
    showLast();
    if (run.cancelled) {
      work.cancelled();
    } else if (run.isLatest()) {
      report.run();
    }
  }

  private void showLast() {
    running.set(underWay.isEmpty() ? Optional.empty() : Optional.of(underWay.lastEntry().getValue()));
  }

  /// One work and how far it is.
  private final class Run implements Progress {
    private final String purpose;
    private final int number;
    private final AtomicReference<Optional<UnderWay.Step>> unseen = new AtomicReference<>(Optional.empty());
    private volatile boolean cancelled;

    Run(String purpose, int number) {
      this.purpose = purpose;
      this.number = number;
    }

    @Override
    public void report(double share, String words) {
      // While a report waits for the FX thread, later ones take its place.
      if (unseen.getAndSet(Optional.of(new UnderWay.Step(share, words))).isEmpty()) {
        Platform.runLater(this::see);
      }
    }

    private void see() {
      unseen.getAndSet(Optional.empty()).ifPresent(step -> underWay.computeIfPresent(this, (_, shown) -> shown.at(step)));
      showLast();
    }

    @Override
    public void throwIfCancelled() {
      if (cancelled) {
        throw new CancellationException();
      }
    }

    @Override
    public void present(Runnable change) {
      var painted = new CountDownLatch(1);
      Platform.runLater(() -> {
        NextFrame.then(painted::countDown);
        if (isLatest() && !cancelled) {
          change.run();
        }
      });
      try {
        painted.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    void cancel() {
      cancelled = true;
    }

    boolean isLatest() {
      return latest.getOrDefault(purpose, 0) == number;
    }
  }
}
