package twotrack.inspector.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import twotrack.chart.AxisLook;
import twotrack.chart.Waterfall;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;

/// One bar of a waterfall: from the running sum before a contribution to the one after it. What takes away is pale with an outline.
final class ContributionBar extends Region {
  private static final double WIDTH = 68;
  private static final double HEIGHT = 12;
  private static final double LEAST = 2;

  private final Rectangle zero = new Rectangle(1, HEIGHT);
  private final Rectangle filled = new Rectangle(0, 2, LEAST, HEIGHT - 4);

  ContributionBar() {
    getStyleClass().add("bar");
    zero.getStyleClass().add("zero");
    getChildren().addAll(zero, filled);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }

  /// Shows another bar.
  void show(Waterfall waterfall, Waterfall.Bar bar, AxisLook look, Palette palette) {
    double length = Math.max(1e-9, waterfall.most() - waterfall.least());
    double from = WIDTH * (Math.min(bar.from(), bar.to()) - waterfall.least()) / length;
    double width = Math.max(LEAST, WIDTH * Math.abs(bar.to() - bar.from()) / length);
    boolean adds = bar.to() > bar.from();
    zero.setX(Math.min(WIDTH - 1, WIDTH * -waterfall.least() / length));
    filled.setX(Math.clamp(from, 0, WIDTH - width));
    filled.setWidth(width);
    filled.setFill(CanvasPainter.color(adds ? look.tint() : look.tint().with(Ink.Strength.WASH), palette));
    filled.setStroke(adds ? null : CanvasPainter.color(look.tint(), palette));
  }
}
