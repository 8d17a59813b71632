package twotrack.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import twotrack.filter.EventFilter;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.RowSet;

/// Lists the events that meet the filter.
final class EventsCommand {
  private EventsCommand() {}

  static void run(Arguments arguments, PrintStream out, PrintStream err) throws CommandFailure {
    Messages messages = arguments.messages();
    Output output = Output.of(arguments, out);
    ListingFormat format = ListingFormat.of(arguments, output);
    Dataset dataset = new DatasetOpening(messages, err).open(arguments.path(arguments.text("--dataset")));
    RowSet rows = new EventFilter(dataset).apply(new FilterOptions(arguments, dataset).criteria()).rows();
    var listing = new EventListing(dataset, messages.language().preference(dataset.header().languages()));
    output.write((OutputStream stream) -> {
      switch (format) {
        case CSV -> listing.writeCsv(rows, stream);
        case JSON -> listing.writeJson(rows, stream);
      }
    });
    if (output.file().isPresent()) {
      err.println(messages.text("cli.events.written", rows.count(), rows.tableSize(), output.file().get()));
    }
  }
}
