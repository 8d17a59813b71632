package twotrack.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.settings.Folders;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

/// What the first frame needs, made on threads of its own while JavaFX starts.
final class Beginning {
  private final FutureTask<Ready> ready;

  /// What is there before the window.
  ///
  /// @param picture the first frame
  record Ready(Before before, FirstDataset first, ExplorerState state, FxTasks tasks, Derived derived, TextMeasurer measurer, Drawing picture) {}

  /// What came back from the last time.
  ///
  /// @param file where the settings are kept; empty where none are
  record Before(Optional<SettingsFile> file, SettingsFile.Loaded loaded) {
    private static Before now() {
      Clock clock = Clock.system(ZoneId.systemDefault());
      Optional<SettingsFile> file = Folders.of(Folders.Machine.here()).settings().map(folder -> new SettingsFile(folder, clock));
      return new Before(file, file.map(SettingsFile::read).orElseGet(() -> new SettingsFile.Loaded(Settings.FIRST.withoutHint(), Optional.empty())));
    }

    /// Keeps the settings from now on, unless they are there but cannot be read.
    Memory memory(Memory.Later later) {
      boolean readable = loaded.problem().filter(SettingsFile.Problem.Unreadable.class::isInstance).isEmpty();
      return file.filter(_ -> readable).map(kept -> new Memory(kept, loaded.settings(), later)).orElseGet(() -> new Memory(loaded.settings()));
    }
  }

  private Beginning(FutureTask<Ready> ready) {
    this.ready = ready;
  }

  /// Begins, and returns at once.
  ///
  /// @param named the dataset that is to be opened
  static Beginning now(Optional<Path> named) {
    FutureTask<TextMeasurer> measurer = started("twotrack-typeface", () -> new AwtTextMeasurer(Typeface.ofThisMachine()));
    return new Beginning(started("twotrack-dataset", () -> {
      Before before = Before.now();
      Settings settings = before.loaded().settings();
      var first = FirstDataset.of(named, settings.lastFile());
      ExplorerState state = first.state(settings);
      var tasks = new FxTasks();
      var derived = new Derived(state, tasks);
      TextMeasurer measures = measurer.get();
      return new Ready(before, first, state, tasks, derived, measures, FirstPicture.of(state, derived, measures, FirstPicture.Room.of(settings)));
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
