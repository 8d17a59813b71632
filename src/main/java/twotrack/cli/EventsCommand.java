package twotrack.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import twotrack.filter.EventFilter;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.RowSet;

/// Lists the events that meet the filter.
final class EventsCommand {
  private static final List<String> FORMATS = List.of("csv", "json");

  private EventsCommand() {}

  static void run(Arguments arguments, PrintStream out, PrintStream err) throws CommandFailure {
    Messages messages = arguments.messages();
    Output output = Output.of(arguments, out);
    String format = arguments.has("--format") ? arguments.word("--format", FORMATS) : formatOf(output);
    Dataset dataset = new DatasetOpening(messages, err).open(arguments.path(arguments.text("--dataset")));
    RowSet rows = new EventFilter(dataset).apply(new FilterOptions(arguments, dataset).criteria()).rows();
    var listing = new EventListing(dataset, messages.language().preference(dataset.header().languages()));
    output.write((OutputStream stream) -> {
      if (format.equals("json")) {
        listing.writeJson(rows, stream);
      } else {
        listing.writeCsv(rows, stream);
      }
    });
    if (output.file().isPresent()) {
      err.println(messages.text("cli.events.written", rows.count(), rows.tableSize(), output.file().get()));
    }
  }

  private static String formatOf(Output output) {
    return output.ending().map(ending -> ending.toLowerCase(Locale.ROOT)).filter(FORMATS::contains).orElse(FORMATS.getFirst());
  }
}
