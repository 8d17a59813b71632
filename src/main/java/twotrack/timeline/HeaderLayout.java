package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Era;
import twotrack.model.EventDate;
import twotrack.model.EventTable;

/// The part above the lanes: two rows of the axis, the phases of the chosen subject, the eras.
final class HeaderLayout {
  /// Height of the row at the top that belongs to the flag of the cursor day, so that it never covers a label.
  static final double FLAG_HEIGHT = 20;

  static final Face CONTEXT = Face.bold(13);
  static final Face FINE = Face.regular(11);
  private static final Face BAND = Face.bold(11);
  private static final Face ERA = Face.regular(10.5);

  private static final double CONTEXT_BASELINE = FLAG_HEIGHT + 14;
  private static final double FINE_BASELINE = FLAG_HEIGHT + 31;
  private static final double AXIS_HEIGHT = FLAG_HEIGHT + 38;
  private static final double BAND_HEIGHT = 20;
  private static final double ERA_HEIGHT = 16;
  private static final double BOTTOM = 4;
  private static final double PAD = 5;

  private final TextMeasurer measurer;

  HeaderLayout(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  Ticks.Rows ticks(TimeScale scale, Messages messages) {
    return Ticks.of(scale, new TickWords(messages), measurer, FINE);
  }

  Drawing layout(TimelineScene scene, TimeScale scale, Ticks.Rows ticks, double width) {
    var marks = new ArrayList<Mark>();
    List<List<Era>> eraRows = eraRows(scene, scale);
    double phases = scene.phases().isEmpty() ? 0 : BAND_HEIGHT + 2;
    double height = AXIS_HEIGHT + phases + eraRows.size() * ERA_HEIGHT + BOTTOM;
    Grid.draw(marks, scale, ticks, AXIS_HEIGHT - 3, height);
    context(marks, scale, ticks.context());
    fine(marks, scale, ticks.fine());
    phases(marks, scene, scale);
    for (int row = 0; row < eraRows.size(); row++) {
      eras(marks, scene, scale, eraRows.get(row), AXIS_HEIGHT + phases + row * ERA_HEIGHT);
    }
    if (!eraRows.isEmpty()) {
      gutterLabel(marks, scene.messages().text("timeline.eras"), AXIS_HEIGHT + phases + 12);
    }
    return new Drawing(width, height, marks);
  }

  /// The current context label stays at the left edge until the next one pushes it out.
  private void context(List<Mark> marks, TimeScale scale, List<Ticks.Tick> ticks) {
    for (Ticks.Tick tick : ticks) {
      double x = scale.clamped(scale.x(tick.day()));
      double end = scale.clamped(scale.x(tick.next()));
      double width = measurer.width(tick.label(), CONTEXT);
      if (x + PAD + width <= end) {
        marks.add(new Mark.Label(tick.label(), x + PAD, CONTEXT_BASELINE, width, CONTEXT, Ink.Role.TEXT));
      }
    }
  }

  private void fine(List<Mark> marks, TimeScale scale, List<Ticks.Tick> ticks) {
    for (Ticks.Tick tick : ticks) {
      double x = scale.x(tick.day());
      double width = measurer.width(tick.label(), FINE);
      if (x >= scale.left() && x + PAD + width <= scale.right()) {
        marks.add(new Mark.Label(tick.label(), x + PAD, FINE_BASELINE, width, FINE, Ink.Role.TEXT_MUTED));
      }
    }
  }

  private void phases(List<Mark> marks, TimelineScene scene, TimeScale scale) {
    for (Band band : scene.phases()) {
      double left = scale.clamped(scale.x(band.from()));
      double right = scale.clamped(scale.x(band.to()));
      if (right - left < 1) {
        continue;
      }
      var inner = new ArrayList<Mark>();
      inner.add(new Mark.Box(left + 0.5, AXIS_HEIGHT, right - left - 1, BAND_HEIGHT, 3, Optional.of(band.ground()), Optional.empty()));
      label(inner, band.label(), BAND, band.text(), left, right, AXIS_HEIGHT + 14);
      var bounds = new Mark.Bounds(left, AXIS_HEIGHT, right - left, BAND_HEIGHT);
      marks.add(new Mark.Group(new TimelineTarget.Span(band.from(), band.to()), band.label(), bounds, inner));
    }
  }

  private void eras(List<Mark> marks, TimelineScene scene, TimeScale scale, List<Era> eras, double top) {
    var words = new DateWords(scene.messages());
    for (Era era : eras) {
      double from = EventTable.epochDay(era.span().first());
      double to = EventTable.epochDay(era.span().after());
      double left = scale.clamped(scale.x(from));
      double right = scale.clamped(scale.x(to));
      String name = era.title().in(scene.languages());
      var inner = new ArrayList<Mark>();
      inner.add(Mark.Box.filled(left + 1, top + 1, Math.max(1, right - left - 2), ERA_HEIGHT - 2, Ink.Role.BAND));
      ends(inner, era, scale, top, left, right);
      label(inner, name, ERA, Ink.Role.TEXT_MUTED, left, right, top + 11.5);
      String title = scene.messages().text("timeline.event.title", words.words(era.span()), name);
      marks.add(new Mark.Group(new TimelineTarget.Span(from, to), title, new Mark.Bounds(left, top, right - left, ERA_HEIGHT), inner));
    }
  }

  private static void ends(List<Mark> marks, Era era, TimeScale scale, double top, double left, double right) {
    var edge = new Stroke(Ink.Role.AXIS, 1);
    if (scale.view().shows(EventTable.epochDay(era.span().first()))) {
      marks.add(new Mark.Line(left + 1, top + 1, left + 1, top + ERA_HEIGHT - 1, edge));
    }
    if (era.span().to() instanceof EventDate.End.At && scale.view().shows(EventTable.epochDay(era.span().after()))) {
      marks.add(new Mark.Line(right - 1, top + 1, right - 1, top + ERA_HEIGHT - 1, edge));
    }
  }

  private void label(List<Mark> marks, String text, Face face, Ink ink, double left, double right, double baseline) {
    String fitted = measurer.fitted(text, face, right - left - 2 * PAD);
    if (fitted.length() > 2 || fitted.equals(text)) {
      marks.add(new Mark.Label(fitted, left + PAD, baseline, measurer.width(fitted, face), face, ink));
    }
  }

  private void gutterLabel(List<Mark> marks, String text, double baseline) {
    String fitted = measurer.fitted(text, ERA, TimelineLayout.GUTTER - 24);
    marks.add(new Mark.Label(fitted, 16, baseline, measurer.width(fitted, ERA), ERA, Ink.Role.TEXT_MUTED));
  }

  /// Eras that overlap in time stand in different rows; an era keeps its row wherever the viewport is.
  private static List<List<Era>> eraRows(TimelineScene scene, TimeScale scale) {
    var rows = new ArrayList<List<Era>>();
    for (Era era : scene.dataset().eras()) {
      List<Era> row = rows.stream().filter(others -> others.stream().noneMatch(other -> overlap(other, era))).findFirst().orElseGet(() -> {
        var fresh = new ArrayList<Era>();
        rows.add(fresh);
        return fresh;
      });
      row.add(era);
    }
    rows.forEach(row -> row.removeIf(era -> !visible(era, scale)));
    return rows;
  }

  /// Terms meet on the day on which one hands over to the next; that is no overlap.
  private static boolean overlap(Era one, Era other) {
    return one.span().first().isBefore(other.span().after().minusDays(1)) && other.span().first().isBefore(one.span().after().minusDays(1));
  }

  private static boolean visible(Era era, TimeScale scale) {
    return EventTable.epochDay(era.span().first()) < scale.view().endDay() && EventTable.epochDay(era.span().after()) > scale.view().startDay();
  }
}
