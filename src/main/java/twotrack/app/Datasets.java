package twotrack.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import twotrack.dataset.DatasetProblem;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Tasks;
import twotrack.explorer.View;
import twotrack.files.FileWatch;
import twotrack.i18n.Messages;

/// Opens datasets, each in the view in which it was left. A file with errors is not opened: its problems are listed, and what is open stays open. A file that
/// changes on the disk is read again.
final class Datasets {
  private static final String BUNDLED = "/twotrack/data/kt-ai-strategy.json";

  private final ExplorerState state;
  private final Supplier<Messages> messages;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Memory memory;
  private volatile Optional<FileWatch> watch = Optional.empty();
  private Optional<Opening> last = Optional.empty();

  Datasets(ExplorerState state, Supplier<Messages> messages, Assembly.Surroundings surroundings) {
    this.state = state;
    this.messages = messages;
    dialogs = surroundings.dialogs();
    tasks = surroundings.tasks();
    memory = surroundings.memory();
  }

  /// A file that was read.
  ///
  /// @param watch begun before the reading
  record Reading(Path file, FileWatch watch, ReadResult result) {
    static Reading of(Path file) throws IOException {
      var watch = new FileWatch(file);
      return new Reading(file, watch, DatasetReader.read(file));
    }
  }

  /// The dataset that the app ships.
  static OpenDataset bundled() {
    String name = BUNDLED.substring(BUNDLED.lastIndexOf('/') + 1);
    try (InputStream in = Objects.requireNonNull(Datasets.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return switch (DatasetReader.read(in, name)) {
        case ReadResult.Opened(var dataset, _, _) -> new OpenDataset(name, dataset);
        case ReadResult.Refused(var problems, _) -> throw new IllegalStateException("The bundled dataset has problems: " + problems);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks for a file and opens it.
  void choose() {
    dialogs.chooseDataset().ifPresent(this::open);
  }

  /// Opens the dataset that the app ships.
  void openBundled() {
    abandonLast();
    watch = Optional.empty();
    show(bundled());
  }

  /// Opens a file beside the window's work.
  void open(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    abandonLast();
    var opening = new Opening(absolute, state, messages.get(), this::show);
    last = Optional.of(opening);
    tasks.run(messages.get().text("task.open", absolute.getFileName()), opening, done -> opened(opening, done), failure -> failed(opening, absolute, failure));
  }

  private void abandonLast() {
    last.ifPresent(Opening::abandon);
    last = Optional.empty();
  }

  /// Files that were open and are not now, the last one first.
  List<Path> recent() {
    Optional<Path> open = state.openProperty().get().file();
    return memory.settings().recentFiles().stream().filter(file -> !open.equals(Optional.of(file))).toList();
  }

  /// Watches a file that is open already.
  void watch(FileWatch opened) {
    watch = Optional.of(opened);
  }

  /// Looks whether the open file has changed, and reads it again then. To be called now and again, from any one thread.
  void look() {
    watch.filter(FileWatch::hasChanged).ifPresent(changed -> Platform.runLater(() -> reload(changed.file())));
  }

  /// Says what is to be said of a file that was read: what hinders its opening, or what in it was not used.
  void tell(Reading reading) {
    String name = name(reading.file());
    switch (reading.result()) {
      case ReadResult.Opened(_, var warnings, int unlisted) -> {
        if (!warnings.isEmpty()) {
          dialogs.problems(messages.get().text("open.warnings", name, warnings.size() + unlisted), lines(warnings, unlisted));
        }
      }
      case ReadResult.Refused(var problems, int unlisted) ->
          dialogs.problems(messages.get().text("open.refused", name, problems.size() + unlisted), lines(problems, unlisted));
    }
  }

  /// Says why a file was not read; one that is gone is forgotten.
  void unreadable(Path file, Exception failure) {
    if (failure instanceof NoSuchFileException) {
      memory.change(settings -> settings.without(file));
      dialogs.notice(messages.get().text("open.gone", file));
    } else {
      dialogs.failure(messages.get().text("open.unreadable", name(file)), messages.get().text("open.unreadable.why", String.valueOf(failure.getMessage())));
    }
  }

  private void opened(Opening opening, Opening.Done done) {
    if (last.equals(Optional.of(opening))) {
      last = Optional.empty();
      done.open().ifPresentOrElse(opening::show, opening::restore);
      if (done.open().isPresent()) {
        watch(done.reading().watch());
      }
      tell(done.reading());
    }
  }

  private void failed(Opening opening, Path file, Exception failure) {
    opening.restore();
    unreadable(file, failure);
  }

  private void show(OpenDataset next) {
    state.show(next, memory.settings().view(next.file()).orElseGet(() -> View.first(next)).fitting(next));
  }

  private void reload(Path file) {
    if (state.openProperty().get().file().equals(Optional.of(file))) {
      tasks.run(messages.get().text("task.open", file.getFileName()), _ -> DatasetReader.read(file), result -> reloaded(file, result),
          failure -> unreadable(file, failure));
    }
  }

  private void reloaded(Path file, ReadResult result) {
    if (!state.openProperty().get().file().equals(Optional.of(file))) {
      return;
    }
    Messages words = messages.get();
    switch (result) {
      case ReadResult.Opened(var dataset, var warnings, int unlisted) -> {
        var next = new OpenDataset(file, dataset);
        state.show(next, state.view().fitting(next));
        dialogs.notice(words.text("open.reloaded", name(file), dataset.events().size(), warnings.size() + unlisted));
      }
      case ReadResult.Refused(var problems, int unlisted) ->
          dialogs.problems(words.text("open.reload.refused", name(file), problems.size() + unlisted), lines(problems, unlisted));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private List<String> lines(List<DatasetProblem> problems, int unlisted) {
    var lines = new ArrayList<>(problems.stream().map(problem -> problem.message(messages.get())).toList());
    if (unlisted > 0) {
      lines.add(messages.get().text("open.unlisted", unlisted));
    }
    return lines;
  }
}
