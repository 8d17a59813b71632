package twotrack.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Painter;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.Target;
import twotrack.pages.PageTarget;

/// Paints on one page of a PDF document. The page's y grows upwards, so every y is turned over here.
final class PdfPainter implements Painter {
  /// Bézier handles of a quarter circle, as a share of its radius: 4/3 (√2 − 1).
  private static final double HANDLE = 4.0 / 3 * (Math.sqrt(2) - 1);

  private final PDPage page;
  private final PDPageContentStream content;
  private final PdfParts parts;
  private final PdfTags tags;
  private final PdfText text;

  PdfPainter(PDPage page, PDPageContentStream content, PdfParts parts) {
    this.page = page;
    this.content = content;
    this.parts = parts;
    tags = new PdfTags(content, parts.structure().section(page));
    text = new PdfText(content, parts, page.getMediaBox().getHeight());
  }

  @Override
  public void paint(Drawing drawing, Palette palette) {
    try {
      paint(drawing.marks(), palette);
      tags.endDecoration();
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
    tags.decoration();
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
    tags.beginText();
    setFill(label.ink(), palette);
    text.show(label);
    tags.endText();
  }

  /// Layers of growing length towards the full end, so that no seams show between steps.
  private void paint(Mark.Fade fade, Palette palette) throws IOException {
    tags.decoration();
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
    tags.enter(group);
    paint(group.marks(), palette);
    Optional<PDStructureElement> element = tags.leave();
    switch (group.target()) {
      case Target.Link(var address) -> parts.links().outside(page, group, address, element);
      case PageTarget.Jump(var anchor) -> parts.links().jump(page, group, anchor, element);
      case PageTarget.Anchor(var name) -> parts.links().anchor(page, group, name);
      default -> {}
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
