package twotrack.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import twotrack.dataset.ReadResult;
import twotrack.model.Dataset;
import twotrack.model.Facet;

/// Reads a dataset and says what is wrong with it.
final class ValidateCommand {
  private ValidateCommand() {}

  static void run(Arguments arguments, PrintStream out, PrintStream err) throws CommandFailure {
    Optional<Path> file = arguments.file();
    if (file.isPresent() && arguments.has("--dataset")) {
      throw arguments.refused("cli.usage.twoFiles");
    }
    Optional<Path> named = file.isPresent() ? file : arguments.path(arguments.text("--dataset"));
    var opening = new DatasetOpening(arguments.messages(), err);
    ReadResult.Opened opened = opening.opened(named);
    opening.list(opened.warnings(), opened.unlisted());
    Dataset dataset = opened.dataset();
    int warnings = opened.warnings().size() + opened.unlisted();
    out.println(arguments.messages().text("cli.validate.result", dataset.events().size(), dataset.all(Facet.COMPANY).size(), warnings));
  }
}
