package twotrack.timeline.view;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;
import twotrack.model.DayRange;
import twotrack.timeline.OverviewLayout;
import twotrack.timeline.TimeScale;
import twotrack.timeline.Viewport;

/// The density of all events with the visible part as a brush that can be dragged and resized. The density is painted only when the
/// events, the size or the colours change.
public final class OverviewView extends Region {
  private static final double HANDLE = 7;

  private final OverviewLayout layout;
  private final Layer base = new Layer();
  private final Layer overlay = new Layer();
  private final TimelineSources sources;
  private final Consumer<Viewport> onMoved;
  private final Subscription following;
  private boolean stale = true;
  private Grip grip = new Grip.None();

  /// What the pressed button holds.
  private sealed interface Grip {
    record None() implements Grip {}

    record Brush(double dayUnderPointer, Viewport start) implements Grip {}

    record LeftEdge(double endDay) implements Grip {}

    record RightEdge(double startDay) implements Grip {}
  }

  /// @param onMoved what dragging the brush asks for
  public OverviewView(TextMeasurer measurer, TimelineSources sources, Consumer<Viewport> onMoved) {
    this.sources = sources;
    this.onMoved = onMoved;
    layout = new OverviewLayout(measurer);
    getStyleClass().add("tt-overview");
    setAccessibleRole(AccessibleRole.SLIDER);
    getChildren().addAll(base.canvas(), overlay.canvas());
    setMinHeight(OverviewLayout.HEIGHT);
    setPrefHeight(OverviewLayout.HEIGHT);
    setMaxHeight(OverviewLayout.HEIGHT);
    following = Subscription.combine(sources.scene().subscribe(this::invalidate), sources.whole().subscribe(this::invalidate),
        sources.palette().subscribe(this::invalidate), sources.viewport().subscribe(this::requestLayout));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(_ -> grip = new Grip.None());
    setOnMouseMoved(event -> setCursor(cursor(event.getX())));
  }

  /// Shows nothing new any more.
  void release() {
    following.unsubscribe();
  }

  private void invalidate() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < 2) {
      return;
    }
    if (stale || base.canvas().getWidth() != getWidth()) {
      stale = false;
      Drawing density = layout.density(sources.scene().getValue(), whole(), getWidth());
      base.begin(getWidth(), OverviewLayout.HEIGHT);
      base.paint(density.marks(), sources.palette().getValue());
    }
    overlay.begin(getWidth(), OverviewLayout.HEIGHT);
    overlay.paint(layout.brush(whole(), view(), getWidth()).marks(), sources.palette().getValue());
  }

  private void pressed(MouseEvent event) {
    Viewport view = view();
    TimeScale scale = scale();
    double day = scale.day(event.getX());
    if (near(scale, view.startDay(), event.getX())) {
      grip = new Grip.LeftEdge(view.endDay());
    } else if (near(scale, view.endDay(), event.getX())) {
      grip = new Grip.RightEdge(view.startDay());
    } else {
      Viewport start = view.shows(day) ? view : new Viewport(day - view.days() / 2, view.days());
      grip = new Grip.Brush(day, start);
      onMoved.accept(start);
    }
  }

  private void dragged(MouseEvent event) {
    double day = scale().day(event.getX());
    switch (grip) {
      case Grip.None() -> {}
      case Grip.Brush(double from, var start) -> onMoved.accept(new Viewport(start.startDay() + day - from, start.days()));
      case Grip.LeftEdge(double end) -> onMoved.accept(between(day, end));
      case Grip.RightEdge(double start) -> onMoved.accept(between(start, day));
    }
  }

  /// A viewport between two days in either order: an edge may be dragged over the other one.
  private static Viewport between(double one, double other) {
    double days = Math.clamp(Math.abs(other - one), Viewport.MIN_DAYS, Viewport.MAX_DAYS);
    return new Viewport(Math.min(one, other), days);
  }

  private Cursor cursor(double x) {
    return near(scale(), view().startDay(), x) || near(scale(), view().endDay(), x) ? Cursor.H_RESIZE : Cursor.HAND;
  }

  private TimeScale scale() {
    return OverviewLayout.scale(whole(), getWidth());
  }

  private DayRange whole() {
    return sources.whole().getValue();
  }

  private Viewport view() {
    return sources.viewport().getValue();
  }

  private static boolean near(TimeScale scale, double day, double x) {
    return Math.abs(scale.clamped(scale.x(day)) - x) <= HANDLE;
  }

  /// How often the density was painted.
  int densityPaints() {
    return base.paints();
  }
}
