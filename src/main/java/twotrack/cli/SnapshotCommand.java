package twotrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.filter.Criteria;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.pages.Checkpoint;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.PagesException;
import twotrack.pages.Snapshot;
import twotrack.pages.SnapshotComposer;
import twotrack.snapshot.SnapshotException;
import twotrack.snapshot.SnapshotFormat;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.snapshot.SnapshotWriter;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// Writes the timeline of the events that meet the filter as PDF, SVG or PNG.
final class SnapshotCommand {
  private static final List<String> FORMATS = List.of("pdf", "svg", "png");
  private static final List<String> LANES = Stream.of(Grouping.values()).map(lanes -> lanes.name().toLowerCase(Locale.ROOT)).toList();
  private static final double LOWEST_DPI = 18;
  private static final double HIGHEST_DPI = 2_400;
  private static final double POINTS_PER_INCH = 72;

  private final SnapshotComposer composer;
  private final Clock clock;

  SnapshotCommand(SnapshotComposer composer, Clock clock) {
    this.composer = composer;
    this.clock = clock;
  }

  void run(Arguments arguments, PrintStream out, PrintStream err) throws CommandFailure {
    Messages messages = arguments.messages();
    if (!arguments.has("--output")) {
      throw arguments.refused("cli.usage.noOutput");
    }
    Output output = Output.of(arguments, out);
    SnapshotFormat format = format(arguments, output);
    SnapshotOptions options = new PageOptions(arguments).read();
    Grouping lanes = Grouping.valueOf(arguments.word("--lanes", LANES).toUpperCase(Locale.ROOT));
    Optional<LocalDate> day = arguments.day("--at");
    boolean reproducible = arguments.has("--reproducible");
    Dataset dataset = new DatasetOpening(messages, err).open(arguments.path(arguments.text("--dataset")));
    var filters = new FilterOptions(arguments, dataset);
    boolean framed = options.part() == SnapshotOptions.Part.VISIBLE;
    Criteria criteria = framed ? filters.criteriaOfYears() : filters.criteria();
    Optional<Viewport> viewport = framed ? filters.fromTo().map(days -> Viewport.over(days, 0)) : Optional.empty();
    Optional<LocalDate> today = reproducible ? Optional.empty() : Optional.of(LocalDate.now(clock));
    Optional<String> subject = SubjectOption.of(arguments, dataset);
    var scope = new SnapshotScope(criteria, viewport, selection(arguments, dataset), lanes, subject, day);
    var request = new SnapshotRequest(scope, options, today);
    Typeface typeface = Typeface.ofThisMachine();
    List<Page> pages = pages(request, dataset, typeface);
    Imprint imprint = Imprint.of(dataset, criteria, messages, reproducible ? Optional.empty() : Optional.of(clock.instant()));
    write(new Snapshot(pages, options.theme().palette(), imprint), format, output, new Writing(new SnapshotWriter(typeface), err));
  }

  private static Optional<EventId> selection(Arguments arguments, Dataset dataset) throws CommandFailure {
    Optional<String> id = arguments.text("--selection");
    if (id.isEmpty() || dataset.events().row(new EventId(id.get())).isPresent()) {
      return id.map(EventId::new);
    }
    List<String> ids = IntStream.range(0, dataset.events().size()).mapToObj(row -> dataset.events().id(row).value()).toList();
    Optional<String> nearest = Nearest.to(id.get(), ids);
    throw nearest.isPresent()
        ? arguments.refused("cli.usage.nearly", "--selection", id.get(), nearest.get())
        : arguments.refused("cli.usage.noEvent", id.get());
  }

  private List<Page> pages(SnapshotRequest request, Dataset dataset, Typeface typeface) throws CommandFailure {
    try {
      return composer.pages(request, dataset, new AwtTextMeasurer(typeface), Checkpoint.NONE);
    } catch (PagesException e) {
      throw new CommandFailure(ExitCode.USAGE, e.message(new Messages(request.options().language())), e);
    }
  }

  private record Writing(SnapshotWriter writer, PrintStream words) {}

  private static void write(Snapshot snapshot, SnapshotFormat format, Output output, Writing writing) throws CommandFailure {
    Messages messages = output.messages();
    try {
      if (output.file().isPresent()) {
        List<Path> files = writing.writer().write(snapshot, format, output.file().get());
        writing.words().println(messages.text("cli.snapshot.written", snapshot.pages().size(), files.size(), files.getFirst(), files.getLast()));
      } else if (snapshot.pages().size() > 1 && !format.holdsAllPages()) {
        throw CommandFailure.usage(messages.text("cli.usage.severalPages", snapshot.pages().size(), format.ending()));
      } else {
        output.write((OutputStream stream) -> writing.writer().write(snapshot, format, stream));
      }
    } catch (IOException e) {
      throw output.failure(e);
    } catch (SnapshotException e) {
      throw new CommandFailure(ExitCode.OUTPUT, e.message(messages), e);
    }
  }

  /// The named format, or the one of the file's ending.
  private static SnapshotFormat format(Arguments arguments, Output output) throws CommandFailure {
    Optional<Double> dpi = arguments.number("--dpi", LOWEST_DPI, HIGHEST_DPI);
    Optional<Double> scale = arguments.number("--scale", LOWEST_DPI / POINTS_PER_INCH, HIGHEST_DPI / POINTS_PER_INCH);
    Optional<String> named = arguments.has("--format") ? Optional.of(arguments.word("--format", FORMATS)) : output.ending();
    Optional<SnapshotFormat> format = named.flatMap(SnapshotFormat::named);
    if (format.isEmpty()) {
      throw arguments.refused("cli.usage.noFormat", String.join(", ", FORMATS));
    }
    if (dpi.isPresent() && scale.isPresent()) {
      throw arguments.refused("cli.usage.dpiAndScale");
    }
    Optional<Double> resolution = dpi.isPresent() ? dpi : scale.map(pixels -> pixels * POINTS_PER_INCH);
    return switch (format.get()) {
      case SnapshotFormat.Png png -> new SnapshotFormat.Png(resolution.orElse(png.dpi()));
      case SnapshotFormat.Pdf _, SnapshotFormat.Svg _ -> {
        if (resolution.isPresent()) {
          throw arguments.refused("cli.usage.dpiWithoutPng");
        }
        yield format.get();
      }
    };
  }
}
