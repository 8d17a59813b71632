package twotrack.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import twotrack.cli.Version;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.instance.Arrival;
import twotrack.settings.Folders;
import twotrack.settings.LaunchPicture;
import twotrack.settings.LaunchPictureFile;
import twotrack.settings.Settings;
import twotrack.settings.SettingsFile;

/// What the first frame needs, made on threads of its own while JavaFX starts.
///
/// If there is a picture of the window as it was left, that is the first frame, and the data come after it: two cores have enough to do with JavaFX.
final class Beginning {
  private final FutureTask<Arrival> arrival;
  private final FutureTask<Optional<LaunchPicture>> picture;
  private final FutureTask<Ready> ready;

  /// What is there before the window.
  record Ready(Before before, FirstDataset first, ExplorerState state, FxTasks tasks, Derived derived, TextMeasurer measurer) {
    /// The first frame where there is no picture of the last time.
    Drawing firstPicture() {
      return FirstPicture.of(state, derived, measurer, FirstPicture.Room.of(before.loaded().settings()));
    }
  }

  /// What came back from the last time.
  ///
  /// @param file where the settings are kept; empty where none are
  record Before(Optional<SettingsFile> file, SettingsFile.Loaded loaded) {
    private static Before now() {
      Clock clock = Clock.system(ZoneId.systemDefault());
      Optional<SettingsFile> file = folder().map(folder -> new SettingsFile(folder, clock));
      return new Before(file, file.map(SettingsFile::read).orElseGet(() -> new SettingsFile.Loaded(Settings.FIRST.withoutHint(), Optional.empty())));
    }

    /// Keeps the settings from now on, unless they are there but cannot be read.
    Memory memory(Memory.Later later) {
      boolean readable = loaded.problem().filter(SettingsFile.Problem.Unreadable.class::isInstance).isEmpty();
      return file.filter(_ -> readable).map(kept -> new Memory(kept, loaded.settings(), later)).orElseGet(() -> new Memory(loaded.settings()));
    }
  }

  /// Where the settings are kept; empty where none are.
  private static Optional<Path> folder() {
    return Folders.of(Folders.Machine.here()).settings();
  }

  private Beginning(Optional<Path> named, Callable<Arrival> arriving) {
    arrival = new FutureTask<>(arriving);
    picture = new FutureTask<>(() -> launchPicture(named));
    ready = new FutureTask<>(() -> ready(named));
  }

  /// Begins, and returns at once.
  ///
  /// @param named the dataset that is to be opened
  /// @param arriving finds out whether there is a window already
  static Beginning now(Optional<Path> named, Callable<Arrival> arriving) {
    var beginning = new Beginning(named, arriving);
    start("twotrack-arrival", beginning.arrival);
    start("twotrack-picture", () -> {
      beginning.picture.run();
      if (beginning.picture().isEmpty()) {
        beginning.go();
      }
    });
    return beginning;
  }

  private static Optional<LaunchPicture> launchPicture(Optional<Path> named) {
    return folder().flatMap(folder -> new LaunchPictureFile(folder, Version.current()).read(named.map(FirstDataset::absolute)));
  }

  private static Ready ready(Optional<Path> named) {
    var measurer = new FutureTask<TextMeasurer>(() -> new AwtTextMeasurer(Typeface.ofThisMachine()));
    start("twotrack-typeface", measurer);
    Before before = Before.now();
    Settings settings = before.loaded().settings();
    var first = FirstDataset.of(named, settings.lastFile());
    ExplorerState state = first.state(settings);
    var tasks = new FxTasks();
    return new Ready(before, first, state, tasks, new Derived(state, tasks), result(measurer));
  }

  private static void start(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }

  /// Begins with the data, unless that was done before.
  void go() {
    start("twotrack-dataset", ready);
  }

  /// Waits until it is known whether this start has a window of its own.
  Arrival arrival() {
    return result(arrival);
  }

  /// Waits for the picture of the last time, if there is one.
  Optional<LaunchPicture> picture() {
    return result(picture);
  }

  /// Begins with the data and hands them over on a thread of its own.
  ///
  /// @param failed if there are none; the thread ends with the failure
  void whenReady(Consumer<Ready> next, Runnable failed) {
    start("twotrack-dataset", () -> {
      ready.run();
      if (ready.state() == Future.State.FAILED) {
        failed.run();
      }
      next.accept(ready());
      // While the window is put together: its first layout finds texts measured and code that has run.
      ready().firstPicture();
    });
  }

  /// Waits for the data.
  Ready ready() {
    return result(ready);
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The first frame failed", e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nothing interrupts the start", e);
    }
  }
}
