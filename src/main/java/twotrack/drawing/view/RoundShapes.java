package twotrack.drawing.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import twotrack.drawing.Mark;

/// Fills round shapes on a canvas with small pictures that are kept: without a graphics card it takes many times as long to fill their outlines.
final class RoundShapes {
  /// Parts of a pixel to which the places of edges are rounded.
  private static final int PARTS = 8;

  /// Straight parts of fewer pixels belong to the picture.
  private static final int STRAIGHT = 12;
  private static final int BEYOND = 1 << 16;
  private static final int KEPT = 2000;

  /// Warm-ups paint beside the window.
  private static final Map<Shape, Image> IMAGES = new ConcurrentHashMap<>();

  private final GraphicsContext target;
  private final double scale;
  private final double dx;
  private final double dy;

  /// @param target how it lies among the pixels counts from here on
  RoundShapes(GraphicsContext target) {
    this.target = target;
    Affine place = target.getTransform();
    double pixels = Optional.ofNullable(target.getCanvas().getScene()).map(Scene::getWindow).map(Window::getRenderScaleX).orElse(1.0);
    scale = pixels * place.getMxx();
    dx = pixels * place.getTx();
    dy = pixels * place.getTy();
  }

  /// A rounded box and the pixels of it that are shown, from column 0 and row 0; all but `columns` in parts of pixels.
  private record Shape(int left, int right, int top, int bottom, int radius, int columns, Color color) {
    Image image() {
      int rows = Math.max(1, Math.ceilDiv(bottom, PARTS));
      int rgb = channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
      int[] pixels = new int[columns * rows];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = channel(color.getOpacity() * covered(i % columns, i / columns)) << 24 | rgb;
      }
      var image = new WritableImage(columns, rows);
      image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
      return image;
    }

    private static int channel(double part) {
      return (int) Math.round(255 * part);
    }

    /// How much of a pixel lies inside: what the outline leaves of it in the middle of each part of its height.
    private double covered(int column, int row) {
      double sum = 0;
      for (double y = row * PARTS + 0.5; y < (row + 1) * PARTS; y++) {
        double corner = Math.max(0, Math.max(top + radius - y, y - bottom + radius));
        if (corner <= radius) {
          double inset = radius - Math.sqrt(radius * radius - corner * corner);
          sum += Math.max(0, Math.min((column + 1) * PARTS, right - inset) - Math.max(column * PARTS, left + inset));
        }
      }
      return sum / (PARTS * PARTS);
    }
  }

  /// Fills a box.
  ///
  /// @param radius of its corners, at most half its width and half its height
  void fill(Mark.Bounds box, double radius, Color color) {
    double left = box.x() * scale + dx;
    double right = left + box.width() * scale;
    double straight = Math.ceil(left + radius * scale);
    double end = Math.floor(right - radius * scale);
    if (end - straight < STRAIGHT) {
      picture(box, radius, color, left, right, Math.floor(left), Math.ceil(right));
    } else {
      target.setFill(color);
      target.fillRect((straight - dx) / scale, box.y(), (end - straight) / scale, box.height());
      picture(box, radius, color, left, straight + BEYOND, Math.floor(left), straight);
      picture(box, radius, color, end - BEYOND, right, end, Math.ceil(right));
    }
  }

  private void picture(Mark.Bounds box, double radius, Color color, double left, double right, double from, double to) {
    double top = box.y() * scale + dy;
    double row = Math.floor(top);
    if (IMAGES.size() >= KEPT) {
      IMAGES.clear();
    }
    var shape = new Shape(
        parts(left - from), parts(right - from), parts(top - row), parts(top + box.height() * scale - row), parts(radius * scale), (int) (to - from), color);
    Image image = IMAGES.computeIfAbsent(shape, Shape::image);
    target.drawImage(image, (from - dx) / scale, (row - dy) / scale, image.getWidth() / scale, image.getHeight() / scale);
  }

  private static int parts(double pixels) {
    return (int) Math.round(pixels * PARTS);
  }
}
