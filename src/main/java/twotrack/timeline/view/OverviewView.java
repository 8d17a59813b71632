package twotrack.timeline.view;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;
import twotrack.model.DayRange;
import twotrack.timeline.OverviewLayout;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// The density of all events with the visible part as a brush that can be dragged and resized. The density is painted only when the
/// events, the size or the colours change.
public final class OverviewView extends Region {
  private static final double HANDLE = 7;

  private final OverviewLayout layout;
  private final Layer base = new Layer();
  private final Layer overlay = new Layer();
  private final ObjectProperty<@Nullable TimelineScene> shownScene = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable DayRange> whole = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Viewport> viewport = new SimpleObjectProperty<>();
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private @Nullable Consumer<Viewport> onMoved;
  private boolean stale = true;
  private Grip grip = new Grip.None();

  /// What the pressed button holds.
  private sealed interface Grip {
    record None() implements Grip {}

    record Brush(double dayUnderPointer, Viewport start) implements Grip {}

    record LeftEdge(double endDay) implements Grip {}

    record RightEdge(double startDay) implements Grip {}
  }

  public OverviewView(TextMeasurer measurer) {
    layout = new OverviewLayout(measurer);
    getStyleClass().add("tt-overview");
    setAccessibleRole(AccessibleRole.SLIDER);
    getChildren().addAll(base.canvas(), overlay.canvas());
    setMinHeight(OverviewLayout.HEIGHT);
    setPrefHeight(OverviewLayout.HEIGHT);
    setMaxHeight(OverviewLayout.HEIGHT);
    shownScene.subscribe(this::invalidate);
    whole.subscribe(this::invalidate);
    palette.subscribe(this::invalidate);
    viewport.subscribe(this::requestLayout);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(_ -> grip = new Grip.None());
    setOnMouseMoved(event -> setCursor(cursor(event.getX())));
  }

  /// What dragging the brush asks for.
  public void setOnMoved(Consumer<Viewport> action) {
    onMoved = action;
  }

  private void invalidate() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    TimelineScene scene = shownScene.get();
    DayRange range = whole.get();
    Viewport view = viewport.get();
    if (scene == null || range == null || view == null || getWidth() < 2) {
      return;
    }
    if (stale || base.canvas().getWidth() != getWidth()) {
      stale = false;
      Drawing density = layout.density(scene, range, getWidth());
      base.begin(getWidth(), OverviewLayout.HEIGHT);
      base.paint(density.marks(), palette.get());
    }
    overlay.begin(getWidth(), OverviewLayout.HEIGHT);
    overlay.paint(layout.brush(range, view, getWidth()).marks(), palette.get());
  }

  private void pressed(MouseEvent event) {
    Viewport view = viewport.get();
    DayRange range = whole.get();
    if (view == null || range == null) {
      return;
    }
    TimeScale scale = OverviewLayout.scale(range, getWidth());
    double day = scale.day(event.getX());
    if (near(scale, view.startDay(), event.getX())) {
      grip = new Grip.LeftEdge(view.endDay());
    } else if (near(scale, view.endDay(), event.getX())) {
      grip = new Grip.RightEdge(view.startDay());
    } else {
      Viewport start = view.shows(day) ? view : new Viewport(day - view.days() / 2, view.days());
      grip = new Grip.Brush(day, start);
      moved(start);
    }
  }

  private void dragged(MouseEvent event) {
    DayRange range = whole.get();
    if (range == null) {
      return;
    }
    double day = OverviewLayout.scale(range, getWidth()).day(event.getX());
    switch (grip) {
      case Grip.None() -> {}
      case Grip.Brush(double from, var start) -> moved(new Viewport(start.startDay() + day - from, start.days()));
      case Grip.LeftEdge(double end) -> moved(between(day, end));
      case Grip.RightEdge(double start) -> moved(between(start, day));
    }
  }

  /// A viewport between two days in either order: an edge may be dragged over the other one.
  private static Viewport between(double one, double other) {
    double days = Math.clamp(Math.abs(other - one), Viewport.MIN_DAYS, Viewport.MAX_DAYS);
    return new Viewport(Math.min(one, other), days);
  }

  private void moved(Viewport view) {
    if (onMoved != null) {
      onMoved.accept(view);
    }
  }

  private Cursor cursor(double x) {
    Viewport view = viewport.get();
    DayRange range = whole.get();
    if (view == null || range == null) {
      return Cursor.DEFAULT;
    }
    TimeScale scale = OverviewLayout.scale(range, getWidth());
    return near(scale, view.startDay(), x) || near(scale, view.endDay(), x) ? Cursor.H_RESIZE : Cursor.HAND;
  }

  private static boolean near(TimeScale scale, double day, double x) {
    return Math.abs(scale.clamped(scale.x(day)) - x) <= HANDLE;
  }

  /// How often the density was painted.
  int densityPaints() {
    return base.paints();
  }

  public ObjectProperty<@Nullable TimelineScene> shownSceneProperty() {
    return shownScene;
  }

  /// The range of days that the overview spans.
  public ObjectProperty<@Nullable DayRange> wholeProperty() {
    return whole;
  }

  public ObjectProperty<@Nullable Viewport> viewportProperty() {
    return viewport;
  }

  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }
}
