package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.PageTarget;
import twotrack.pages.Snapshot;

class PdfWriterTest {
  private static final Imprint IMPRINT =
      new Imprint("두 갈래 2025", "KT, 2025", Optional.of("Example authors"), Language.KOREAN, Optional.empty());

  @Test
  void textIsFoundInKoreanAndEnglish() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("믿음 2.0 <own> & \"two\""), text);
      assertTrue(text.contains("꽃뚫뷁"), text);
    }
  }

  @Test
  void bothWeightsAreEmbeddedAsSubsets() throws Exception {
    byte[] bytes = written(SampleDrawings.everyMark());
    assertTrue(bytes.length < 40_000, bytes.length + " bytes");
    try (PDDocument document = read(bytes)) {
      PDResources resources = document.getPage(0).getResources();
      var names = new HashSet<String>();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(font.isEmbedded());
        names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "subset of "));
      }
      assertEquals(Set.of("subset of NanumGothic", "subset of NanumGothicBold"), names);
    }
  }

  @Test
  void pagesHaveTheSizesOfTheirDrawings() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark(), SampleDrawings.line("second")))) {
      assertEquals(2, document.getNumberOfPages());
      assertEquals(200, document.getPage(0).getMediaBox().getWidth());
      assertEquals(50, document.getPage(1).getMediaBox().getHeight());
    }
  }

  @Test
  void everyMarkIsPaintedWhereItStands() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 288);
      int blue = Palette.PRINT.rgb(SampleDrawings.BLUE);
      var pixels = new Pixels(picture, 4);
      pixels.assertColour(blue, 25, 20);
      pixels.assertColour(Palette.PRINT.rgb(Ink.Role.TEXT), 25, 10);
      pixels.assertColour(0xffffff, 10, 10);
      pixels.assertColour(Palette.PRINT.rgb(Ink.Role.WARNING), 51, 11);
      pixels.assertColour(Palette.PRINT.rgb(Ink.Role.ACCENT), 12, 40);
      pixels.assertColour(0xffffff, 21, 40);
      pixels.assertColour(Palette.PRINT.rgb(Ink.Role.ACCENT), 110, 20);
      pixels.assertColour(0xffffff, 103, 13);
      pixels.assertColour(Palette.PRINT.rgb(Ink.Role.TEXT), 140, 25);
      pixels.assertNear(blue, 11, 55);
      pixels.assertNear(0xffffff, 89, 55);
      pixels.assertNear(blue, 179, 55);
      pixels.assertNear(0xffffff, 101, 55);
      assertTrue(pixels.inked(158, 8, 14, 24) > 10);
      assertTrue(pixels.inked(12, 75, 100, 12) > 300);
    }
  }

  @Test
  void nothingStandsBetweenAPathAndItsPainting() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      var inPath = Set.of("m", "l", "c", "re", "h");
      var painting = Set.of("f", "S", "B");
      var wrong = new ArrayList<String>();
      String last = "";
      for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
        if (token instanceof Operator operator) {
          String name = operator.getName();
          if (inPath.contains(last) && !inPath.contains(name) && !painting.contains(name)) {
            wrong.add(last + " " + name);
          }
          last = name;
        }
      }
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void groupsThatLinkOutsideCarryALink() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      PDPage page = document.getPage(0);
      assertEquals(1, page.getAnnotations().size());
      var link = (PDAnnotationLink) page.getAnnotations().getFirst();
      assertEquals("https://example.org/a?b=1&c=2", ((PDActionURI) link.getAction()).getURI());
      assertEquals("Own model & <partner>", link.getContents());
      PDRectangle place = link.getRectangle();
      assertEquals(List.of(10f, 10f, 120f, 20f), List.of(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight()));
    }
  }

  @Test
  void anEntryLeadsToItsAnchorOnAnotherPage() throws Exception {
    var mark = new Mark.Group(new PageTarget.Jump("source 1"), "Source 1", new Mark.Bounds(10, 10, 20, 10), label("[1]", 10, 18));
    var entry = new Mark.Group(new PageTarget.Anchor("source 1"), "Source 1", new Mark.Bounds(10, 30, 200, 12), label("1 Example, 2025", 10, 40));
    try (PDDocument document = read(written(new Drawing(300, 50, List.of(mark)), new Drawing(300, 50, List.of(entry))))) {
      var link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
      var place = (PDPageXYZDestination) link.getDestination();
      assertEquals(1, document.getPages().indexOf(place.getPage()));
      assertEquals(20, place.getTop());
      assertEquals("Source 1", link.getContents());
    }
  }

  @Test
  void anEntryWhoseAnchorIsNotPrintedIsPlainText() throws Exception {
    var mark = new Mark.Group(new PageTarget.Jump("source 9"), "Source 9", new Mark.Bounds(10, 10, 20, 10), label("[9]", 10, 18));
    try (PDDocument document = read(written(new Drawing(300, 50, List.of(mark))))) {
      assertEquals(List.of(), document.getPage(0).getAnnotations());
      assertEquals(List.of("Sect", "P", "Span (Source 9) [9]"), tree(document));
    }
  }

  @Test
  void bookmarksStandAsATree() throws Exception {
    var pages = List.of(
        new Page(SampleDrawings.line("first"), List.of(new Page.Bookmark("Timeline", 0, 0), new Page.Bookmark("2024", 1, 10))),
        new Page(SampleDrawings.line("second"), List.of(new Page.Bookmark("2025", 1, 10), new Page.Bookmark("Sources", 0, 20))));
    var out = new ByteArrayOutputStream();
    new PdfWriter(Typefaces.shippedAlone()).write(new Snapshot(pages, Palette.PRINT, IMPRINT), out);
    try (PDDocument document = read(out.toByteArray())) {
      var found = new ArrayList<String>();
      for (PDOutlineItem section : document.getDocumentCatalog().getDocumentOutline().children()) {
        found.add(section.getTitle() + " p" + document.getPages().indexOf(section.findDestinationPage(document)));
        section.children().forEach(part -> found.add("- " + part.getTitle()));
      }
      assertEquals(List.of("Timeline p0", "- 2024", "- 2025", "Sources p1"), found);
    }
  }

  @Test
  void everyTextHasItsPlaceInTheReadingOrderAndEverythingElseIsDecoration() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(List.of("Sect", "P", "Link (Own model & <partner>) 믿음 2.0 <own> & \"two\"", "P (안쪽) 꽃뚫뷁"), tree(document));
      assertEquals(List.of(), unmarked(document.getPage(0)));
    }
  }

  /// The structure of a document: types, with the words for who cannot see it and the texts that belong to it.
  private static List<String> tree(PDDocument document) throws IOException {
    var texts = new PDFMarkedContentExtractor();
    texts.processPage(document.getPage(0));
    var byNumber = new HashMap<Integer, String>();
    texts.getMarkedContents().stream()
        .filter(content -> content.getMCID() >= 0)
        .forEach(content -> byNumber.put(content.getMCID(), content.getContents().stream().map(Object::toString).collect(Collectors.joining())));
    var lines = new ArrayList<String>();
    var root = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
    root.getKids().forEach(kid -> collect((PDStructureElement) kid, byNumber, lines));
    return lines;
  }

  private static void collect(PDStructureElement element, Map<Integer, String> texts, List<String> lines) {
    int line = lines.size();
    lines.add("");
    var text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        collect(inner, texts, lines);
      } else if (kid instanceof Integer number) {
        text.append(' ').append(texts.get(number));
      }
    }
    String alternative = element.getAlternateDescription() == null ? "" : " (" + element.getAlternateDescription() + ")";
    lines.set(line, element.getStructureType() + alternative + text);
  }

  /// Painting operators outside any marked content.
  private static List<String> unmarked(PDPage page) throws IOException {
    var painting = Set.of("f", "S", "B", "Tj", "TJ");
    var wrong = new ArrayList<String>();
    int depth = 0;
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        String name = operator.getName();
        depth += name.equals("BMC") || name.equals("BDC") ? 1 : name.equals("EMC") ? -1 : 0;
        if (depth == 0 && painting.contains(name)) {
          wrong.add(name);
        }
      }
    }
    return wrong;
  }

  private static List<Mark> label(String text, double x, double baseline) {
    return List.of(new Mark.Label(text, x, baseline, 30, Face.regular(8), Ink.Role.TEXT));
  }

  @Test
  void theDocumentSaysWhatItIs() throws Exception {
    try (PDDocument document = read(written(SampleDrawings.everyMark()))) {
      assertEquals("두 갈래 2025", document.getDocumentInformation().getTitle());
      assertEquals("Example authors", document.getDocumentInformation().getAuthor());
      assertEquals("ko", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void theSameInputMakesTheSameBytesWhenNoTimeIsGiven() throws Exception {
    byte[] first = written(SampleDrawings.everyMark(), SampleDrawings.line("둘"));
    assertArrayEquals(first, written(SampleDrawings.everyMark(), SampleDrawings.line("둘")));
    assertFalse(new String(first, StandardCharsets.ISO_8859_1).contains("CreationDate"));
  }

  @Test
  void theTimeIsStatedWhenItIsGiven() throws Exception {
    Instant noon = Instant.parse("2025-11-21T12:00:00Z");
    var imprint = new Imprint("Dated", "", Optional.empty(), Language.ENGLISH, Optional.of(noon));
    var out = new ByteArrayOutputStream();
    new PdfWriter(Typefaces.shippedAlone()).write(new Snapshot(List.of(Page.of(SampleDrawings.everyMark())), Palette.PRINT, imprint), out);
    try (PDDocument document = read(out.toByteArray())) {
      assertEquals(noon, document.getDocumentInformation().getCreationDate().toInstant());
    }
  }

  @Test
  void missingCharactersAreNamedBeforeAnythingIsWritten() {
    var out = new ByteArrayOutputStream();
    var snapshot = new Snapshot(List.of(Page.of(SampleDrawings.line("믿음 ⴰ 𓀀"))), Palette.PRINT, IMPRINT);
    SnapshotException missing = assertThrows(SnapshotException.class, () -> new PdfWriter(Typefaces.shippedAlone()).write(snapshot, out));
    assertEquals(
        "No font at hand has these characters, so nothing was written: ⴰ (U+2D30 TIFINAGH LETTER YA), 𓀀 (U+13000 EGYPTIAN HIEROGLYPH A001)."
            + " The first stands in “믿음 ⴰ 𓀀”. Install a font that has them, or change the text.",
        missing.message(new Messages(Language.ENGLISH)));
    assertTrue(missing.message(new Messages(Language.KOREAN)).contains("U+2D30 TIFINAGH LETTER YA"));
    assertEquals(0, out.size());
  }

  @Test
  void manyMissingCharactersAreCounted() {
    var snapshot = new Snapshot(List.of(Page.of(SampleDrawings.line("ⴰⴱⴲⴳⴴⴵⴶ"))), Palette.PRINT, IMPRINT);
    SnapshotException missing =
        assertThrows(SnapshotException.class, () -> new PdfWriter(Typefaces.shippedAlone()).write(snapshot, new ByteArrayOutputStream()));
    assertTrue(missing.message(new Messages(Language.ENGLISH)).contains(" and 2 more. "), missing.message(new Messages(Language.ENGLISH)));
  }

  @Test
  void charactersOfTheMachinesFontsAreOutlinesBesideText() throws Exception {
    Typeface typeface = Typeface.ofThisMachine();
    assumeTrue(!typeface.covers('⅗') && typeface.missing("⅗").isEmpty());
    var out = new ByteArrayOutputStream();
    new PdfWriter(typeface).write(new Snapshot(List.of(Page.of(SampleDrawings.line("⅗ of 믿음"))), Palette.PRINT, IMPRINT), out);
    try (PDDocument document = read(out.toByteArray())) {
      assertEquals("of 믿음", new PDFTextStripper().getText(document).strip());
      assertTrue(new Pixels(new PDFRenderer(document).renderImageWithDPI(0, 144), 2).inked(9, 18, 10, 14) > 50);
    }
  }

  @Test
  void darkPagesHaveADarkGround() throws Exception {
    var out = new ByteArrayOutputStream();
    new PdfWriter(Typefaces.shippedAlone()).write(new Snapshot(List.of(Page.of(SampleDrawings.line("dark"))), Palette.DARK, IMPRINT), out);
    try (PDDocument document = read(out.toByteArray())) {
      new Pixels(new PDFRenderer(document).renderImageWithDPI(0, 72), 1).assertColour(Palette.DARK.rgb(Ink.Role.SURFACE), 290, 45);
    }
  }

  private static byte[] written(Drawing... pages) throws IOException, SnapshotException {
    var out = new ByteArrayOutputStream();
    new PdfWriter(Typefaces.shippedAlone()).write(new Snapshot(Arrays.stream(pages).map(Page::of).toList(), Palette.PRINT, IMPRINT), out);
    return out.toByteArray();
  }

  private static PDDocument read(byte[] bytes) throws IOException {
    assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT));
    return Loader.loadPDF(bytes);
  }
}
