package twotrack.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Tasks;

/// Work on other threads, as in the app. Tells how long both worked for a step, and when nothing is under way any more.
final class BesideTheWindow implements Tasks {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    var thread = new Thread(work, "work");
    thread.setDaemon(true);
    return thread;
  });
  private Runnable whenIdle = () -> {};
  private int open;
  private long busy;
  private long beside;

  /// What a step took.
  ///
  /// @param window processor time of the window's thread, ns
  /// @param beside processor time of the work beside it, ns
  record Taken(long window, long beside) {}

  @Override
  public <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    open++;
    threads.execute(() -> {
      long start = THREADS.getCurrentThreadCpuTime();
      AtOnce.TASKS.run(purpose, work,
          result -> arrive(start, () -> onSuccess.accept(result)),
          failure -> arrive(start, () -> onFailure.accept(failure)));
    });
  }

  private void arrive(long start, Runnable report) {
    long worked = THREADS.getCurrentThreadCpuTime() - start;
    Platform.runLater(() -> {
      beside += worked;
      finish(report);
    });
  }

  private void finish(Runnable report) {
    window(report);
    open--;
    settle();
  }

  private void window(Runnable action) {
    long start = THREADS.getCurrentThreadCpuTime();
    action.run();
    busy += THREADS.getCurrentThreadCpuTime() - start;
  }

  private void settle() {
    if (open == 0) {
      Runnable then = whenIdle;
      whenIdle = () -> {};
      then.run();
    }
  }

  /// Does something in the window and waits until all that follows from it is done.
  Taken settled(Runnable action) throws InterruptedException {
    return settled(action, () -> {});
  }

  /// Does something in the window and waits until all that follows from it is done.
  ///
  /// @param then happens in the window at that moment, before its next frame
  Taken settled(Runnable action, Runnable then) throws InterruptedException {
    var done = new CountDownLatch(1);
    Platform.runLater(() -> {
      whenIdle = () -> {
        then.run();
        done.countDown();
      };
      busy = 0;
      beside = 0;
      open++;
      finish(action);
    });
    done.await();
    return new Taken(busy, beside);
  }
}
