package twotrack.timeline;

import java.util.List;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;

/// The vertical lines of the ticks, as thin boxes: on software renderers these cost a fraction of a line.
public final class Grid {
  private Grid() {}

  /// Adds the lines of both rows of ticks between two heights.
  public static void draw(List<Mark> marks, TimeScale scale, Ticks.Rows ticks, double top, double bottom) {
    lines(marks, scale, ticks.fine(), top, bottom, Ink.Role.GRID);
    lines(marks, scale, ticks.context(), top, bottom, Ink.Role.GRID_MAJOR);
  }

  private static void lines(List<Mark> marks, TimeScale scale, List<Ticks.Tick> ticks, double top, double bottom, Ink ink) {
    for (Ticks.Tick tick : ticks) {
      double x = Math.rint(scale.x(tick.day()));
      if (x >= scale.left() && x <= scale.right()) {
        marks.add(Mark.Box.filled(x, top, 1, bottom - top, ink));
      }
    }
  }
}
