package twotrack.snapshot;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Painter;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.Target;
import twotrack.drawing.awt.Typeface;

/// Paints on one page of a PDF document. The page's y grows upwards, so every y is turned over here.
///
/// Text is text in the embedded typeface. Only characters that it lacks and a font of the machine has become outlines.
final class PdfPainter implements Painter {
  /// Bézier handles of a quarter circle, as a share of its radius: 4/3 (√2 − 1).
  private static final double HANDLE = 4.0 / 3 * (Math.sqrt(2) - 1);

  private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

  private final PDPage page;
  private final PDPageContentStream content;
  private final PdfParts parts;
  private final Typeface typeface;

  PdfPainter(PDPage page, PDPageContentStream content, PdfParts parts, Typeface typeface) {
    this.page = page;
    this.content = content;
    this.parts = parts;
    this.typeface = typeface;
  }

  @Override
  public void paint(Drawing drawing, Palette palette) {
    try {
      paint(drawing.marks(), palette);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paint(List<Mark> marks, Palette palette) throws IOException {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> paint(() -> trace(box), box.fill(), box.stroke(), palette);
        case Mark.Line line -> paint(() -> trace(line), Optional.empty(), Optional.of(line.stroke()), palette);
        case Mark.Dot dot -> paint(() -> trace(dot), dot.fill(), dot.stroke(), palette);
        case Mark.Path path -> paint(() -> trace(path), path.fill(), path.stroke(), palette);
        case Mark.Label label -> paint(label, palette);
        case Mark.Fade fade -> paint(fade, palette);
        case Mark.Group group -> paint(group, palette);
      }
    }
  }

  /// Adds a shape to the current path.
  private interface Outline {
    void trace() throws IOException;
  }

  /// Colours come first: PDF allows nothing between a path and its painting (ISO 32000-1, 8.2).
  private void paint(Outline outline, Optional<Ink> fill, Optional<Stroke> stroke, Palette palette) throws IOException {
    if (fill.isPresent()) {
      setFill(fill.get(), palette);
    }
    if (stroke.isPresent()) {
      setStroke(stroke.get(), palette);
    }
    if (fill.isPresent() && stroke.isPresent()) {
      outline.trace();
      content.fillAndStroke();
    } else if (fill.isPresent()) {
      outline.trace();
      content.fill();
    } else if (stroke.isPresent()) {
      outline.trace();
      content.stroke();
    }
  }

  private void trace(Mark.Box box) throws IOException {
    double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
    if (radius > 0) {
      traceRounded(new Mark.Bounds(box.x(), box.y(), box.width(), box.height()), radius);
    } else {
      content.addRect((float) box.x(), y(box.y() + box.height()), (float) box.width(), (float) box.height());
    }
  }

  private void trace(Mark.Line line) throws IOException {
    moveTo(line.x1(), line.y1());
    lineTo(line.x2(), line.y2());
  }

  private void trace(Mark.Dot dot) throws IOException {
    traceRounded(new Mark.Bounds(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()), dot.radius());
  }

  private void trace(Mark.Path path) throws IOException {
    boolean first = true;
    for (Mark.Point point : path.points()) {
      if (first) {
        moveTo(point.x(), point.y());
      } else {
        lineTo(point.x(), point.y());
      }
      first = false;
    }
    if (path.fill().isPresent() && !path.points().isEmpty()) {
      content.closePath();
    }
  }

  private void traceRounded(Mark.Bounds b, double radius) throws IOException {
    double left = b.x();
    double top = b.y();
    double right = left + b.width();
    double bottom = top + b.height();
    double rest = radius - radius * HANDLE;
    moveTo(left + radius, top);
    lineTo(right - radius, top);
    curveTo(right - rest, top, right, top + rest, right, top + radius);
    lineTo(right, bottom - radius);
    curveTo(right, bottom - rest, right - rest, bottom, right - radius, bottom);
    lineTo(left + radius, bottom);
    curveTo(left + rest, bottom, left, bottom - rest, left, bottom - radius);
    lineTo(left, top + radius);
    curveTo(left, top + rest, left + rest, top, left + radius, top);
    content.closePath();
  }

  private void paint(Mark.Label label, Palette palette) throws IOException {
    setFill(label.ink(), palette);
    if (label.meaning().equals(label.text())) {
      show(label);
      return;
    }
    beginActualText(Typeface.shown(label.meaning()));
    show(label);
    content.endMarkedContent();
  }

  /// Who searches or copies gets the whole text where only a part of it is shown (ISO 32000-1, 14.9.4). The text stands in the content itself,
  /// where more readers find it than in a named property list, and for that PDFBox offers raw commands only.
  @SuppressWarnings("deprecation")
  private void beginActualText(String text) throws IOException {
    content.appendRawCommands("/Span <</ActualText <FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">>> BDC\n");
  }

  private void show(Mark.Label label) throws IOException {
    for (Typeface.Run run : typeface.runs(label.text(), label.face())) {
      double x = label.x() + run.offset();
      if (run.text().codePoints().allMatch(typeface::covers)) {
        content.beginText();
        content.setFont(parts.font(label.face().weight()), (float) label.face().size());
        content.newLineAtOffset((float) x, y(label.baseline()));
        content.showText(run.text());
        content.endText();
      } else {
        fill(run.font().createGlyphVector(FRACTIONAL, run.text()).getOutline((float) x, (float) label.baseline()));
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
        case PathIterator.SEG_MOVETO -> moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            curveTo(between(lastX, c[0]), between(lastY, c[1]), between(c[2], c[0]), between(c[3], c[1]), c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
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

  /// Layers of growing length towards the full end, so that no seams show between steps.
  private void paint(Mark.Fade fade, Palette palette) throws IOException {
    setFill(fade.ink(), palette);
    content.saveGraphicsState();
    List<PDExtendedGraphicsState> layers = parts.fadeLayers();
    for (int layer = 0; layer < layers.size(); layer++) {
      double width = fade.width() * (layers.size() - layer) / layers.size();
      double x = fade.towards() == Mark.Side.RIGHT ? fade.x() : fade.x() + fade.width() - width;
      content.setGraphicsStateParameters(layers.get(layer));
      content.addRect((float) x, y(fade.y() + fade.height()), (float) width, (float) fade.height());
      content.fill();
    }
    content.restoreGraphicsState();
  }

  private void paint(Mark.Group group, Palette palette) throws IOException {
    paint(group.marks(), palette);
    if (group.target() instanceof Target.Link(var uri)) {
      Mark.Bounds bounds = group.bounds();
      var action = new PDActionURI();
      action.setURI(uri.toASCIIString());
      var border = new PDBorderStyleDictionary();
      border.setWidth(0);
      var link = new PDAnnotationLink();
      link.setAction(action);
      link.setBorderStyle(border);
      link.setContents(group.title());
      link.setPrinted(true);
      link.setRectangle(new PDRectangle((float) bounds.x(), y(bounds.y() + bounds.height()), (float) bounds.width(), (float) bounds.height()));
      page.getAnnotations().add(link);
    }
  }

  private void setFill(Ink ink, Palette palette) throws IOException {
    int rgb = palette.rgb(ink);
    content.setNonStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
  }

  private void setStroke(Stroke stroke, Palette palette) throws IOException {
    int rgb = palette.rgb(stroke.ink());
    content.setStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
    content.setLineWidth((float) stroke.width());
    List<Double> pattern = stroke.pattern();
    content.setLineDashPattern(pattern.isEmpty() ? new float[0] : new float[] {pattern.getFirst().floatValue(), pattern.getLast().floatValue()}, 0);
  }

  private void moveTo(double x, double y) throws IOException {
    content.moveTo((float) x, y(y));
  }

  private void lineTo(double x, double y) throws IOException {
    content.lineTo((float) x, y(y));
  }

  private void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
    content.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x, y(y));
  }

  private float y(double y) {
    return (float) (page.getMediaBox().getHeight() - y);
  }
}
