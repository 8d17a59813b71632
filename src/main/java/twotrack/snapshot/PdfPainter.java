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

/// Paints on one page of a PDF document.
final class PdfPainter implements Painter {
  /// Bézier handles of a quarter circle, as a share of its radius: 4/3 (√2 − 1).
  private static final double HANDLE = 4.0 / 3 * (Math.sqrt(2) - 1);

  private final PDPage page;
  private final PDPageContentStream content;
  private final PdfParts parts;
  private final PdfPen pen;
  private final PdfTags tags;
  private final PdfText text;

  PdfPainter(PDPage page, PDPageContentStream content, PdfParts parts) {
    this.page = page;
    this.content = content;
    this.parts = parts;
    pen = new PdfPen(content, page);
    tags = new PdfTags(content, parts.structure().section(page));
    text = new PdfText(content, parts, pen);
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
      pen.rectangle(box.x(), box.y(), box.width(), box.height());
    }
  }

  private void trace(Mark.Line line) throws IOException {
    pen.moveTo(line.x1(), line.y1());
    pen.lineTo(line.x2(), line.y2());
  }

  private void trace(Mark.Dot dot) throws IOException {
    traceRounded(new Mark.Bounds(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()), dot.radius());
  }

  private void trace(Mark.Path path) throws IOException {
    boolean first = true;
    for (Mark.Point point : path.points()) {
      if (first) {
        pen.moveTo(point.x(), point.y());
      } else {
        pen.lineTo(point.x(), point.y());
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
    pen.moveTo(left + radius, top);
    pen.lineTo(right - radius, top);
    pen.curveTo(right - rest, top, right, top + rest, right, top + radius);
    pen.lineTo(right, bottom - radius);
    pen.curveTo(right, bottom - rest, right - rest, bottom, right - radius, bottom);
    pen.lineTo(left + radius, bottom);
    pen.curveTo(left + rest, bottom, left, bottom - rest, left, bottom - radius);
    pen.lineTo(left, top + radius);
    pen.curveTo(left, top + rest, left + rest, top, left + radius, top);
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
      pen.rectangle(x, fade.y(), width, fade.height());
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
}
