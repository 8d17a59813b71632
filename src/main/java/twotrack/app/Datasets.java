package twotrack.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import twotrack.dataset.DatasetProblem;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Tasks;
import twotrack.i18n.Messages;

/// Opens datasets. A file with errors is not opened: its problems are listed, and what is open stays open.
final class Datasets {
  private static final String BUNDLED = "/twotrack/data/kt-ai-strategy.json";

  private final ExplorerState state;
  private final Supplier<Messages> messages;
  private final Dialogs dialogs;
  private final Tasks tasks;

  Datasets(ExplorerState state, Supplier<Messages> messages, Dialogs dialogs, Tasks tasks) {
    this.state = state;
    this.messages = messages;
    this.dialogs = dialogs;
    this.tasks = tasks;
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
    state.show(bundled());
  }

  /// Opens a file beside the window's work.
  void open(Path file) {
    Messages words = messages.get();
    tasks.run(words.text("task.open", file.getFileName()), _ -> DatasetReader.read(file), result -> opened(file, result),
        failure -> dialogs.failure(words.text("open.unreadable", file.getFileName()), words.text("open.unreadable.why", String.valueOf(failure.getMessage()))));
  }

  private void opened(Path file, ReadResult result) {
    String name = String.valueOf(file.getFileName());
    switch (result) {
      case ReadResult.Opened(var dataset, var warnings, int unlisted) -> {
        state.show(new OpenDataset(name, dataset));
        if (!warnings.isEmpty()) {
          dialogs.problems(messages.get().text("open.warnings", name, warnings.size() + unlisted), lines(warnings, unlisted));
        }
      }
      case ReadResult.Refused(var problems, int unlisted) ->
          dialogs.problems(messages.get().text("open.refused", name, problems.size() + unlisted), lines(problems, unlisted));
    }
  }

  private List<String> lines(List<DatasetProblem> problems, int unlisted) {
    var lines = new ArrayList<>(problems.stream().map(problem -> problem.message(messages.get())).toList());
    if (unlisted > 0) {
      lines.add(messages.get().text("open.unlisted", unlisted));
    }
    return lines;
  }
}
