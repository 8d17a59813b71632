package twotrack.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private Optional<Opening> last = Optional.empty();

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
    last.ifPresent(Opening::abandon);
    last = Optional.empty();
    state.show(bundled());
  }

  /// Opens a file beside the window's work.
  void open(Path file) {
    Messages words = messages.get();
    last.ifPresent(Opening::abandon);
    var opening = new Opening(file, state, words);
    last = Optional.of(opening);
    tasks.run(words.text("task.open", opening.name()), opening, reading -> opened(opening, reading), failure -> failed(opening, failure));
  }

  private void failed(Opening opening, Exception failure) {
    Messages words = messages.get();
    opening.restore();
    dialogs.failure(words.text("open.unreadable", opening.name()), words.text("open.unreadable.why", String.valueOf(failure.getMessage())));
  }

  private void opened(Opening opening, Opening.Reading reading) {
    if (!last.equals(Optional.of(opening))) {
      return;
    }
    String name = opening.name();
    last = Optional.empty();
    reading.open().ifPresentOrElse(opening::show, opening::restore);
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

  private List<String> lines(List<DatasetProblem> problems, int unlisted) {
    var lines = new ArrayList<>(problems.stream().map(problem -> problem.message(messages.get())).toList());
    if (unlisted > 0) {
      lines.add(messages.get().text("open.unlisted", unlisted));
    }
    return lines;
  }
}
