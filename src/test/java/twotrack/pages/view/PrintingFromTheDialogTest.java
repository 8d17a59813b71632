package twotrack.pages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.pages.FitChoice;
import twotrack.pages.MarginChoice;
import twotrack.pages.MarginChoice.Sides;
import twotrack.pages.Margins;
import twotrack.pages.PaperChoice;
import twotrack.pages.SnapshotTarget;
import twotrack.print.FakePrinting;
import twotrack.print.PrintProblem;
import twotrack.print.PrintProblem.Cause;
import twotrack.print.Printer;

class PrintingFromTheDialogTest {
  private final SnapshotFixture fixture = new SnapshotFixture();

  @TempDir private Path folder;

  private static PrintProblem problem(Cause cause) {
    return new PrintProblem(cause, "Good", "");
  }

  private static SnapshotStatus status(SnapshotViewModel model) {
    return model.statusProperty().get();
  }

  @Test
  void thePagesGoToTheChosenPrinter() throws IOException {
    fixture.printing.printers = List.of(FakePrinting.GOOD, FakePrinting.printer("Other", Optional.empty()));
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    model.inputs().printer.set(Optional.of("Other"));
    model.inputs().copies.set(2);
    model.inputs().fit.set(FitChoice.Kind.WIDE);
    fixture.tasks.all();
    assertEquals("Print 3 pages, 2 times", status(model).action());
    model.carryOut();
    fixture.tasks.all();
    assertEquals(List.of("3 pages were sent to Other."), fixture.answers.told);
    assertEquals(List.of("Other", 2), List.of(fixture.printing.orders.getFirst().printer(), fixture.printing.orders.getFirst().copies()));
    try (PDDocument document = Loader.loadPDF(fixture.printing.documents.getFirst())) {
      assertEquals(3, document.getNumberOfPages());
    }
    assertEquals(1, fixture.closings);
  }

  @Test
  void printersAreAskedForOnlyWhenOneIsNeededAndAgainWhenSomebodyAsks() {
    fixture.printing.printers = List.of();
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    assertEquals(PrinterList.State.UNASKED, model.printersProperty().get());
    model.inputs().target.set(SnapshotTarget.PRINTER);
    assertEquals(Optional.of("Looking for printers…"), status(model).printer());
    fixture.tasks.all();
    assertTrue(status(model).problem().orElseThrow().startsWith("No printer was found."));
    assertEquals(List.of(true, false), List.of(status(model).toPdf(), status(model).ready()));
    fixture.printing.printers = List.of(FakePrinting.GOOD);
    model.lookForPrinters();
    fixture.tasks.all();
    assertEquals(List.of(Optional.empty(), false, true), List.of(status(model).problem(), status(model).toPdf(), status(model).ready()));
  }

  @Test
  void theWayOutKeepsWhatWasChosen() throws IOException {
    Path file = folder.resolve("instead.pdf");
    fixture.printing.printers = List.of();
    fixture.answers.file = Optional.of(file);
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    model.inputs().fit.set(FitChoice.Kind.LEGIBLE);
    fixture.tasks.all();
    model.saveAsPdf();
    fixture.tasks.all();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(3, document.getNumberOfPages());
    }
  }

  @Test
  void papersThatThePrinterLacksAreKnownAndNotPrinted() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    assertEquals(Set.of(PaperChoice.Size.A3, PaperChoice.Size.TABLOID), status(model).lacking());
    model.inputs().size.set(PaperChoice.Size.A3);
    fixture.tasks.all();
    assertEquals(Optional.of("Good takes no A3. Choose another paper or printer."), status(model).problem());
    assertFalse(status(model).ready());
    model.inputs().target.set(SnapshotTarget.PDF);
    fixture.tasks.all();
    assertEquals(List.of(Set.of(), true), List.of(status(model).lacking(), status(model).ready()));
  }

  @Test
  void marginsThatThePrinterCannotDoAreRaisedAndTold() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    assertEquals(Optional.empty(), status(model).note());
    model.inputs().margins.set(MarginChoice.Kind.OWN);
    for (var side : List.of(model.inputs().top, model.inputs().right, model.inputs().bottom)) {
      side.set(20);
    }
    model.inputs().left.set(2);
    fixture.tasks.all();
    assertEquals(Optional.of("Good does not print closer to the edge: top 20, right 20, bottom 20, left 5 mm."), status(model).note());
    assertEquals(Margins.millimetres(5), fixture.composed.getLast().options().margins().left(), 1e-9);
    assertEquals(new Sides(20, 20, 20, 2), fixture.remembered.get().margins().own());
  }

  @Test
  void aPrinterThatWaitsIsAnnouncedAndPrintsAllTheSame() {
    fixture.printing.printers = List.of(FakePrinting.printer("Good", Optional.of(problem(Cause.NO_PAPER))));
    fixture.printing.refusal = Optional.of(problem(Cause.NO_PAPER));
    fixture.printing.waiting = fixture.printing.refusal;
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    assertEquals(
        Optional.of("Good is out of paper. Put some in. You can print all the same: the pages then wait until that is done."), status(model).printer());
    assertEquals(List.of(true, true), List.of(status(model).ready(), status(model).toPdf()));
    model.carryOut();
    fixture.tasks.all();
    assertEquals(List.of("1 page was sent to Good and waits in its queue. Good is out of paper. Put some in."), fixture.answers.told);
  }

  @Test
  void aPrinterThatStoppedMeanwhileIsToldBeforeAnythingIsSent() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    fixture.printing.refusal = Optional.of(problem(Cause.STOPPED));
    model.carryOut();
    fixture.tasks.all();
    assertEquals(List.of(), fixture.printing.orders);
    assertEquals(Optional.of("Good is stopped. Start it in the printer settings (cupsenable Good)."), status(model).problem());
    assertEquals(List.of(true, true), List.of(status(model).ready(), status(model).toPdf()));
    model.carryOut();
    fixture.tasks.all();
    assertEquals(1, fixture.printing.orders.size());
  }

  @Test
  void aRefusalIsToldWithAWayOutAndGoesWhenSomethingChanges() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    fixture.printing.refusal = Optional.of(problem(Cause.REFUSES));
    model.carryOut();
    fixture.tasks.all();
    assertTrue(status(model).problem().orElseThrow().startsWith("Good does not take documents at the moment."));
    assertTrue(status(model).toPdf());
    assertEquals(0, fixture.closings);
    model.inputs().copies.set(2);
    assertEquals(List.of(Optional.empty(), false), List.of(status(model).problem(), status(model).toPdf()));
  }

  @Test
  void theUsualPrinterIsTakenWhenTheRememberedOneIsGone() {
    fixture.remembered.set(fixture.remembered.get().to(SnapshotTarget.PDF));
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PRINTER);
    model.inputs().printer.set(Optional.of("Gone"));
    assertEquals(Optional.of("Good"), model.printersProperty().get().chosen(Optional.of("Gone")).map(Printer::name));
    assertTrue(status(model).ready());
  }
}
