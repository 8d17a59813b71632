package twotrack.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

/// What the app remembers: the settings as they are now, written a moment after they changed and at the end. All calls come from one thread.
final class Memory {
  private static final System.Logger LOG = System.getLogger("twotrack");
  private static final int END_SECONDS = 3;

  private final Optional<SettingsFile> file;
  private final Later later;
  private final Executor writing;
  private Settings settings;
  private Settings written;
  private UnaryOperator<Settings> present = UnaryOperator.identity();
  private Consumer<IOException> unwritable = _ -> {};
  private CompletableFuture<Void> lastWrite = CompletableFuture.completedFuture(null);

  /// Runs something a moment later; when it is asked again before, only once after the last time.
  @FunctionalInterface
  interface Later {
    void run(Runnable work);
  }

  /// A memory that is gone at the end.
  ///
  /// @param settings with which it begins
  Memory(Settings settings) {
    this(Optional.empty(), settings, _ -> {}, Runnable::run);
  }

  /// A memory in a file, written beside the window's work.
  ///
  /// @param settings as read from it
  Memory(SettingsFile file, Settings settings, Later later) {
    this(Optional.of(file), settings, later, Executors.newSingleThreadExecutor(work -> {
      var thread = new Thread(work, "twotrack-settings");
      thread.setDaemon(true);
      return thread;
    }));
  }

  private Memory(Optional<SettingsFile> file, Settings settings, Later later, Executor writing) {
    this.file = file;
    this.settings = settings;
    this.later = later;
    this.writing = writing;
    written = settings;
  }

  /// Says how the settings follow from what the window shows, asked whenever they are needed.
  void follow(UnaryOperator<Settings> window) {
    present = window;
  }

  /// Says who is told, once and on the writing thread, that nothing can be kept.
  void ifUnwritable(Consumer<IOException> told) {
    unwritable = told;
  }

  /// Changes the settings.
  void change(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
    changed();
  }

  /// Something that the window shows has changed.
  void changed() {
    later.run(this::write);
  }

  /// The settings as they are now.
  Settings settings() {
    settings = present.apply(settings);
    return settings;
  }

  private void write() {
    Settings now = settings();
    if (file.isEmpty() || now.equals(written)) {
      return;
    }
    written = now;
    lastWrite = CompletableFuture.runAsync(() -> write(file.get(), now), writing).whenComplete((_, defect) -> {
      // Otherwise nobody would hear of it.
      if (defect != null) {
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
      }
    });
  }

  private void write(SettingsFile target, Settings now) {
    try {
      target.write(now);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "The settings were not written", e);
      unwritable.accept(e);
      unwritable = _ -> {};
    }
  }

  /// Writes what is not written yet, and waits for it.
  void close() {
    write();
    try {
      lastWrite.get(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException _) {
      // It was told when it happened.
    } catch (TimeoutException e) {
      LOG.log(System.Logger.Level.WARNING, "The settings were not written", e);
    }
  }
}
