package twotrack.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.model.DayRange;
import twotrack.model.EventTable;

/// The whole dataset at a glance: density of its events over time, with the visible part marked as a brush.
public final class OverviewLayout {
  /// Height of the overview, px or points.
  public static final double HEIGHT = 48;

  private static final Face FACE = Face.regular(10.5);
  private static final double BIN = 7;
  private static final double TOP = 4;
  private static final double BASE = HEIGHT - 15;

  private final TextMeasurer measurer;

  public OverviewLayout(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The scale of the overview: the whole range over the whole width.
  public static TimeScale scale(DayRange whole, double width) {
    return TimelineLayout.scale(Viewport.over(whole, 0.01), width);
  }

  /// How many of the shown events begin when, over how many of all do, with years below.
  public Drawing density(TimelineScene scene, DayRange whole, double width) {
    TimeScale scale = scale(whole, width);
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Box(scale.left(), TOP - 2, scale.width(), BASE - TOP + 3, 3, Optional.of(Ink.Role.BAND), Optional.empty()));
    int[] all = new int[(int) Math.ceil(scale.width() / BIN)];
    int[] shown = new int[all.length];
    EventTable table = scene.dataset().events();
    int row = table.lowerBound(scale.day(scale.left()));
    for (int bin = 0; bin < all.length; bin++) {
      int next = table.lowerBound(scale.day(scale.left() + (bin + 1) * BIN));
      all[bin] = next - row;
      shown[bin] = scene.lit().countBefore(next) - scene.lit().countBefore(row);
      row = next;
    }
    int most = Arrays.stream(all).max().orElse(0);
    for (int bin = 0; bin < all.length; bin++) {
      bar(marks, scale, bin, all[bin], most, Ink.Role.GRID_MAJOR);
      bar(marks, scale, bin, shown[bin], most, Ink.Role.NEUTRAL);
    }
    years(marks, scene, scale);
    return new Drawing(width, HEIGHT, marks);
  }

  /// The brush over the density.
  public Drawing brush(DayRange whole, Viewport viewport, double width) {
    TimeScale scale = scale(whole, width);
    double left = scale.clamped(scale.x(viewport.startDay()));
    double right = Math.max(left + 3, scale.clamped(scale.x(viewport.endDay())));
    var stroke = Optional.of(new Stroke(Ink.Role.ACCENT, 1.5));
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Box(left, TOP - 2, right - left, BASE - TOP + 3, 3, Optional.empty(), stroke));
    for (double x : List.of(left, right)) {
      marks.add(new Mark.Box(x - 3, (TOP + BASE) / 2 - 8, 6, 16, 3, Optional.of(Ink.Role.ACCENT), Optional.of(new Stroke(Ink.Role.SURFACE, 1))));
    }
    return new Drawing(width, HEIGHT, marks);
  }

  /// A bar that grows with the square root, so that one event is still seen beside a hundred.
  private static void bar(List<Mark> marks, TimeScale scale, int bin, int count, int most, Ink ink) {
    if (count > 0) {
      double height = Math.max(2, (BASE - TOP - 2) * Math.sqrt(count / (double) most));
      marks.add(Mark.Box.filled(scale.left() + bin * BIN, BASE - height, BIN - 1, height, ink));
    }
  }

  private void years(List<Mark> marks, TimelineScene scene, TimeScale scale) {
    for (Ticks.Tick tick : Ticks.years(scale, new TickWords(scene.messages()), measurer, FACE)) {
      double x = scale.x(tick.day());
      double width = measurer.width(tick.label(), FACE);
      if (x >= scale.left() && x + 3 + width <= scale.right()) {
        marks.add(Mark.Box.filled(Math.rint(x), BASE, 1, 5, Ink.Role.AXIS));
        marks.add(new Mark.Label(tick.label(), x + 4, HEIGHT - 4, width, FACE, Ink.Role.TEXT_MUTED));
      }
    }
  }
}
