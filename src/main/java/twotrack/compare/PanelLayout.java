package twotrack.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceCurve;
import twotrack.chart.StanceScene;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventId;
import twotrack.stance.Onset;
import twotrack.stance.Phase;
import twotrack.stance.TurningPoint;
import twotrack.timeline.Band;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineTarget;

/// One subject: its real dates where it is shifted, its positions, the event on day 0, its curves.
final class PanelLayout {
  private static final double BAND = 20;
  private static final double BAND_BASELINE = 14;
  private static final double EVENT = 19;
  private static final double EVENT_BASELINE = 12;
  private static final double SPAN = 3;
  private static final double GAP = 14;
  private static final double PAD = 5;
  private static final double DOT = 4;
  private static final double REACH = 7;
  private static final Face NAME = Face.bold(11);
  private static final Face EVENT_NAME = Face.bold(10.5);

  private final ComparisonScene scene;
  private final TextMeasurer measurer;
  private final ComparisonWords words;

  PanelLayout(ComparisonScene scene, TextMeasurer measurer) {
    this.scene = scene;
    this.measurer = measurer;
    words = new ComparisonWords(scene);
  }

  /// The height above the curves.
  static double head(ComparisonScene scene) {
    return scene.shifted() ? DateAxis.HEIGHT + BAND + EVENT + PAD : BAND + 2 * PAD;
  }

  /// The height below the curves.
  static double foot() {
    return GAP;
  }

  void draw(List<Mark> marks, Panel panel, List<StanceCurve> curves) {
    StanceScene subject = scene.of(panel.subject().index());
    TimeScale scale = panel.frame().scale();
    double bands = panel.top() + (scene.shifted() ? DateAxis.HEIGHT : 0);
    if (scene.shifted()) {
      new DateAxis(measurer, scene.messages()).draw(marks, scale, panel.top());
    }
    curves.forEach(curve -> curve.envelope(marks, panel.frame()));
    StanceCurve.levels(marks, subject.looks(), panel.frame());
    phases(marks, subject, scale, bands);
    curves.forEach(curve -> curve.line(marks, panel.frame(), subject.index().lastDay()));
    subject.index().turningPoints().forEach(turn -> turn(marks, subject, panel, turn));
    panel.subject().anchor().ifPresent(anchor -> anchor(marks, anchor, panel, bands));
    new PanelGutter(measurer).draw(marks, subject, panel);
  }

  private void phases(List<Mark> marks, StanceScene subject, TimeScale scale, double top) {
    List<Phase> phases = subject.index().phases();
    List<Band> bands = PhaseBands.of(subject);
    for (int i = 0; i < phases.size(); i++) {
      Band band = bands.get(i);
      double left = scale.clamped(scale.x(band.from()));
      double right = scale.clamped(scale.x(band.to()));
      if (right - left >= 1) {
        var inner = new ArrayList<Mark>();
        inner.add(new Mark.Box(left + 0.5, top, right - left - 1, BAND, 3, Optional.of(band.ground()), Optional.empty()));
        name(inner, band, left, right, top + BAND_BASELINE);
        var bounds = new Mark.Bounds(left, top, right - left, BAND);
        marks.add(new Mark.Group(new TimelineTarget.Span(band.from(), band.to()), words.phase(subject, phases.get(i)), bounds, inner));
      }
    }
  }

  private void name(List<Mark> marks, Band band, double left, double right, double baseline) {
    String fitted = measurer.fitted(band.label(), NAME, right - left - 2 * PAD);
    if (fitted.length() > 2 || fitted.equals(band.label())) {
      marks.add(new Mark.Label(fitted, left + PAD, baseline, measurer.width(fitted, NAME), NAME, band.text(), band.label()));
    }
  }

  private void turn(List<Mark> marks, StanceScene subject, Panel panel, TurningPoint turn) {
    TimeScale scale = panel.frame().scale();
    if (scale.view().shows(turn.day())) {
      double x = Math.rint(scale.x(turn.day())) + 0.5;
      double top = panel.frame().top();
      List<Mark> inner = List.of(
          new Mark.Line(x, top, x, panel.frame().bottom(), new Stroke(Ink.Role.TEXT_MUTED, 1, Stroke.Dash.DASHED)),
          new Mark.Dot(x, top, DOT, Optional.of(Ink.Role.TEXT), Optional.of(new Stroke(Ink.Role.SURFACE, 1.5))));
      var bounds = new Mark.Bounds(x - REACH, top - REACH, 2 * REACH, 2 * REACH);
      marks.add(new Mark.Group(new TimelineTarget.Span(turn.day(), turn.day() + 1.0), words.turn(subject, turn), bounds, inner));
    }
  }

  /// The event on day 0: a line through the panel, the days on which it can have begun, and its name on the side with more room.
  private void anchor(List<Mark> marks, Alignment.Anchor anchor, Panel panel, double bands) {
    TimeScale scale = panel.frame().scale();
    Onset onset = anchor.onset();
    double x = Math.rint(scale.x(onset.middle()));
    double top = bands + BAND;
    boolean toTheRight = x <= scale.left() + scale.width() / 2;
    double room = (toTheRight ? scale.right() - x : x - scale.left()) - 2 * PAD;
    String fitted = measurer.fitted(words.anchor(anchor), EVENT_NAME, room);
    double width = measurer.width(fitted, EVENT_NAME);
    double left = toTheRight ? x + PAD : x - PAD - width;
    var inner = new ArrayList<Mark>();
    inner.add(Mark.Box.filled(x - 0.5, top, 2, panel.frame().bottom() - top, Ink.Role.TEXT));
    if (onset.latest() > onset.earliest()) {
      double from = scale.clamped(scale.x(onset.earliest()));
      inner.add(Mark.Box.filled(from, top + EVENT - SPAN, scale.clamped(scale.x(onset.latest() + 1.0)) - from, SPAN, Ink.Role.TEXT));
    }
    inner.add(new Mark.Label(fitted, left, top + EVENT_BASELINE, width, EVENT_NAME, Ink.Role.TEXT, words.anchor(anchor)));
    EventId event = scene.dataset().events().event(anchor.row()).id();
    var bounds = new Mark.Bounds(Math.min(x - REACH, left), top, Math.max(width + PAD + REACH, 2 * REACH), EVENT);
    marks.add(new Mark.Group(new TimelineTarget.OneEvent(event), words.anchorInFull(anchor), bounds, inner));
  }
}
