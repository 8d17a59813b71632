package twotrack.pages.view;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.PageSelection;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotTarget;
import twotrack.pages.Snapshot;
import twotrack.pages.view.StatusWords.Failed;
import twotrack.print.PrintFailure;
import twotrack.print.PrintOrder;
import twotrack.print.PrintProblem;
import twotrack.print.Printer;
import twotrack.snapshot.SnapshotFormat;
import twotrack.snapshot.SnapshotWriter;
import twotrack.snapshot.Watch;

/// What the dialog knows and does: choices, the pages that they make, and the way to a printer or a file.
public final class SnapshotViewModel {
  private final SnapshotSubject subject;
  private final SnapshotPorts ports;
  private final Messages messages;
  private final ObjectProperty<SnapshotChoices> remembered;
  private final SnapshotInputs inputs;
  private final PrinterList printers;
  private final PreviewPages pages;
  private final Making making;
  private final StatusWords words;
  private final ReadOnlyObjectWrapper<SnapshotStatus> status = new ReadOnlyObjectWrapper<>();
  private Optional<Failed> failure = Optional.empty();
  private Runnable onDone = () -> {};

  /// Opens with the choices of the last time.
  ///
  /// @param target where the snapshot is to go at first
  /// @param remembered the choices of the last time, which take those of this time
  public SnapshotViewModel(SnapshotSubject subject, SnapshotPorts ports, Messages messages, ObjectProperty<SnapshotChoices> remembered, SnapshotTarget target) {
    this.subject = subject;
    this.ports = ports;
    this.messages = messages;
    this.remembered = remembered;
    inputs = new SnapshotInputs(remembered.get().to(target), messages.language());
    inputs.part.set(StatusWords.possible(inputs.part.get(), canSelect()));
    printers = new PrinterList(ports.printing(), ports.tasks(), messages);
    pages = new PreviewPages(ports, subject, messages);
    making = new Making(ports.tasks(), messages);
    words = new StatusWords(messages);
    refresh();
    for (Observable input : inputs.all()) {
      input.addListener(_ -> changed());
    }
    printers.stateProperty().subscribe((_, _) -> refresh());
    pages.stateProperty().subscribe((_, _) -> say());
    inputs.target.subscribe(chosen -> {
      if (chosen == SnapshotTarget.PRINTER) {
        printers.ask();
      }
    });
    remember();
  }

  /// Where Ctrl+E leads: the kind of file that was chosen last.
  public static SnapshotTarget fileTarget(SnapshotChoices choices) {
    return choices.target() == SnapshotTarget.PRINTER ? SnapshotTarget.PDF : choices.target();
  }

  private void changed() {
    failure = Optional.empty();
    refresh();
    remember();
  }

  private void remember() {
    SnapshotChoices choices = inputs.choices();
    SnapshotTarget file = choices.target() == SnapshotTarget.PRINTER ? fileTarget(remembered.get()) : choices.target();
    remembered.set(choices.to(file));
  }

  /// Composes what is chosen, unless some field makes no sense yet.
  private void refresh() {
    if (inputs.problem(messages).isEmpty()) {
      pages.want(request());
    }
    say();
  }

  private void say() {
    var known = new StatusWords.Known(
        inputs.choices(),
        inputs.problem(messages),
        inputs.selection().orElse(PageSelection.ALL),
        inputs.copies.value().orElse(1),
        printers.stateProperty().get(),
        pages.stateProperty().get(),
        failure);
    status.set(words.status(known));
  }

  private SnapshotRequest request() {
    SnapshotChoices choices = inputs.choices();
    SnapshotOptions options = choices.options(messages.language());
    Optional<SnapshotOptions> raised = printer().flatMap(printer -> printer.sheet(options.paper()))
        .map(sheet -> options.withMargins(options.margins().atLeast(sheet.least(options.paper()))));
    return new SnapshotRequest(subject.scope(), raised.orElse(options), Optional.of(LocalDate.now(ports.clock())));
  }

  private Optional<Printer> printer() {
    return inputs.target.get() == SnapshotTarget.PRINTER ? printers.stateProperty().get().chosen(inputs.printer.get()) : Optional.empty();
  }

  /// Prints or saves, as is chosen.
  void carryOut() {
    if (!status.get().ready() || making.stepProperty().get().isPresent()) {
      return;
    }
    failure = Optional.empty();
    say();
    switch (inputs.target.get()) {
      case PRINTER -> printer().ifPresent(this::print);
      case PDF -> save(new SnapshotFormat.Pdf());
      case SVG -> save(new SnapshotFormat.Svg());
      case PNG -> save(new SnapshotFormat.Png(inputs.choices().dpi()));
    }
  }

  /// The way out of a printer's refusal: a PDF of the same pages.
  void saveAsPdf() {
    inputs.target.set(SnapshotTarget.PDF);
    carryOut();
  }

  private Optional<Snapshot> snapshot() {
    return pages.stateProperty().get().shown().flatMap(preview -> {
      List<Page> selected = inputs.selection().map(selection -> selection.from(preview.pages())).orElse(List.of());
      var language = new Messages(preview.request().options().language());
      Imprint imprint = Imprint.of(subject.dataset(), subject.scope().criteria(), language, Optional.of(ports.clock().instant()));
      return selected.isEmpty() ? Optional.empty() : Optional.of(new Snapshot(selected, preview.palette(), imprint));
    });
  }

  private void save(SnapshotFormat format) {
    snapshot().ifPresent(snapshot -> ports.dialogs().chooseSnapshotAs(subject.fileName() + "." + format.ending(), format.ending())
        .filter(file -> mayReplace(SnapshotWriter.files(snapshot.pages().size(), format, file)))
        .ifPresent(file -> making.begin(
            messages.text("task.snapshot", file.getFileName()),
            watch -> ports.writer().write(snapshot, format, file, watch),
            new Making.Ends<List<Path>>(this::saved, this::failed))));
  }

  /// For the first of several files nobody has been asked: the chooser knows only the name from which theirs are made.
  private boolean mayReplace(List<Path> files) {
    List<Path> there = files.size() == 1 ? List.of() : files.stream().filter(Files::exists).toList();
    return there.isEmpty()
        || ports.dialogs().confirm(messages.text("snapshot.replace", there.size(), there.getFirst().getFileName()), messages.text("snapshot.replace.yes"));
  }

  private void saved(List<Path> files) {
    onDone.run();
    ports.dialogs().notice(messages.text("snapshot.saved", files.size(), files.getFirst()));
  }

  private void print(Printer printer) {
    snapshot().ifPresent(snapshot -> {
      var order = new PrintOrder(
          printer.name(), snapshot.imprint().title(), inputs.choices().paper().paper(), inputs.copies.value().orElse(1), printer.problem());
      making.begin(
          messages.text("task.print", printer.name()),
          watch -> sent(snapshot, order, watch),
          new Making.Ends<Optional<PrintProblem>>(
              waiting -> {
                onDone.run();
                ports.dialogs().notice(words.sent(snapshot.pages().size(), printer.name(), waiting));
              },
              this::failed));
    });
  }

  private Optional<PrintProblem> sent(Snapshot snapshot, PrintOrder order, Watch watch) throws Exception {
    var document = new ByteArrayOutputStream();
    ports.writer().write(snapshot, new SnapshotFormat.Pdf(), document, watch);
    watch.at(snapshot.pages().size(), snapshot.pages().size());
    return ports.printing().print(order, document.toByteArray());
  }

  private void failed(Exception reason) {
    if (reason instanceof PrintFailure unprinted && unprinted.problem().cause().waits()) {
      printers.note(unprinted.problem());
    }
    failure = Optional.of(new Failed(SnapshotFailures.reason(reason, messages), reason instanceof PrintFailure));
    say();
  }

  /// Asks for the printers again.
  void lookForPrinters() {
    failure = Optional.empty();
    printers.ask();
  }

  /// Ends what is being made, or else the dialog.
  public void cancel() {
    if (making.stepProperty().get().isPresent()) {
      making.cancel();
    } else {
      onDone.run();
    }
  }

  /// Says what closes the dialog.
  public void setOnDone(Runnable action) {
    onDone = action;
  }

  SnapshotInputs inputs() {
    return inputs;
  }

  /// The texts of the dialog.
  public Messages messages() {
    return messages;
  }

  List<Language> languages() {
    return List.of(Language.values());
  }

  /// Whether there is a selection that can be shown.
  boolean canSelect() {
    return subject.scope().selection().isPresent();
  }

  boolean canShow(Section section) {
    return StatusWords.canShow(section, subject.dataset());
  }

  ReadOnlyObjectProperty<SnapshotStatus> statusProperty() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PreviewPages.State> pagesProperty() {
    return pages.stateProperty();
  }

  ReadOnlyObjectProperty<PrinterList.State> printersProperty() {
    return printers.stateProperty();
  }

  ReadOnlyObjectProperty<Optional<Making.Step>> stepProperty() {
    return making.stepProperty();
  }
}
