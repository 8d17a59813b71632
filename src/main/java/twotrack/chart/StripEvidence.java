package twotrack.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.i18n.DateWords;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.stance.Commitment;
import twotrack.stance.EvidenceTick;
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

  /// Of marks that would lie on each other only the longest, so that their number depends on the width and not on the events.
  private void ticks(List<Mark> marks, AxisLook look, int order) {
    TimeScale scale = strip.scale();
    int from = (int) Math.ceil(scale.view().startDay());
    int to = (int) Math.floor(scale.view().endDay());
    double zero = Math.rint(strip.y(0));
    for (EvidenceTick tick : scene.index().ticks(look.axis().id(), from, to, Math.max(1, 1 / scale.perDay()))) {
      Event event = scene.dataset().events().event(tick.row());
      double length = SHORTEST + (LONGEST - SHORTEST) * Math.min(1, Math.abs(tick.amount()) / LARGEST_WEIGHT);
      double x = Math.rint(scale.x(tick.day())) + order * TICK;
      double top = tick.amount() < 0 ? zero + 1 : zero - length;
      Ink ink = tick.counts() ? look.tint() : look.tint().with(Ink.Strength.SOFT);
      var bounds = new Mark.Bounds(x - 1, top, TICK + 2, length);
      List<Mark> inner = List.of(Mark.Box.filled(x, top, TICK, length, ink));
      marks.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), title(event, look, tick.amount()), bounds, inner));
    }
  }

  private String title(Event event, AxisLook look, double amount) {
    return scene.messages().text(
        "stance.strip.tick", dates.words(event.date()), event.title().in(scene.languages()), scene.shortName(look.axis()), StanceWords.signed(amount, 1));
  }

  /// Of bars that would begin at the same place only the longest.
  private void commitments(List<Mark> marks, AxisLook look, int order) {
    TimeScale scale = strip.scale();
    Map<Long, Commitment> byPlace = new LinkedHashMap<>();
    for (Commitment commitment : scene.index().commitments(look.axis().id())) {
      if (scale.x(commitment.from()) < scale.right() && end(commitment) > scale.left()) {
        byPlace.merge(Math.round(Math.max(scale.left() - 1, scale.x(commitment.from()))), commitment, (one, other) -> end(one) >= end(other) ? one : other);
      }
    }
    double y = strip.drawing().height() - 2 - BAR - order * BAR_ROW;
    byPlace.values().forEach(commitment -> marks.add(bar(commitment, look, y)));
  }

  private double end(Commitment commitment) {
    return commitment.through().isPresent() ? strip.scale().x(commitment.through().getAsInt() + 1.0) : Double.POSITIVE_INFINITY;
  }

  private Mark bar(Commitment commitment, AxisLook look, double y) {
    TimeScale scale = strip.scale();
    double from = scale.x(commitment.from());
    double left = scale.clamped(from);
    double width = Math.max(1, scale.clamped(end(commitment)) - left);
    var inner = new ArrayList<Mark>();
    inner.add(Mark.Box.filled(left, y, width, BAR, look.tint().with(Ink.Strength.SOFT)));
    if (from >= scale.left()) {
      inner.add(new Mark.Dot(left, y + BAR / 2, BAR, Optional.of(look.tint()), Optional.empty()));
    }
    Event event = scene.dataset().events().event(commitment.row());
    String title = scene.messages().text("stance.strip.commitment", event.title().in(scene.languages()), scene.shortName(look.axis()));
    return new Mark.Group(new TimelineTarget.OneEvent(event.id()), title, new Mark.Bounds(left, y - 1, width, BAR + 2), inner);
  }
}
