package twotrack.compare;

import java.util.ArrayList;
import java.util.List;
import twotrack.chart.StanceWords;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Messages;
import twotrack.timeline.TimeScale;

/// The scale of days before and after day 0: the finest step whose labels, as measured, do not touch.
final class RelativeAxis {
  static final double HEIGHT = 22;

  private static final Face FACE = Face.regular(11);
  private static final double BASELINE = 15;
  private static final double TICK = 4;
  private static final double GAP = 12;
  private static final double DAYS_OF_MONTH = 365.2425 / 12;
  private static final List<Step> STEPS = List.of(
      new Step(Unit.DAY, 1), new Step(Unit.DAY, 5), new Step(Unit.DAY, 10), new Step(Unit.MONTH, 1), new Step(Unit.MONTH, 3), new Step(Unit.MONTH, 6),
      new Step(Unit.MONTH, 12), new Step(Unit.MONTH, 24), new Step(Unit.MONTH, 60), new Step(Unit.MONTH, 120), new Step(Unit.MONTH, 600),
      new Step(Unit.MONTH, 1200), new Step(Unit.MONTH, 6000), new Step(Unit.MONTH, 12_000));

  private final TextMeasurer measurer;
  private final Messages messages;

  RelativeAxis(TextMeasurer measurer, Messages messages) {
    this.measurer = measurer;
    this.messages = messages;
  }

  private enum Unit {
    DAY,
    MONTH
  }

  /// Months are of the mean length that the stance model reckons with.
  private record Step(Unit unit, int every) {
    double days() {
      return switch (unit) {
        case DAY -> every;
        case MONTH -> every * DAYS_OF_MONTH;
      };
    }
  }

  /// One tick.
  ///
  /// @param day from day 0
  record Tick(double day, String label) {}

  /// The ticks in view, rising; day 0 is one of them where it is in view.
  List<Tick> ticks(TimeScale scale) {
    Step step = STEPS.stream().filter(candidate -> fits(candidate, scale)).findFirst().orElse(STEPS.getLast());
    var ticks = new ArrayList<Tick>();
    for (int n = (int) Math.ceil(scale.view().startDay() / step.days()); n * step.days() <= scale.view().endDay(); n++) {
      ticks.add(new Tick(n * step.days(), label(step.unit(), n * step.every())));
    }
    return ticks;
  }

  private boolean fits(Step step, TimeScale scale) {
    double most = Math.max(Math.abs(scale.view().startDay()), Math.abs(scale.view().endDay()));
    int longest = (int) Math.ceil(most / step.days()) * step.every();
    double widest = Math.max(measurer.width(label(step.unit(), -longest), FACE), measurer.width(label(step.unit(), 0), FACE));
    return step.days() * scale.perDay() >= widest + GAP;
  }

  private String label(Unit unit, int count) {
    if (count == 0) {
      return messages.text("compare.tick.zero");
    }
    return switch (unit) {
      case DAY -> messages.text("compare.tick.days", StanceWords.signed(count));
      case MONTH -> messages.text("compare.tick.months", StanceWords.signed(count));
    };
  }

  /// Adds the vertical lines of the ticks.
  void grid(List<Mark> marks, TimeScale scale, double top, double bottom) {
    ticks(scale).forEach(tick -> marks.add(Mark.Box.filled(Math.rint(scale.x(tick.day())), top, 1, bottom - top, Ink.Role.GRID)));
  }

  /// Adds the labels, each under its tick; one that would leave the scale is left out.
  void draw(List<Mark> marks, TimeScale scale, double top) {
    marks.add(Mark.Box.filled(scale.left(), top, scale.width(), 1, Ink.Role.AXIS));
    for (Tick tick : ticks(scale)) {
      double x = scale.x(tick.day());
      double width = measurer.width(tick.label(), FACE);
      marks.add(Mark.Box.filled(Math.rint(x), top, 1, TICK, Ink.Role.AXIS));
      if (x - width / 2 >= scale.left() && x + width / 2 <= scale.right()) {
        Ink ink = tick.day() == 0 ? Ink.Role.TEXT : Ink.Role.TEXT_MUTED;
        marks.add(new Mark.Label(tick.label(), x - width / 2, top + BASELINE, width, FACE, ink));
      }
    }
  }
}
