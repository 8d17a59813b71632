package twotrack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twotrack.dataset.DatasetProblem;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// Opens the dataset that a command is about: a file, or the one that is shipped with the app.
final class DatasetOpening {
  private static final String SHIPPED = "kt-ai-strategy.json";
  private static final String SHIPPED_IN = "/twotrack/data/";

  private final Messages messages;
  private final PrintStream words;

  /// @param words where problems are listed
  DatasetOpening(Messages messages, PrintStream words) {
    this.messages = messages;
    this.words = words;
  }

  /// The dataset; warnings are counted.
  Dataset open(Optional<Path> file) throws CommandFailure {
    ReadResult.Opened opened = opened(file);
    int warnings = opened.warnings().size() + opened.unlisted();
    if (warnings > 0) {
      words.println(messages.text("cli.input.warnings", name(file), warnings));
    }
    return opened.dataset();
  }

  /// The dataset with its warnings.
  ///
  /// @throws CommandFailure if the file cannot be opened, after its problems have been listed
  ReadResult.Opened opened(Optional<Path> file) throws CommandFailure {
    return switch (read(file)) {
      case ReadResult.Opened opened -> opened;
      case ReadResult.Refused(var problems, int unlisted) -> {
        list(problems, unlisted);
        throw new CommandFailure(ExitCode.INPUT, messages.text("cli.input.refused", name(file), problems.size() + unlisted));
      }
    };
  }

  /// Lists problems, one a line.
  void list(List<DatasetProblem> problems, int unlisted) {
    problems.forEach(problem -> words.println(problem.message(messages)));
    if (unlisted > 0) {
      words.println(messages.text("cli.input.unlisted", unlisted));
    }
  }

  private ReadResult read(Optional<Path> file) throws CommandFailure {
    try {
      return file.isPresent() ? DatasetReader.read(file.get()) : readShipped();
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.INPUT, messages.text("cli.input.failed", name(file), Output.reason(e, messages)), e);
    }
  }

  private static ReadResult readShipped() throws IOException {
    try (InputStream in = DatasetOpening.class.getResourceAsStream(SHIPPED_IN + SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The shipped dataset is missing: " + SHIPPED_IN + SHIPPED);
      }
      return DatasetReader.read(in, SHIPPED);
    }
  }

  private static String name(Optional<Path> file) {
    return file.map(Path::toString).orElse(SHIPPED);
  }
}
