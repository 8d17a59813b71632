package twotrack.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.Typeface;
import twotrack.pages.Imprint;
import twotrack.pages.Snapshot;

/// Writes pages as one PDF document: vector, with text that can be selected and searched, bookmarks, links, and tags for who listens to it.
public final class PdfWriter {
  private static final String PROGRAM = "Twotrack";
  private static final int WHITE = 0xffffff;

  private final Typeface typeface;

  public PdfWriter(Typeface typeface) {
    this.typeface = typeface;
  }

  /// Writes all pages while nobody follows.
  ///
  /// @see #write(Snapshot, OutputStream, Watch)
  public void write(Snapshot snapshot, OutputStream out) throws IOException, SnapshotException {
    write(snapshot, out, Watch.NONE);
  }

  /// Writes all pages; does not close the stream.
  ///
  /// @throws SnapshotException if no font at hand has some character; nothing is then written
  public void write(Snapshot snapshot, OutputStream out, Watch watch) throws IOException, SnapshotException {
    MissingGlyphs.check(snapshot.drawings(), typeface);
    try (var document = new PDDocument()) {
      var parts = new PdfParts(document, typeface);
      int pages = snapshot.pages().size();
      for (Drawing drawing : snapshot.drawings()) {
        watch.at(document.getNumberOfPages() + 1, pages);
        add(drawing, snapshot.palette(), document, parts);
      }
      parts.finish();
      PdfOutline.add(document, snapshot.pages());
      describe(document, snapshot.imprint());
      document.save(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(Drawing drawing, Palette palette, PDDocument document, PdfParts parts) throws IOException {
    var page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      int ground = palette.rgb(Ink.Role.SURFACE);
      if (ground != WHITE) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor((ground >> 16 & 0xff) / 255f, (ground >> 8 & 0xff) / 255f, (ground & 0xff) / 255f);
        content.addRect(0, 0, (float) drawing.width(), (float) drawing.height());
        content.fill();
        content.endMarkedContent();
      }
      new PdfPainter(page, content, parts).paint(drawing, palette);
    }
  }

  private static void describe(PDDocument document, Imprint imprint) {
    var information = new PDDocumentInformation();
    information.setTitle(imprint.title());
    information.setSubject(imprint.description());
    imprint.author().ifPresent(information::setAuthor);
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    imprint.made().ifPresentOrElse(
        time -> information.setCreationDate(GregorianCalendar.from(time.atZone(ZoneOffset.UTC))),
        // PDFBox makes the document's id from this number and the information instead of from the time.
        () -> document.setDocumentId(0L));
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(imprint.language().tag());
    var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
