package twotrack.compare;

import java.util.List;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Messages;
import twotrack.timeline.Grid;
import twotrack.timeline.TickWords;
import twotrack.timeline.Ticks;
import twotrack.timeline.TimeScale;

/// The scale of real dates, in two rows.
final class DateAxis {
  static final double HEIGHT = 29;

  private static final Face CONTEXT = Face.bold(11);
  private static final Face FINE = Face.regular(10);
  private static final double CONTEXT_BASELINE = 11;
  private static final double FINE_BASELINE = 24;
  private static final double PAD = 4;

  private final TextMeasurer measurer;
  private final TickWords words;

  DateAxis(TextMeasurer measurer, Messages messages) {
    this.measurer = measurer;
    words = new TickWords(messages);
  }

  /// Adds the vertical lines of the ticks.
  void grid(List<Mark> marks, TimeScale scale, double top, double bottom) {
    Grid.draw(marks, scale, ticks(scale), top, bottom);
  }

  /// Adds the labels, each beside its tick.
  void draw(List<Mark> marks, TimeScale scale, double top) {
    Ticks.Rows ticks = ticks(scale);
    Grid.draw(marks, scale, ticks, top, top + HEIGHT);
    for (Ticks.Tick tick : ticks.context()) {
      double left = scale.clamped(scale.x(tick.day()));
      label(marks, new Mark.Point(left + PAD, top + CONTEXT_BASELINE), tick.label(), CONTEXT, scale.clamped(scale.x(tick.next())));
    }
    ticks.fine().stream().filter(tick -> scale.x(tick.day()) >= scale.left()).forEach(tick ->
        label(marks, new Mark.Point(scale.x(tick.day()) + PAD, top + FINE_BASELINE), tick.label(), FINE, scale.clamped(scale.x(tick.next()))));
  }

  private Ticks.Rows ticks(TimeScale scale) {
    return Ticks.of(scale, words, measurer, FINE);
  }

  private void label(List<Mark> marks, Mark.Point place, String text, Face face, double right) {
    double width = measurer.width(text, face);
    if (place.x() + width <= right) {
      Ink ink = face.equals(CONTEXT) ? Ink.Role.TEXT : Ink.Role.TEXT_MUTED;
      marks.add(new Mark.Label(text, place.x(), place.y(), width, face, ink));
    }
  }
}
