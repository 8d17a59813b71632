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
import java.util.HashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
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
            + " Install a font that has them, or change the text.",
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
