package twotrack.pages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.i18n.Language;
import twotrack.model.EventId;
import twotrack.pages.FitChoice;
import twotrack.pages.MarginChoice;
import twotrack.pages.PaperChoice;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotTarget;

class SnapshotViewModelTest {
  private final SnapshotFixture fixture = new SnapshotFixture();

  @TempDir private Path folder;

  private static void spread(SnapshotViewModel model, int pages) {
    model.inputs().fit.set(FitChoice.Kind.LEGIBLE);
    model.inputs().fitPages.set(pages);
  }

  private static int shown(SnapshotViewModel model) {
    return model.pagesProperty().get().shown().map(preview -> preview.pages().size()).orElse(0);
  }

  @Test
  void thePreviewFollowsTheChoicesAndTheButtonSaysWhatItDoes() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    assertEquals("Save PDF…", model.statusProperty().get().action());
    spread(model, 3);
    fixture.tasks.all();
    assertEquals(3, shown(model));
    assertEquals("Save PDF with 3 pages…", model.statusProperty().get().action());
    model.inputs().target.set(SnapshotTarget.SVG);
    assertEquals("Save 3 SVG files…", model.statusProperty().get().action());
    model.inputs().range.set("2-3");
    assertEquals("Save 2 SVG files…", model.statusProperty().get().action());
  }

  @Test
  void theOldPagesStayUntilTheLastOnesAreReadyAndNothingInBetweenIsShown() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    fixture.composed.clear();
    spread(model, 2);
    spread(model, 3);
    spread(model, 4);
    assertEquals(1, fixture.tasks.waiting());
    assertEquals(List.of(1, true, false), List.of(shown(model), model.pagesProperty().get().late(), model.statusProperty().get().ready()));
    fixture.tasks.next();
    assertEquals(1, shown(model), "out of date before it was done");
    fixture.tasks.next();
    assertEquals(List.of(4, false, true), List.of(shown(model), model.pagesProperty().get().late(), model.statusProperty().get().ready()));
    assertEquals(2, fixture.composed.size());
  }

  @Test
  void whoComesBackToWhatIsBeingComposedGetsIt() {
    SnapshotViewModel model = fixture.open(SnapshotTarget.PDF);
    model.inputs().patterns.set(true);
    model.inputs().patterns.set(false);
    fixture.tasks.all();
    assertFalse(model.pagesProperty().get().late());
    assertEquals(1, shown(model));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      72   | true
      600  | true
      601  | false
      7    | false
      ''   | false
      2e2  | false
      """)
  void aNumberThatIsNoneIsToldAndThePagesStay(String dpi, boolean good) {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PNG);
    model.inputs().dpi.textProperty().set(dpi);
    Optional<String> problem = good ? Optional.empty() : Optional.of("Resolution: a number from 72 to 600.");
    assertEquals(problem, model.statusProperty().get().problem());
    assertEquals(List.of(good, 1), List.of(model.statusProperty().get().ready(), shown(model)));
  }

  @Test
  void aWrongNumberWhereNobodyLooksIsNoProblem() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    model.inputs().dpi.textProperty().set("x");
    model.inputs().fitPages.textProperty().set("x");
    assertEquals(Optional.empty(), model.statusProperty().get().problem());
    assertEquals(SnapshotChoices.STANDARD.dpi(), fixture.remembered.get().dpi());
  }

  @Test
  void pagesThatAreNotThereAndContentsThatAreNoneAreTold() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    model.inputs().range.set("one");
    assertEquals(Optional.of("Pages: “one” is no list of pages. Write them as 1-3, 5."), model.statusProperty().get().problem());
    model.inputs().range.set("2");
    assertEquals(Optional.of("Pages: there is only page 1."), model.statusProperty().get().problem());
    model.inputs().range.set("");
    for (Section section : List.of(Section.TIMELINE, Section.STRIP)) {
      model.inputs().section(section).set(false);
    }
    fixture.tasks.all();
    assertEquals(Optional.of("Choose something under Contents besides the legend."), model.statusProperty().get().problem());
    assertFalse(model.statusProperty().get().ready());
  }

  @Test
  void thePictureSaysItsSizeAndWhenItIsTooLarge() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PNG);
    assertEquals(Optional.of("2,245 × 1,587 pixels"), model.statusProperty().get().pixels());
    model.inputs().size.set(PaperChoice.Size.CUSTOM);
    model.inputs().width.set(2000);
    model.inputs().dpi.set(600);
    fixture.tasks.all();
    assertEquals(
        Optional.of("The picture would be 47,244 × 7,016 pixels; at most 20,000 on a side are possible. Choose a lower resolution."),
        model.statusProperty().get().problem());
  }

  @Test
  void theSelectionIsOfferedOnlyWhereThereIsOne() {
    fixture.remembered.set(choices(Part.SELECTION));
    SnapshotViewModel without = fixture.opened(SnapshotTarget.PDF);
    assertEquals(List.of(false, Part.VISIBLE), List.of(without.canSelect(), without.inputs().part.get()));
    fixture.remembered.set(choices(Part.SELECTION));
    fixture.selection = Optional.of(new EventId("model"));
    SnapshotViewModel with = fixture.opened(SnapshotTarget.PDF);
    assertEquals(List.of(true, Part.SELECTION), List.of(with.canSelect(), with.inputs().part.get()));
  }

  @Test
  void withoutAStanceNothingOfItCanBeShown() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    assertEquals(List.of(Section.LEGEND, Section.TIMELINE, Section.EVENTS, Section.SOURCES), Stream.of(Section.values()).filter(model::canShow).toList());
  }

  private static SnapshotChoices choices(Part part) {
    SnapshotChoices first = SnapshotChoices.STANDARD;
    return new SnapshotChoices(
        first.target(), part, first.paper(), first.margins(), first.fit(), first.sections(), first.theme(), first.shading(),
        first.language(), first.dpi(), first.printer());
  }

  @Test
  void choicesAreRememberedWithTheKindOfFileAndNotThePrinting() {
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PNG);
    model.inputs().margins.set(MarginChoice.Kind.WIDE);
    model.inputs().language.set(Language.KOREAN);
    model.inputs().copies.set(5);
    model.inputs().target.set(SnapshotTarget.PRINTER);
    assertEquals(SnapshotTarget.PNG, SnapshotViewModel.fileTarget(fixture.remembered.get()));
    assertEquals(MarginChoice.Kind.WIDE, fixture.remembered.get().margins().kind());
    assertEquals(Optional.of(Language.KOREAN), fixture.remembered.get().language());
    SnapshotViewModel again = fixture.opened(SnapshotTarget.PRINTER);
    assertEquals(List.of(MarginChoice.Kind.WIDE, "1"), List.of(again.inputs().margins.get(), again.inputs().copies.textProperty().get()));
  }

  @Test
  void aDocumentIsSavedWithTheChosenPages() throws IOException {
    Path file = folder.resolve("chosen.pdf");
    fixture.answers.file = Optional.of(file);
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    spread(model, 4);
    model.inputs().range.set("2-4");
    fixture.tasks.all();
    model.carryOut();
    assertTrue(model.stepProperty().get().isPresent());
    fixture.tasks.all();
    assertEquals(List.of("small.pdf", "Saved: " + file), fixture.answers.told);
    assertEquals(1, fixture.closings);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(3, document.getNumberOfPages());
    }
  }

  @Test
  void whoCancelsFindsNoFileAndTheDialogStillOpen() throws IOException {
    fixture.answers.file = Optional.of(folder.resolve("never.pdf"));
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    model.carryOut();
    model.cancel();
    assertEquals("Cancelling…", model.stepProperty().get().orElseThrow().words());
    fixture.tasks.all();
    assertEquals(List.of(Optional.empty(), 0), List.of(model.stepProperty().get(), fixture.closings));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
    model.cancel();
    assertEquals(1, fixture.closings);
  }

  @Test
  void filesOfWhichNobodyWasAskedAreNotReplacedInSilence() throws IOException {
    Path there = Files.writeString(folder.resolve("kt-2.svg"), "old");
    fixture.answers.file = Optional.of(folder.resolve("kt.svg"));
    fixture.answers.yes = false;
    SnapshotViewModel model = fixture.opened(SnapshotTarget.SVG);
    spread(model, 2);
    fixture.tasks.all();
    model.carryOut();
    fixture.tasks.all();
    assertEquals(List.of("small.svg", "kt-2.svg is there already. Replace it?"), fixture.answers.told);
    assertEquals("old", Files.readString(there));
    fixture.answers.yes = true;
    model.carryOut();
    fixture.tasks.all();
    assertTrue(Files.readString(there).startsWith("<?xml"));
  }

  @Test
  void aFolderThatRefusesIsToldInPlace() {
    fixture.answers.file = Optional.of(folder.resolve("nowhere").resolve("kt.pdf"));
    SnapshotViewModel model = fixture.opened(SnapshotTarget.PDF);
    model.carryOut();
    fixture.tasks.all();
    String problem = model.statusProperty().get().problem().orElseThrow();
    assertTrue(problem.startsWith("The system says: ") && problem.endsWith("Choose another folder or free some space."), problem);
    assertTrue(model.statusProperty().get().ready(), "another folder can be tried at once");
    assertFalse(model.statusProperty().get().toPdf());
    assertEquals(0, fixture.closings);
  }
}
