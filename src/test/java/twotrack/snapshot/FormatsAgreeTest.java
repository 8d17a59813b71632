package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.awt.Typefaces;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.pages.Imprint;
import twotrack.pages.Checkpoint;
import twotrack.pages.Page;
import twotrack.pages.PagesException;
import twotrack.pages.Snapshot;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTheme;
import twotrack.timeline.Grouping;

/// One request in three formats, laid over the drawing that it was made from: the same words and marks at the same places.
class FormatsAgreeTest {
  private static final double NEAR = 0.02;
  private static final int DPI = 144;

  /// Size of the fields whose mean colours are compared, pixels; and by how much they may differ where edges are smoothed differently.
  private static final int FIELD = 12;
  private static final double TOLERANCE = 0.12;

  private static final Typeface TYPEFACE = Typefaces.shippedAlone();
  private static Snapshot snapshot = empty();
  private static List<Mark.Label> labels = List.of();

  @BeforeAll
  static void compose() throws IOException, PagesException {
    Dataset dataset = bundled();
    var criteria = Criteria.EVERYTHING.withDays(Optional.of(new YearRange(2024, 2025).days()));
    var scope = new SnapshotScope(criteria, Optional.empty(), Optional.empty(), Grouping.COMPANY, Optional.empty(), Optional.of(LocalDate.of(2025, 7, 3)));
    var request = new SnapshotRequest(scope, SnapshotOptions.standard(Language.KOREAN), Optional.empty());
    List<Page> pages = new SnapshotPages().pages(request, dataset, new AwtTextMeasurer(TYPEFACE), Checkpoint.NONE);
    Imprint imprint = Imprint.of(dataset, criteria, new Messages(Language.KOREAN), Optional.empty());
    snapshot = new Snapshot(pages, SnapshotTheme.PRINT.palette(), imprint);
    labels = labels(pages.getFirst().drawing().marks());
    assertTrue(labels.size() > 100, labels.size() + " labels");
  }

  @Test
  void thePdfHasEveryLabelInItsPlaceAndInItsOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      var glyphs = new ArrayList<TextPosition>();
      var stripper = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          glyphs.add(glyph);
        }
      };
      stripper.setEndPage(1);
      stripper.getText(document);
      assertEquals(
          labels.stream().map(Mark.Label::text).collect(Collectors.joining()), glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
      int next = 0;
      for (Mark.Label label : labels.stream().filter(label -> !label.text().isEmpty()).toList()) {
        TextPosition first = glyphs.get(next);
        assertEquals(label.x(), first.getTextMatrix().getTranslateX(), NEAR, label.text());
        assertEquals(label.baseline(), first.getPageHeight() - first.getTextMatrix().getTranslateY(), NEAR, label.text());
        next += Math.toIntExact(label.text().codePoints().count());
      }
    }
  }

  @Test
  void theSvgHasEveryLabelInItsPlaceAndInItsOrder() throws Exception {
    var out = new ByteArrayOutputStream();
    new SnapshotWriter(TYPEFACE).write(snapshot, new SnapshotFormat.Svg(), out);
    Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    var texts = svg.getElementsByTagName("text");
    assertEquals(labels.size(), texts.getLength());
    for (int i = 0; i < labels.size(); i++) {
      var text = (Element) texts.item(i);
      Mark.Label label = labels.get(i);
      assertEquals(label.text(), text.getTextContent());
      assertEquals(label.x(), Double.parseDouble(text.getAttribute("x")), NEAR);
      assertEquals(label.baseline(), Double.parseDouble(text.getAttribute("y")), NEAR);
      assertEquals(label.width(), text.hasAttribute("textLength") ? Double.parseDouble(text.getAttribute("textLength")) : 0, NEAR);
    }
  }

  @Test
  void thePictureShowsWhatThePdfShows() throws Exception {
    var out = new ByteArrayOutputStream();
    new SnapshotWriter(TYPEFACE).write(snapshot, new SnapshotFormat.Png(DPI), out);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    try (PDDocument document = Loader.loadPDF(pdf())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      var different = new ArrayList<String>();
      for (int y = 0; y + FIELD <= Math.min(page.getHeight(), picture.getHeight()); y += FIELD) {
        for (int x = 0; x + FIELD <= Math.min(page.getWidth(), picture.getWidth()); x += FIELD) {
          double difference = Math.abs(mean(page, x, y) - mean(picture, x, y));
          if (difference > TOLERANCE) {
            different.add("(" + x + ", " + y + ") by " + difference);
          }
        }
      }
      assertEquals(List.of(), different);
    }
  }

  private static double mean(BufferedImage picture, int left, int top) {
    int[] colours = picture.getRGB(left, top, FIELD, FIELD, null, 0, FIELD);
    return Arrays.stream(colours).mapToDouble(rgb -> ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 765.0).average().orElseThrow();
  }

  private static byte[] pdf() {
    var out = new ByteArrayOutputStream();
    try {
      new SnapshotWriter(TYPEFACE).write(snapshot, new SnapshotFormat.Pdf(), out);
    } catch (IOException | SnapshotException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static List<Mark.Label> labels(List<Mark> marks) {
    var labels = new ArrayList<Mark.Label>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Label label -> labels.add(label);
        case Mark.Group group -> labels.addAll(labels(group.marks()));
        default -> {}
      }
    }
    return labels;
  }

  private static Snapshot empty() {
    var imprint = new Imprint("", "", Optional.empty(), Language.KOREAN, Optional.empty());
    return new Snapshot(List.of(Page.of(new Drawing(1, 1, List.of()))), SnapshotTheme.PRINT.palette(), imprint);
  }

  private static Dataset bundled() throws IOException {
    String name = "/twotrack/data/kt-ai-strategy.json";
    try (InputStream in = FormatsAgreeTest.class.getResourceAsStream(name)) {
      return ((ReadResult.Opened) DatasetReader.read(in, name)).dataset();
    }
  }
}
