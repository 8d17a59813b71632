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

  ContributionBar(Waterfall waterfall, Waterfall.Bar bar, AxisLook look, Palette palette) {
    getStyleClass().add("bar");
    double length = Math.max(1e-9, waterfall.most() - waterfall.least());
    double from = WIDTH * (Math.min(bar.from(), bar.to()) - waterfall.least()) / length;
    double width = Math.max(LEAST, WIDTH * Math.abs(bar.to() - bar.from()) / length);
    boolean adds = bar.to() > bar.from();
    var zero = new Rectangle(Math.min(WIDTH - 1, WIDTH * -waterfall.least() / length), 0, 1, HEIGHT);
    zero.getStyleClass().add("zero");
    var filled = new Rectangle(Math.min(from, WIDTH - width), 2, width, HEIGHT - 4);
    filled.setFill(CanvasPainter.color(adds ? look.tint() : look.tint().with(Ink.Strength.WASH), palette));
    if (!adds) {
      filled.setStroke(CanvasPainter.color(look.tint(), palette));
    }
    getChildren().addAll(zero, filled);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }
}
