package twotrack.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterState;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import twotrack.pages.Margins;
import twotrack.pages.Paper;
import twotrack.print.PrintProblem.Cause;

class JavaxPrintingTest {
  private final FakeService service = new FakeService("Tray");
  private String status = "printer Tray is idle.  enabled since Sat\n\tAlerts: none\n";
  private Optional<Path> missing = Optional.empty();

  private JavaxPrinting printing(PrintService... services) {
    return new JavaxPrinting(() -> List.of(services), new Spooler() {
      @Override
      public Optional<Path> missingCommand() {
        return missing;
      }

      @Override
      public String status(String printer) {
        return status;
      }
    });
  }

  private static PrintOrder order(Optional<PrintProblem> known) {
    return new PrintOrder("Tray", "KT 2025", Paper.A4.turned(), 2, known);
  }

  private static Cause cause(JavaxPrinting printing, Optional<PrintProblem> known) {
    return assertThrows(PrintFailure.class, () -> printing.print(order(known), new byte[] {1})).problem().cause();
  }

  @Test
  void printersBringTheirPaperAndTheEdgesOnWhichTheyCannotPrint() throws PrintFailure {
    Printer printer = printing(service).printers().getFirst();
    assertEquals(List.of("Tray", 20, Optional.empty()), List.of(printer.name(), printer.mostCopies(), printer.problem()));
    assertTrue(printer.takes(Paper.A4.turned()));
    assertFalse(printer.takes(Paper.A3));
    double side = 6 / 25.4 * 72;
    Margins least = printer.sheet(Paper.A4).orElseThrow().least();
    assertEquals(0, least.top());
    assertEquals(side, least.left(), 0.1);
    assertEquals(side, least.right(), 0.1);
    assertEquals(2 * side, least.bottom(), 0.1);
  }

  @Test
  void aSheetAcrossKeepsTheWiderEdgeOnBothSides() {
    var sheet = new Sheet(Paper.A4, new Margins(0, 17, 34, 17));
    assertEquals(new Margins(17, 34, 17, 34), sheet.least(Paper.A4.turned()));
    assertEquals(sheet.least(), sheet.least(Paper.A4));
  }

  @Test
  void theDocumentArrivesAsItIsWithPaperAndCopies() throws PrintFailure {
    byte[] pdf = {1, 2, 3};
    assertEquals(Optional.empty(), printing(service).print(order(Optional.empty()), pdf));
    assertArrayEquals(pdf, service.documents.getFirst());
    assertEquals(MediaSizeName.ISO_A4, service.wishes.getFirst().get(Media.class));
    assertEquals(new Copies(2), service.wishes.getFirst().get(Copies.class));
  }

  @Test
  void withoutPrintersWithoutTheCommandAndWithoutTheServiceItSaysSo() {
    assertEquals(Cause.NO_PRINTER, assertThrows(PrintFailure.class, () -> printing().printers()).problem().cause());
    assertEquals(Cause.GONE, cause(printing(), Optional.empty()));
    missing = Optional.of(Path.of("/usr/bin/lpr"));
    PrintProblem problem = assertThrows(PrintFailure.class, () -> printing(service).printers()).problem();
    assertEquals(new PrintProblem(Cause.NO_COMMAND, "", "/usr/bin/lpr"), problem);
    assertEquals(Cause.NO_COMMAND, cause(printing(service), Optional.empty()));
    missing = Optional.empty();
    status = "scheduler is not running\n";
    assertEquals(Cause.NO_SERVICE, cause(printing(service), Optional.empty()));
  }

  @Test
  void aRefusingPrinterGetsNothing() {
    status = "printer Tray is idle.  enabled since Sat\n\tRejecting Jobs\n\tAlerts: none\n";
    var known = Optional.of(PrintProblem.of(Cause.REFUSES, "Tray"));
    assertEquals(Cause.REFUSES, cause(printing(service), known));
    assertEquals(List.of(), service.documents);
  }

  @Test
  void aStoppedPrinterIsAnnouncedFirstAndThenTakesWhatWaits() throws PrintFailure {
    service.attributes.add(PrinterState.STOPPED);
    JavaxPrinting printing = printing(service);
    assertEquals(Cause.STOPPED, cause(printing, Optional.empty()));
    assertEquals(List.of(), service.documents);
    var known = Optional.of(PrintProblem.of(Cause.STOPPED, "Tray"));
    assertEquals(known, printing.print(order(known), new byte[] {1}));
    assertEquals(1, service.documents.size());
  }

  @Test
  void refusalsAreToldWhetherByExceptionOrInSilence() {
    service.refusal = Optional.of(new PrintException("Printer is not accepting job."));
    assertEquals(Cause.REFUSES, cause(printing(service), Optional.empty()));
    service.refusal = Optional.empty();
    service.failsInSilence = true;
    assertEquals(Cause.NOT_SENT, cause(printing(service), Optional.empty()));
  }

  @Test
  void aServiceWithoutPdfGetsThePagesDrawn() throws PrintFailure, IOException {
    var out = new ByteArrayOutputStream();
    var factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
    PrintService postScript = factory.getPrintService(out);
    var order = new PrintOrder(postScript.getName(), "KT 2025", Paper.A4, 1, Optional.empty());
    printing(postScript).print(order, twoPages());
    String drawn = out.toString(StandardCharsets.ISO_8859_1);
    assertTrue(drawn.startsWith("%!PS"), drawn.substring(0, Math.min(100, drawn.length())));
    assertEquals(2, drawn.lines().filter(line -> line.startsWith("%%Page:")).count());
  }

  private static byte[] twoPages() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(out);
    }
    return out.toByteArray();
  }
}
