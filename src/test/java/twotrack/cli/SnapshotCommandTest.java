package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.drawing.SampleDrawings;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.i18n.Language;
import twotrack.model.EventId;
import twotrack.model.Facet;
import twotrack.pages.Fit;
import twotrack.pages.Margins;
import twotrack.pages.Page;
import twotrack.pages.Paper;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTheme;
import twotrack.timeline.Grouping;

class SnapshotCommandTest {
  private static final SnapshotOptions STANDARD = SnapshotOptions.standard(Language.ENGLISH);

  @TempDir private Path folder;
  private final List<SnapshotRequest> requests = new ArrayList<>();
  private List<Page> pages = List.of(Page.of(SampleDrawings.everyMark()));

  @Test
  void optionsBecomeARequest() {
    snapshot("kt.pdf", "--company", "케이티", "--year", "2025", "--at", "2025-08-01", "--lang", "ko", "--paper", "A3",
        "--theme", "dark", "--importance", "4", "--lanes", "topic");
    var criteria =
        new Criteria(Map.of(Facet.COMPANY, Set.of("kt")), Optional.of(new YearRange(2025, 2025).days()), 4, "", Optional.empty(), Set.of());
    assertEquals(
        List.of(
            new SnapshotRequest(
                new SnapshotScope(
                    criteria, Optional.empty(), Optional.empty(), Grouping.TOPIC, Optional.empty(), Optional.of(LocalDate.of(2025, 8, 1))),
                new SnapshotOptions(
                    SnapshotOptions.Part.WHOLE, Paper.A3.turned(), STANDARD.margins(), STANDARD.fit(), STANDARD.sections(), SnapshotTheme.DARK,
                    STANDARD.shading(), Language.KOREAN),
                Optional.of(LocalDate.of(2026, 11, 21)))),
        requests);
  }

  @Test
  void withoutOptionsEverythingIsShownOnALandscapeSheetForPrint() {
    snapshot("all.pdf", "--reproducible");
    var whole = new SnapshotOptions(
        SnapshotOptions.Part.WHOLE, STANDARD.paper(), STANDARD.margins(), STANDARD.fit(), STANDARD.sections(), STANDARD.theme(),
        STANDARD.shading(), Language.ENGLISH);
    var all = new SnapshotRequest(SnapshotScope.EVERYTHING, whole, Optional.empty());
    assertEquals(List.of(all), requests);
  }

  @Test
  void optionsForThePagesBecomeARequest() {
    snapshot("kt.pdf", "--part", "years", "--margins", "10,20mm,30,12.7", "--fit", "readable:3", "--sections", "timeline,Events", "--sections", "sources",
        "--patterns", "--paper", "200x300mm", "--orientation", "portrait", "--lang", "en");
    SnapshotOptions options = requests.getFirst().options();
    var margins = new Margins(Margins.millimetres(10), Margins.millimetres(20), Margins.millimetres(30), Margins.millimetres(12.7));
    assertEquals(margins, options.margins());
    assertEquals(
        List.of(SnapshotOptions.Part.YEARS, Paper.millimetres(200, 300), new Fit.Legible(3), SnapshotOptions.Shading.PATTERNS),
        List.of(options.part(), options.paper(), options.fit(), options.shading()));
    assertEquals(Set.of(SnapshotOptions.Section.TIMELINE, SnapshotOptions.Section.EVENTS, SnapshotOptions.Section.SOURCES), options.sections());
  }

  @ParameterizedTest
  @CsvSource({"300x200mm, landscape", "200x300mm, landscape", "300x200mm, portrait", "200x300mm, portrait"})
  void aSheetLiesAsItsOrientationSays(String size, String orientation) {
    snapshot("kt.pdf", "--paper", size, "--orientation", orientation);
    Paper upright = Paper.millimetres(200, 300);
    assertEquals(orientation.equals("portrait") ? upright : upright.turned(), requests.getFirst().options().paper());
  }

  @Test
  void theVisiblePartIsFramedAndNotFiltered() {
    snapshot("kt.pdf", "--part", "visible", "--from", "2025-06", "--to", "2025-09-15");
    SnapshotScope scope = requests.getFirst().scope();
    assertEquals(Criteria.EVERYTHING, scope.criteria());
    assertEquals(LocalDate.of(2025, 6, 1), scope.viewport().orElseThrow().firstDate());
    assertEquals(LocalDate.of(2025, 9, 15), scope.viewport().orElseThrow().lastDate());
  }

  @Test
  void aChosenEventIsThePart() {
    snapshot("kt.pdf", "--selection", "own-model");
    assertEquals(Optional.of(new EventId("own-model")), requests.getFirst().scope().selection());
    assertEquals(SnapshotOptions.Part.SELECTION, requests.getFirst().options().part());
  }

  @Test
  void pagesThatCannotBeComposedAreRefusedInWords() {
    Outcome outcome = Outcome.of(new SnapshotPages(), "snapshot", "--dataset", Outcome.dataset(folder).toString(), "--margins", "150", "--lang", "en",
        "--output", folder.resolve("kt.pdf").toString());
    assertEquals(
        new Outcome(2, "", "The margins leave 0 × 0 mm of the sheet, too little for a timeline. Choose larger paper or smaller margins.\n"), outcome);
  }

  @Test
  void aPdfSaysWhatItShows() throws IOException {
    Outcome outcome = snapshot("kt.pdf", "--company", "kt", "--year", "2025", "--lang", "ko");
    assertEquals(new Outcome(0, "", "1쪽: " + folder.resolve("kt.pdf") + "\n"), outcome);
    try (PDDocument document = Loader.loadPDF(folder.resolve("kt.pdf").toFile())) {
      assertEquals("KT · 2025 – 두 경쟁사", document.getDocumentInformation().getTitle());
      assertEquals("두 경쟁사", document.getDocumentInformation().getAuthor());
      assertEquals("ko", document.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void reproducibleFilesAreTheSameEachTime() throws IOException {
    snapshot("a.pdf", "--reproducible");
    snapshot("b.pdf", "--reproducible");
    assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
  }

  @Test
  void theScaleOfAPictureIsItsPixelsPerPoint() throws IOException {
    snapshot("kt.png", "--scale", "3");
    BufferedImage picture = ImageIO.read(folder.resolve("kt.png").toFile());
    assertEquals(600, picture.getWidth());
    snapshot("kt.png", "--dpi", "144");
    assertEquals(400, ImageIO.read(folder.resolve("kt.png").toFile()).getWidth());
  }

  @Test
  void theStandardOutputNeedsAFormat() {
    assertTrue(snapshotTo("-", "--format", "svg").out().startsWith("<?xml"));
    assertEquals(
        new Outcome(2, "", "The format is not clear. End the file in one of these, or name it with --format: pdf, svg, png.\n"), snapshotTo("-"));
  }

  @Test
  void severalPagesBecomeSeveralPictures() {
    pages = List.of(Page.of(SampleDrawings.everyMark()), Page.of(SampleDrawings.line("둘")));
    Outcome outcome = snapshot("kt.svg");
    assertEquals("2 pages: " + folder.resolve("kt-1.svg") + " to " + folder.resolve("kt-2.svg") + "\n", outcome.err());
    assertTrue(Files.exists(folder.resolve("kt-2.svg")));
    assertEquals(2, snapshotTo("-", "--format", "svg").exit());
  }

  @Test
  void aFolderInTheWayOfOneOfSeveralPicturesIsNamedAndNoPictureIsLeft() throws IOException {
    pages = List.of(Page.of(SampleDrawings.everyMark()), Page.of(SampleDrawings.line("둘")));
    Path inTheWay = Files.createDirectory(folder.resolve("kt-2.svg"));
    assertEquals(new Outcome(4, "", folder.resolve("kt.svg") + " cannot be written: " + inTheWay + " is a folder.\n"), snapshot("kt.svg"));
    assertFalse(Files.exists(folder.resolve("kt-1.svg")));
  }

  @Test
  void charactersThatCannotBeShownStopTheSnapshot() {
    pages = List.of(Page.of(SampleDrawings.line(Character.toString(0x10fffd))));
    Outcome outcome = snapshot("kt.pdf", "--reproducible");
    assertEquals(4, outcome.exit());
    assertTrue(outcome.err().contains("U+10FFFD"), outcome.err());
    assertFalse(Files.exists(folder.resolve("kt.pdf")));
  }

  @Test
  void aDefectIsSaidSo() {
    Outcome outcome = Outcome.of(
        (_, _, _, _) -> {
          throw new IllegalStateException("for this test");
        },
        "snapshot", "--output", folder.resolve("kt.pdf").toString(), "--dataset", Outcome.dataset(folder).toString(), "--lang", "en");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().startsWith("Something went wrong in “twotrack snapshot --output"), outcome.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kt.docx |                     | The format is not clear. End the file in one of these, or name it with --format: pdf, svg, png.
          kt.pdf  | --dpi 300           | --dpi and --scale are for PNG only; other formats have no pixels.
          kt.png  | --dpi 300 --scale 2 | --dpi and --scale say the same in two ways. Use one of them.
          kt.png  | --dpi 9999          | --dpi: “9999” is not possible. Use a number from 18 to 2,400.
          kt.pdf  | --paper b5          | --paper: “b5” is not possible. Use one of: a4, a3, letter, tabloid, or a size such as 200x300mm (sides 50 to 2,000).
          kt.pdf  | --paper 9x9mm | --paper: “9x9mm” is not possible. Use one of: a4, a3, letter, tabloid, or a size such as 200x300mm (sides 50 to 2,000).
          kt.pdf  | --theme grey        | --theme: “grey” is not possible. Use one of: print, light, dark.
          kt.pdf  | --subject kt        | --subject: the dataset has no positions of “kt”.
          kt.pdf  | --part half         | --part: “half” is not possible. Use one of: whole, visible, selection, years.
          kt.pdf  | --part selection    | --part selection needs an event: add --selection with its id. “twotrack events” lists the ids.
          kt.pdf  | --selection zzzzzzz | --selection: the dataset has no event “zzzzzzz”. “twotrack events” lists the ids.
          kt.pdf  | --selection own-modle | --selection: “own-modle” is not in the dataset. Did you mean “own-model”?
          kt.pdf  | --fit readable      | --fit: “readable” is not possible. Use one-page, wide:3 or readable:3, with 1 to 40 pages.
          kt.pdf  | --fit wide:41       | --fit: “wide:41” is not possible. Use one-page, wide:3 or readable:3, with 1 to 40 pages.
          kt.pdf  | --margins 1,2       | --margins: “1,2” is not possible. Use one width in millimetres, or four from the top clockwise, such as 10,15,10,15.
          kt.pdf  | --sections all,maps | --sections: “maps” is not possible. Use one of: legend, timeline, strip, summary, events, sources, all.
          kt.pdf  | --sections legend   | --sections: the legend explains other sections. Add at least one of them, such as timeline.
          kt.pdf  | --at 2025           | --at: “2025” is not a day. Use YYYY-MM-DD.
          """)
  void optionsThatMakeNoSenseAreRefused(String file, String options, String expected) {
    Outcome outcome = snapshot(file, options == null ? new String[0] : options.split(" "));
    assertEquals(new Outcome(2, "", expected + "\n"), outcome);
    assertFalse(Files.exists(folder.resolve(file)));
  }

  @Test
  void anOutputMustBeNamed() {
    Outcome outcome = Outcome.of("snapshot", "--lang", "en");
    assertEquals(new Outcome(2, "", "--output is missing: where should the snapshot go? Use a file such as kt.pdf, or - with --format.\n"), outcome);
  }

  private Outcome snapshot(String file, String... options) {
    return snapshotTo(folder.resolve(file).toString(), options);
  }

  private Outcome snapshotTo(String output, String... options) {
    return Outcome.of(
        (request, _, _, _) -> {
          requests.add(request);
          return pages;
        },
        Outcome.joined(Stream.of("snapshot", "--dataset", Outcome.dataset(folder).toString(), "--output", output), options));
  }
}
