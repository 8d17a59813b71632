package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.i18n.DateWords;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.stance.Commitment;
import twotrack.stance.Contribution;
import twotrack.stance.Onset;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineTarget;

/// The evidence in the strip: a tick for each coded event, up or down by what it adds; bars for commitments in force; hatching where there is none.
final class StripEvidence {
  private static final double LARGEST_WEIGHT = 10;
  private static final double TICK = 2;
  private static final double LONGEST = 11;
  private static final double SHORTEST = 3;
  private static final double BAR = 2;
  private static final double BAR_ROW = 4;
  private static final double HATCH = 6;

  private final StanceScene scene;
  private final StanceStrip strip;
  private final DateWords dates;

  StripEvidence(StanceScene scene, StanceStrip strip) {
    this.scene = scene;
    this.strip = strip;
    dates = new DateWords(scene.messages());
  }

  void draw(List<Mark> marks) {
    List<AxisLook> looks = scene.looks();
    for (int order = 0; order < looks.size(); order++) {
      commitments(marks, looks.get(order), order);
      ticks(marks, looks.get(order), order);
    }
  }

  /// Diagonals over the stretches without recent evidence, cut off at their ends.
  static void gaps(List<Mark> marks, List<DayRange> gaps, StanceStrip strip) {
    TimeScale scale = strip.scale();
    double height = strip.bottom() - strip.top();
    for (DayRange gap : gaps) {
      double left = scale.clamped(scale.x(gap.from()));
      double right = scale.clamped(scale.x(gap.to()));
      for (double foot = Math.floor((left - height) / HATCH) * HATCH; foot < right; foot += HATCH) {
        double from = Math.max(left, foot);
        double to = Math.min(right, foot + height);
        if (from < to) {
          marks.add(new Mark.Line(from, strip.bottom() - (from - foot), to, strip.bottom() - (to - foot), new Stroke(Ink.Role.GRID_MAJOR, 0.75)));
        }
      }
    }
  }

  private void ticks(List<Mark> marks, AxisLook look, int order) {
    int until = (int) Math.ceil(strip.scale().view().endDay());
    double zero = Math.rint(strip.y(0));
    for (Contribution contribution : scene.index().contributions(look.axis().id(), until)) {
      Event event = scene.dataset().events().event(contribution.row());
      double amount = contribution.weight() * contribution.q();
      Optional.of(Onset.of(event.date()).middle()).filter(day -> strip.scale().view().shows(day)).ifPresent(day -> {
        double length = SHORTEST + (LONGEST - SHORTEST) * Math.min(1, Math.abs(amount) / LARGEST_WEIGHT);
        double x = Math.rint(strip.scale().x(day)) + order * TICK;
        double top = amount < 0 ? zero + 1 : zero - length;
        Ink ink = contribution.counts() ? look.tint() : look.tint().with(Ink.Strength.SOFT);
        var bounds = new Mark.Bounds(x - 1, top, TICK + 2, length);
        List<Mark> inner = List.of(Mark.Box.filled(x, top, TICK, length, ink));
        marks.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), title(event, look, amount), bounds, inner));
      });
    }
  }

  private String title(Event event, AxisLook look, double amount) {
    return scene.messages().text(
        "stance.strip.tick", dates.words(event.date()), event.title().in(scene.languages()), scene.shortName(look.axis()), StanceWords.signed(amount, 1));
  }

  private void commitments(List<Mark> marks, AxisLook look, int order) {
    TimeScale scale = strip.scale();
    double y = strip.drawing().height() - 2 - BAR - order * BAR_ROW;
    for (Commitment commitment : scene.index().commitments(look.axis().id())) {
      double from = scale.x(commitment.from());
      double through = commitment.through().isPresent() ? scale.x(commitment.through().getAsInt() + 1.0) : scale.right();
      if (from < scale.right() && through > scale.left()) {
        double left = scale.clamped(from);
        double width = Math.max(1, scale.clamped(through) - left);
        var inner = new ArrayList<Mark>();
        inner.add(Mark.Box.filled(left, y, width, BAR, look.tint().with(Ink.Strength.SOFT)));
        if (from >= scale.left()) {
          inner.add(new Mark.Dot(left, y + BAR / 2, BAR, Optional.of(look.tint()), Optional.empty()));
        }
        Event event = scene.dataset().events().event(commitment.row());
        String title = scene.messages().text("stance.strip.commitment", event.title().in(scene.languages()), scene.shortName(look.axis()));
        marks.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), title, new Mark.Bounds(left, y - 1, width, BAR + 2), inner));
      }
    }
  }
}
