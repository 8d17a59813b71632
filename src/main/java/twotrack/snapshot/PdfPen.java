package twotrack.snapshot;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws paths on one page of a PDF document in the places of drawings: a page's y grows upwards, so every y is turned over here.
final class PdfPen {
  private final PDPageContentStream content;
  private final float pageHeight;

  PdfPen(PDPageContentStream content, PDPage page) {
    this.content = content;
    pageHeight = page.getMediaBox().getHeight();
  }

  void moveTo(double x, double y) throws IOException {
    content.moveTo((float) x, y(y));
  }

  void lineTo(double x, double y) throws IOException {
    content.lineTo((float) x, y(y));
  }

  void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
    content.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x, y(y));
  }

  void rectangle(double x, double y, double width, double height) throws IOException {
    content.addRect((float) x, y(y + height), (float) width, (float) height);
  }

  /// Where the next text begins.
  void textAt(double x, double baseline) throws IOException {
    content.newLineAtOffset((float) x, y(baseline));
  }

  private float y(double y) {
    return (float) (pageHeight - y);
  }
}
