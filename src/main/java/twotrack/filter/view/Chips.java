package twotrack.filter.view;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import twotrack.drawing.Palette;

/// Marks in the colours of the dataset, which no style sheet knows.
final class Chips {
  private static final double DOT_RADIUS = 4.5;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;

  private Chips() {}

  /// A filled chip; its text is black or white, whichever is easier to read.
  static Label colored(String text, int rgb) {
    var chip = new Label(text);
    chip.getStyleClass().add("tt-colour-chip");
    chip.setBackground(new Background(new BackgroundFill(color(rgb), new CornerRadii(99), Insets.EMPTY)));
    chip.setTextFill(color(Palette.contrast(rgb, WHITE) >= Palette.contrast(rgb, BLACK) ? WHITE : BLACK));
    return chip;
  }

  /// A dot.
  static Circle dot(int rgb) {
    return new Circle(DOT_RADIUS, color(rgb));
  }

  private static Color color(int rgb) {
    return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
