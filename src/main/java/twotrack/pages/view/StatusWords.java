package twotrack.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.pages.Margins;
import twotrack.pages.Page;
import twotrack.pages.PageSelection;
import twotrack.pages.Paper;
import twotrack.pages.PaperChoice;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotTarget;
import twotrack.print.PrintProblem;
import twotrack.print.Printer;
import twotrack.snapshot.PixelSize;

/// Says what the choices of the dialog come to.
final class StatusWords {
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  private final Messages messages;

  StatusWords(Messages messages) {
    this.messages = messages;
  }

  /// What is known when something is to be said.
  ///
  /// @param inputProblem of the fields
  /// @param failure of what was tried last
  record Known(
      SnapshotChoices choices,
      Optional<String> inputProblem,
      PageSelection selection,
      int copies,
      PrinterList.State printers,
      PreviewPages.State pages,
      Optional<Failed> failure) {
    private boolean toPrinter() {
      return choices.target() == SnapshotTarget.PRINTER;
    }

    private Optional<Printer> printer() {
      return toPrinter() ? printers.chosen(choices.printer()) : Optional.empty();
    }

    private List<Page> selected() {
      return pages.shown().map(preview -> selection.from(preview.pages())).orElse(List.of());
    }
  }

  /// Something that was tried and did not come about.
  ///
  /// @param toPdf whether saving a PDF is a way out
  record Failed(String sentence, boolean toPdf) {}

  SnapshotStatus status(Known known) {
    Optional<String> problem = problem(known);
    Optional<Failed> failure = known.failure();
    boolean printerFails = known.toPrinter() && (known.printers().problem().isPresent() || known.printer().flatMap(Printer::problem).isPresent());
    return new SnapshotStatus(
        problem.or(() -> failure.map(Failed::sentence)),
        printerFails || (problem.isEmpty() && failure.filter(Failed::toPdf).isPresent()),
        raised(known),
        printerWords(known),
        lacking(known),
        pixels(known).map(size -> messages.text("snapshot.pixels", size.width(), size.height())),
        action(known),
        problem.isEmpty() && !known.pages().late() && !known.selected().isEmpty());
  }

  private Optional<String> problem(Known known) {
    return known.inputProblem()
        .or(() -> nothingChosen(known.choices()))
        .or(() -> printProblem(known))
        .or(() -> paperProblem(known))
        .or(known.pages()::problem)
        .or(() -> pixels(known).flatMap(PixelSize::problem).map(tooLarge -> tooLarge.message(messages)))
        .or(() -> noPages(known));
  }

  private Optional<String> nothingChosen(SnapshotChoices choices) {
    boolean something = choices.sections().stream().anyMatch(section -> section != Section.LEGEND);
    return something ? Optional.empty() : Optional.of(messages.text("snapshot.input.nothing"));
  }

  /// A printer that only waits for somebody is no problem here: what is sent to it waits, too.
  private Optional<String> printProblem(Known known) {
    if (!known.toPrinter()) {
      return Optional.empty();
    }
    return known.printers().problem()
        .or(() -> known.printer().flatMap(Printer::problem).filter(problem -> !problem.cause().waits()))
        .map(problem -> problem.message(messages))
        .or(() -> known.printer().isEmpty() ? Optional.of(messages.text("snapshot.printer.asking")) : Optional.empty());
  }

  private Optional<String> paperProblem(Known known) {
    Paper paper = known.choices().paper().paper();
    return known.printer().filter(printer -> !printer.takes(paper))
        .map(printer -> messages.text("snapshot.printer.lacks", printer.name(), paperName(known.choices().paper())));
  }

  private String paperName(PaperChoice paper) {
    return paper.size() == PaperChoice.Size.CUSTOM
        ? messages.text("snapshot.paper.millimetres", paper.custom().width(), paper.custom().height())
        : SnapshotNames.of(SnapshotNames.SIZES, paper.size(), messages);
  }

  private Optional<String> noPages(Known known) {
    return known.pages().shown()
        .filter(preview -> !known.pages().late() && known.selected().isEmpty())
        .map(preview -> messages.text("snapshot.input.noSuchPage", preview.pages().size()));
  }

  /// The picture of the largest page.
  private Optional<PixelSize> pixels(Known known) {
    return known.pages().shown().filter(_ -> known.choices().target() == SnapshotTarget.PNG)
        .map(_ -> PixelSize.of(known.choices().paper().paper(), known.choices().dpi()));
  }

  private Optional<String> raised(Known known) {
    Paper paper = known.choices().paper().paper();
    Margins wanted = known.choices().margins().margins();
    return known.printer().flatMap(printer -> printer.sheet(paper).map(sheet -> wanted.atLeast(sheet.least(paper))).filter(raised -> !raised.equals(wanted))
        .map(raised -> messages.text("snapshot.margins.raised", printer.name(),
            millimetres(raised.top()), millimetres(raised.right()), millimetres(raised.bottom()), millimetres(raised.left()))));
  }

  private static double millimetres(double points) {
    return Math.round(points * MILLIMETRES_PER_POINT * 10) / 10.0;
  }

  private Optional<String> printerWords(Known known) {
    if (known.toPrinter() && known.printers().asking()) {
      return Optional.of(messages.text("snapshot.printer.asking"));
    }
    return known.printer().flatMap(Printer::problem).filter(problem -> problem.cause().waits())
        .map(problem -> messages.text("snapshot.printer.waits", problem.message(messages)));
  }

  private static Set<PaperChoice.Size> lacking(Known known) {
    return known.printer().stream()
        .flatMap(printer -> Stream.of(PaperChoice.Size.values()).filter(size -> !printer.takes(known.choices().paper().sheet(size))))
        .collect(Collectors.toSet());
  }

  private String action(Known known) {
    int pages = known.selected().size();
    return switch (known.choices().target()) {
      case PRINTER -> messages.text("snapshot.do.print", pages, known.copies());
      case PDF -> messages.text("snapshot.do.pdf", pages);
      case SVG -> messages.text("snapshot.do.svg", pages);
      case PNG -> messages.text("snapshot.do.png", pages);
    };
  }

  /// What became of a document that was sent to a printer.
  String sent(int pages, String printer, Optional<PrintProblem> waiting) {
    return waiting
        .map(problem -> messages.text("snapshot.sent.waits", pages, printer, problem.message(messages)))
        .orElseGet(() -> messages.text("snapshot.sent", pages, printer));
  }

  /// What can be shown only of some datasets, or only with a selection.
  static boolean canShow(Section section, Dataset dataset) {
    return switch (section) {
      case STRIP, SUMMARY -> dataset.stanceModel().isPresent();
      case LEGEND, TIMELINE, EVENTS, SOURCES -> true;
    };
  }

  /// The part of which there is something.
  static Part possible(Part part, boolean selected) {
    return part == Part.SELECTION && !selected ? Part.VISIBLE : part;
  }
}
