package twotrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import twotrack.chart.StanceScene;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.AuditTable;
import twotrack.stance.StanceIndex;

/// Writes how the position of a subject is computed: the audit table of a day, or the curve over many days.
final class StanceCommand {
  private static final String DAILY = "daily";
  private static final List<String> SERIES = List.of(DAILY, "changes");

  private StanceCommand() {}

  static void run(Arguments arguments, PrintStream out, PrintStream err) throws CommandFailure {
    Messages messages = arguments.messages();
    Output output = Output.of(arguments, out);
    ListingFormat format = ListingFormat.of(arguments, output);
    Optional<String> series = arguments.has("--series") ? Optional.of(arguments.word("--series", SERIES)) : Optional.empty();
    refuseOptionsThatSayNothing(arguments, series.isPresent());
    Optional<LocalDate> day = arguments.day("--at");
    Dataset dataset = new DatasetOpening(messages, err).open(arguments.path(arguments.text("--dataset")));
    var scene = new StanceScene(index(arguments, dataset), dataset, messages);
    if (series.isPresent()) {
      var listing = new SeriesListing(scene, series.get(), series.get().equals(DAILY) ? scene.index()::daily : scene.index()::changes);
      DayRange days = days(arguments, scene.index());
      output.write((OutputStream stream) -> write(listing, days, format, stream));
    } else {
      int at = day.map(EventTable::epochDay).orElse(scene.index().lastDay());
      output.write((OutputStream stream) -> write(scene, at, format, stream));
    }
    if (output.file().isPresent()) {
      err.println(messages.text("cli.stance.written", scene.subjectName(), output.file().get()));
    }
  }

  private static void write(SeriesListing listing, DayRange days, ListingFormat format, OutputStream stream) throws IOException {
    switch (format) {
      case CSV -> listing.writeCsv(days, stream);
      case JSON -> listing.writeJson(days, stream);
    }
  }

  private static void write(StanceScene scene, int day, ListingFormat format, OutputStream stream) throws IOException {
    switch (format) {
      case CSV -> stream.write(AuditTable.csv(scene.index(), day).getBytes(StandardCharsets.UTF_8));
      case JSON -> JsonText.write(stream, json -> new AuditJson(scene, json).write(day));
    }
  }

  private static void refuseOptionsThatSayNothing(Arguments arguments, boolean hasSeries) throws CommandFailure {
    if (hasSeries && arguments.has("--at")) {
      throw arguments.refused("cli.stance.atAndSeries");
    }
    if (!hasSeries && (arguments.has("--from") || arguments.has("--to"))) {
      throw arguments.refused("cli.stance.daysWithoutSeries");
    }
  }

  /// The index of the named subject, or of the first one.
  private static StanceIndex index(Arguments arguments, Dataset dataset) throws CommandFailure {
    Optional<String> first = dataset.stanceModel().flatMap(model -> model.subjects().stream().findFirst()).map(StanceModel.Subject::company);
    if (first.isEmpty()) {
      String title = dataset.header().title().in(arguments.messages().language().preference(dataset.header().languages()));
      throw new CommandFailure(ExitCode.INPUT, arguments.messages().text("cli.stance.noModel", title));
    }
    String subject = SubjectOption.of(arguments, dataset).orElse(first.get());
    return StanceIndex.of(dataset, subject).orElseThrow();
  }

  /// From `--from`, else the first coding, to `--to`, else the end of the data.
  private static DayRange days(Arguments arguments, StanceIndex index) throws CommandFailure {
    Optional<EventDate> from = arguments.date("--from");
    Optional<EventDate> to = arguments.date("--to");
    int after = to.map(date -> EventTable.epochDay(date.after())).orElse(index.lastDay() + 1);
    int first = from.map(date -> EventTable.epochDay(date.first())).orElse(Math.min(index.firstDay().orElse(index.lastDay()), after - 1));
    if (first >= after) {
      throw arguments.refused("cli.stance.noDays");
    }
    return new DayRange(first, after);
  }
}
