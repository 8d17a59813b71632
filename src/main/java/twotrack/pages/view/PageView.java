package twotrack.pages.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;

/// One page as it will come out, on a canvas of its own size times a zoom.
final class PageView extends Region {
  /// A canvas beyond this fails on weak graphics cards, pixels.
  private static final double MOST = 6_000;

  private final Canvas canvas = new Canvas();
  private @Nullable Drawing drawing;
  private Palette palette = Palette.PRINT;
  private double zoom = 1;
  private boolean stale = true;
  private int paints;

  PageView() {
    getStyleClass().add("tt-page");
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /// Shows a page.
  ///
  /// @param pixelsPerPoint the zoom
  // The same page is the same object; to compare its marks would cost more than to paint them.
  @SuppressWarnings("ReferenceEquality")
  void show(Drawing page, Palette colours, double pixelsPerPoint) {
    double possible = Math.min(pixelsPerPoint, MOST / Math.max(page.width(), page.height()));
    if (drawing != page || palette != colours || zoom != possible) {
      drawing = page;
      palette = colours;
      zoom = possible;
      stale = true;
      double width = Math.ceil(page.width() * zoom);
      double height = Math.ceil(page.height() * zoom);
      setMinSize(width, height);
      setPrefSize(width, height);
      setMaxSize(width, height);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    Drawing shown = drawing;
    if (shown == null || !stale) {
      return;
    }
    stale = false;
    paints++;
    canvas.setWidth(getPrefWidth());
    canvas.setHeight(getPrefHeight());
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.save();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    graphics.scale(zoom, zoom);
    new CanvasPainter(graphics).paint(shown, palette);
    graphics.restore();
  }

  /// How often a page was painted.
  int paints() {
    return paints;
  }
}
