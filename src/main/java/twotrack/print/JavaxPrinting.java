package twotrack.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import twotrack.print.PrintProblem.Cause;

/// Prints through the JDK: the PDF itself where the printer's service takes it, else its pages drawn by Java2D.
public final class JavaxPrinting implements Printing {
  private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

  private final Supplier<List<PrintService>> services;
  private final Spooler spooler;

  JavaxPrinting(Supplier<List<PrintService>> services, Spooler spooler) {
    this.services = services;
    this.spooler = spooler;
  }

  /// The printers of the machine that the program runs on.
  public static JavaxPrinting ofThisMachine() {
    return new JavaxPrinting(JavaxPrinting::lookedUp, Spooler.ofThisMachine());
  }

  private static List<PrintService> lookedUp() {
    Optional<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    return Stream.concat(usual.stream(), Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))).distinct().toList();
  }

  @Override
  public List<Printer> printers() throws PrintFailure {
    List<PrintService> found = services.get();
    if (found.isEmpty()) {
      throw new PrintFailure(PrintProblem.of(Cause.NO_PRINTER, ""));
    }
    checkCommand("");
    return found.stream().map(this::printer).toList();
  }

  private void checkCommand(String printer) throws PrintFailure {
    if (spooler.missingCommand().isPresent()) {
      throw new PrintFailure(new PrintProblem(Cause.NO_COMMAND, printer, spooler.missingCommand().get().toString()));
    }
  }

  private Printer printer(PrintService service) {
    return new Printer(service.getName(), ServicePapers.sheets(service), ServicePapers.mostCopies(service), problem(service));
  }

  private Optional<PrintProblem> problem(PrintService service) {
    return Causes.of(service.getAttributes())
        .or(() -> Causes.ofStatus(spooler.status(service.getName())))
        .map(cause -> PrintProblem.of(cause, service.getName()));
  }

  @Override
  public Optional<PrintProblem> print(PrintOrder order, byte[] pdf) throws PrintFailure {
    checkCommand(order.printer());
    PrintService service = services.get().stream()
        .filter(known -> known.getName().equals(order.printer()))
        .findFirst()
        .orElseThrow(() -> new PrintFailure(PrintProblem.of(Cause.GONE, order.printer())));
    Optional<PrintProblem> before = problem(service);
    if (before.isPresent() && (!before.get().cause().waits() || !before.equals(order.known()))) {
      throw new PrintFailure(before.get());
    }
    if (service.isDocFlavorSupported(PDF)) {
      send(service, order, pdf);
    } else {
      draw(service, order, pdf);
    }
    return problem(service);
  }

  private static PrintRequestAttributeSet wishes(PrintService service, PrintOrder order) {
    var wishes = new HashPrintRequestAttributeSet(new JobName(order.title(), null));
    if (order.copies() > 1) {
      wishes.add(new Copies(order.copies()));
    }
    // Without it the JDK asks for US Letter.
    ServicePapers.name(service, order.paper()).ifPresent(wishes::add);
    return wishes;
  }

  private static void send(PrintService service, PrintOrder order, byte[] pdf) throws PrintFailure {
    DocPrintJob job = service.createPrintJob();
    var outcome = new JobOutcome();
    job.addPrintJobListener(outcome);
    try {
      job.print(new SimpleDoc(new ByteArrayInputStream(pdf), PDF, null), wishes(service, order));
    } catch (PrintException e) {
      throw new PrintFailure(Causes.of(e, order.printer()), e);
    }
    if (outcome.failed()) {
      throw new PrintFailure(new PrintProblem(Cause.NOT_SENT, order.printer(), ""));
    }
  }

  private static void draw(PrintService service, PrintOrder order, byte[] pdf) throws PrintFailure {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setJobName(order.title());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      job.setPrintService(service);
      job.setPageable(new PDFPageable(document));
      job.print(wishes(service, order));
    } catch (PrinterException | IOException e) {
      throw new PrintFailure(Causes.of(new PrintException(e), order.printer()), e);
    }
  }
}
