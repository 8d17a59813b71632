package twotrack.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.pages.Checkpoint;
import twotrack.pages.Fit;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.PaperChoice;
import twotrack.pages.Snapshot;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTheme;
import twotrack.print.PrintProblem.Cause;
import twotrack.snapshot.PdfWriter;

/// Prints through the CUPS of the machine. Only on request, as docs/PRINTING.md says: the system property `cups.printer` names a printer of cups-pdf,
/// and `cups.output` the folder into which it prints. The user must be allowed to stop the printer.
@Tag("cups")
@EnabledIfSystemProperty(named = "cups.printer", matches = ".+")
class CupsTest {
  private static final long PATIENCE_SECONDS = 60;

  private final String name = System.getProperty("cups.printer", "");
  private final Path output = Path.of(System.getProperty("cups.output", System.getProperty("user.home") + "/PDF"));
  private final JavaxPrinting printing = JavaxPrinting.ofThisMachine();

  @AfterEach
  void mend() throws IOException, InterruptedException {
    run("cupsaccept", name);
    run("cupsenable", name);
  }

  @Test
  void thePrinterIsFoundWithItsPaper() throws PrintFailure {
    Printer printer = printing.printers().stream().filter(found -> found.name().equals(name)).findFirst().orElseThrow();
    assertEquals(Optional.empty(), printer.problem());
    assertTrue(Stream.of(PaperChoice.Size.values()).allMatch(size -> printer.takes(PaperChoice.STANDARD.sheet(size))), printer::toString);
  }

  @Test
  void theWholeRangeOnThreePagesComesOut() throws Exception {
    Set<Path> before = files();
    List<Page> pages = pages();
    assertTrue(pages.size() >= 3, pages.size() + " pages");
    assertEquals(Optional.empty(), printing.print(order(Optional.empty()), pdf(pages)));
    Path printed = await(before);
    try (PDDocument document = Loader.loadPDF(printed.toFile())) {
      assertEquals(pages.size(), document.getNumberOfPages(), printed::toString);
    }
  }

  @Test
  void aStoppedPrinterIsToldAndWhatIsSentAllTheSameWaits() throws Exception {
    run("cupsdisable", name);
    PrintProblem problem = assertThrows(PrintFailure.class, () -> printing.print(order(Optional.empty()), pdf(pages()))).problem();
    assertEquals(Cause.STOPPED, problem.cause());
    Set<Path> before = files();
    assertEquals(Optional.of(problem), printing.print(order(Optional.of(problem)), pdf(pages())));
    assertEquals(before, files());
    run("cupsenable", name);
    await(before);
  }

  @Test
  void aPrinterThatRejectsIsTold() throws Exception {
    run("cupsreject", name);
    assertEquals(Cause.REFUSES, assertThrows(PrintFailure.class, () -> printing.print(order(Optional.empty()), pdf(pages()))).problem().cause());
  }

  private PrintOrder order(Optional<PrintProblem> known) {
    return new PrintOrder(name, "KT, 쪽", PaperChoice.STANDARD.paper(), 1, known);
  }

  private static List<Page> pages() throws Exception {
    SnapshotOptions standard = SnapshotOptions.standard(Language.KOREAN);
    var options = new SnapshotOptions(
        SnapshotOptions.Part.WHOLE, standard.paper(), standard.margins(), new Fit.Legible(3), standard.sections(), standard.theme(), standard.shading(),
        standard.language());
    var request = new SnapshotRequest(SnapshotScope.EVERYTHING, options, Optional.empty());
    return new SnapshotPages().pages(request, bundled(), new AwtTextMeasurer(Typeface.ofThisMachine()), Checkpoint.NONE);
  }

  private static byte[] pdf(List<Page> pages) throws Exception {
    var out = new ByteArrayOutputStream();
    Imprint imprint = Imprint.of(bundled(), Criteria.EVERYTHING, new Messages(Language.KOREAN), Optional.empty());
    new PdfWriter(Typeface.ofThisMachine()).write(new Snapshot(pages, SnapshotTheme.PRINT.palette(), imprint), out);
    return out.toByteArray();
  }

  private static Dataset bundled() throws IOException {
    try (InputStream in = Objects.requireNonNull(CupsTest.class.getResourceAsStream("/twotrack/data/kt-ai-strategy.json"))) {
      return DatasetReader.read(in, "kt-ai-strategy.json") instanceof ReadResult.Opened(var dataset, _, _) ? dataset : failed();
    }
  }

  private static Dataset failed() {
    throw new AssertionError("The bundled dataset was refused.");
  }

  private Set<Path> files() throws IOException {
    Files.createDirectories(output);
    try (Stream<Path> found = Files.list(output)) {
      return found.filter(file -> file.toString().endsWith(".pdf")).collect(Collectors.toSet());
    }
  }

  /// The file that the printer makes.
  private Path await(Set<Path> before) throws IOException, InterruptedException {
    try (WatchService watch = output.getFileSystem().newWatchService()) {
      output.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (System.nanoTime() < end) {
        var made = new HashSet<>(files());
        made.removeAll(before);
        for (Path file : made) {
          if (isWhole(file)) {
            return file;
          }
        }
        Optional.ofNullable(watch.poll(1, TimeUnit.SECONDS)).ifPresent(key -> {
          key.pollEvents();
          key.reset();
        });
      }
    }
    throw new AssertionError("Nothing came out in " + output);
  }

  private static boolean isWhole(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages() > 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
  }
}
