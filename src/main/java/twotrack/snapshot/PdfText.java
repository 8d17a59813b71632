package twotrack.snapshot;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import twotrack.drawing.Mark;
import twotrack.drawing.awt.Typeface;

/// Shows labels on one page of a PDF document, as text in the embedded typeface. Only characters that it lacks and a font of the machine has become outlines.
final class PdfText {
  private final PDPageContentStream content;
  private final PdfParts parts;
  private final PdfPen pen;

  PdfText(PDPageContentStream content, PdfParts parts, PdfPen pen) {
    this.content = content;
    this.parts = parts;
    this.pen = pen;
  }

  /// Shows a label in the colour that is set.
  void show(Mark.Label label) throws IOException {
    if (label.meaning().equals(label.text())) {
      showRuns(label);
      return;
    }
    beginActualText(Typeface.shown(label.meaning()));
    showRuns(label);
    content.endMarkedContent();
  }

  /// Who searches or copies gets the whole text where only a part of it is shown (ISO 32000-1, 14.9.4). The text stands in the content itself,
  /// where more readers find it than in a named property list, and for that PDFBox offers raw commands only.
  @SuppressWarnings("deprecation")
  private void beginActualText(String text) throws IOException {
    content.appendRawCommands("/Span <</ActualText <FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">>> BDC\n");
  }

  private void showRuns(Mark.Label label) throws IOException {
    for (Typeface.Run run : parts.typeface().runs(label.text(), label.face())) {
      double x = label.x() + run.offset();
      if (run.text().codePoints().allMatch(parts.typeface()::covers)) {
        content.beginText();
        content.setFont(parts.font(label.face().weight()), (float) label.face().size());
        pen.textAt(x, label.baseline());
        content.showText(run.text());
        content.endText();
      } else {
        fill(run.glyphs().getOutline((float) x, (float) label.baseline()));
      }
    }
  }

  private void fill(Shape outline) throws IOException {
    double[] c = new double[6];
    boolean inked = false;
    double lastX = 0;
    double lastY = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      inked = true;
      int kind = path.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> pen.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> pen.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            pen.curveTo(between(lastX, c[0]), between(lastY, c[1]), between(c[2], c[0]), between(c[3], c[1]), c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> pen.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        case PathIterator.SEG_CLOSE -> content.closePath();
        default -> throw new IllegalStateException("The outline has a segment of kind " + kind + ".");
      }
      int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
      if (kind != PathIterator.SEG_CLOSE) {
        lastX = c[end];
        lastY = c[end + 1];
      }
    }
    if (inked) {
      content.fill();
    }
  }

  /// A cubic handle for a quadratic one: two thirds of the way from the end.
  private static double between(double end, double handle) {
    return end + (handle - end) * 2 / 3;
  }
}
