package twotrack.timeline.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import twotrack.drawing.Mark;
import twotrack.drawing.Target;
import twotrack.model.DayRange;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;
import twotrack.timeline.Viewport;

/// The gestures over the timeline: drag pans, the wheel scrolls or zooms, a drag on the axis selects a range, clicks choose.
final class TimelinePointer {
  private static final double WHEEL_ZOOM = 1.0015;
  private static final double CLICK_SLACK = 4;
  private static final double CURSOR_SLACK = 5;
  private static final double DOUBLE_CLICK_ZOOM = 0.5;
  private static final Duration HOVER = Duration.millis(350);

  private final TimelineView view;
  private final TimelinePaneController actions;
  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition hover = new PauseTransition(HOVER);
  private Drag drag = new Drag.None();

  /// What a pressed button is doing.
  private sealed interface Drag {
    record None() implements Drag {}

    record Pan(double fromX, double fromY, double lastY, Viewport start) implements Drag {}

    record Range(double fromX) implements Drag {}

    record CursorDay() implements Drag {}
  }

  TimelinePointer(TimelineView view, TimelinePaneController actions) {
    this.view = view;
    this.actions = actions;
  }

  void install() {
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    view.setOnMousePressed(this::pressed);
    view.setOnMouseDragged(this::dragged);
    view.setOnMouseReleased(this::released);
    view.setOnMouseClicked(this::clicked);
    view.setOnMouseMoved(this::moved);
    view.setOnMouseExited(_ -> hover(Optional.empty()));
    view.setOnScroll(this::scrolled);
    view.setOnZoom(this::zoomed);
  }

  private void pressed(MouseEvent event) {
    view.requestFocus();
    Optional<TimelinePicture> picture = view.picture();
    if (event.getButton() != MouseButton.PRIMARY || picture.isEmpty()) {
      return;
    }
    hover(Optional.empty());
    TimeScale scale = picture.get().scale();
    boolean header = event.getY() < picture.get().header().height();
    if (header && nearCursor(scale, event.getX())) {
      drag = new Drag.CursorDay();
    } else if (header && event.getX() >= scale.left() && view.at(event.getX(), event.getY()).isEmpty()) {
      drag = new Drag.Range(event.getX());
    } else {
      drag = new Drag.Pan(event.getX(), event.getY(), event.getY(), scale.view());
    }
  }

  private void dragged(MouseEvent event) {
    onScale(scale -> {
      switch (drag) {
        case Drag.None() -> {}
        case Drag.Pan(double fromX, double fromY, double lastY, var start) -> {
          if (Math.hypot(event.getX() - fromX, event.getY() - fromY) > CLICK_SLACK) {
            view.setCursor(Cursor.CLOSED_HAND);
            actions.show(start.panned((fromX - event.getX()) / scale.width()));
            view.scrollBy(lastY - event.getY());
            drag = new Drag.Pan(fromX, fromY, event.getY(), start);
          }
        }
        case Drag.Range(double fromX) -> view.showRange(fromX, event.getX());
        case Drag.CursorDay() -> actions.readAt(day(scale, event.getX()));
      }
    });
  }

  private void released(MouseEvent event) {
    if (drag instanceof Drag.Range(double fromX)) {
      view.hideRange();
      onScale(scale -> {
        if (Math.abs(event.getX() - fromX) > CLICK_SLACK) {
          int from = (int) Math.floor(scale.day(Math.min(fromX, event.getX())));
          int to = (int) Math.ceil(scale.day(Math.max(fromX, event.getX())));
          actions.moveTo(Viewport.over(new DayRange(from, Math.max(from + 1, to)), 0));
        } else {
          actions.readAt(day(scale, event.getX()));
        }
      });
    }
    drag = new Drag.None();
    view.setCursor(Cursor.DEFAULT);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    Optional<Target> target = view.at(event.getX(), event.getY()).map(Mark.Group::target);
    if (target.isPresent()) {
      choose(target.get(), event);
    } else if (event.getClickCount() == 2) {
      onScale(scale -> actions.moveTo(scale.view().zoomed(DOUBLE_CLICK_ZOOM, anchor(scale, event.getX()))));
    } else if (view.picture().filter(picture -> event.getY() > picture.header().height()).isPresent()) {
      actions.clearSelection();
    }
  }

  private void choose(Target target, MouseEvent event) {
    if (target instanceof TimelineTarget chosen) {
      switch (chosen) {
        case TimelineTarget.OneEvent(var id) -> actions.select(id);
        case TimelineTarget.Cluster(var members) -> actions.open(members, event.getScreenX(), event.getScreenY());
        case TimelineTarget.Span(double from, double to) when event.getClickCount() == 2 -> onScale(scale -> actions.moveTo(spanned(scale, from, to)));
        case TimelineTarget.Span _ -> onScale(scale -> actions.readAt(day(scale, event.getX())));
        case TimelineTarget.LaneName _ -> {}
      }
    }
  }

  /// The visible part of a span that may have no end.
  private static Viewport spanned(TimeScale scale, double from, double to) {
    double first = Math.max(from, scale.view().startDay());
    double after = Math.min(to, scale.view().endDay());
    boolean whole = from > -Viewport.MAX_DAYS && to < Viewport.MAX_DAYS;
    return Viewport.over(new DayRange((int) (whole ? from : first), (int) Math.ceil(whole ? to : after)), 0.02);
  }

  private void moved(MouseEvent event) {
    Optional<Mark.Group> group = view.at(event.getX(), event.getY());
    boolean onCursor = view.picture().filter(picture -> event.getY() < picture.header().height() && nearCursor(picture.scale(), event.getX())).isPresent();
    view.setCursor(onCursor ? Cursor.H_RESIZE : group.filter(g -> !(g.target() instanceof TimelineTarget.LaneName)).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (!view.hoveredProperty().get().equals(group)) {
      hover(group);
      hover.setOnFinished(_ -> group.ifPresent(under -> {
        tooltip.setText(under.title());
        tooltip.show(view, event.getScreenX() + 12, event.getScreenY() + 18);
      }));
    }
  }

  private void hover(Optional<Mark.Group> group) {
    view.hoveredProperty().set(group);
    tooltip.hide();
    hover.stop();
    if (group.isPresent()) {
      hover.playFromStart();
    }
  }

  private void scrolled(ScrollEvent event) {
    onScale(scale -> {
      if (event.isControlDown()) {
        actions.show(scale.view().zoomed(Math.pow(WHEEL_ZOOM, -event.getDeltaY()), anchor(scale, event.getX())));
      } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
        actions.show(scale.view().panned(-event.getDeltaX() / scale.width()));
      } else if (!view.scrollBy(-event.getDeltaY())) {
        actions.show(scale.view().zoomed(Math.pow(WHEEL_ZOOM, -event.getDeltaY()), anchor(scale, event.getX())));
      }
    });
    event.consume();
  }

  private void zoomed(ZoomEvent event) {
    onScale(scale -> actions.show(scale.view().zoomed(1 / event.getZoomFactor(), anchor(scale, event.getX()))));
    event.consume();
  }

  private void onScale(Consumer<TimeScale> action) {
    view.picture().map(TimelinePicture::scale).ifPresent(action);
  }

  private boolean nearCursor(TimeScale scale, double x) {
    return Math.abs(x - scale.x(view.cursorDay())) <= CURSOR_SLACK;
  }

  private static double anchor(TimeScale scale, double x) {
    return Math.clamp((x - scale.left()) / scale.width(), 0, 1);
  }

  private static LocalDate day(TimeScale scale, double x) {
    return LocalDate.ofEpochDay((long) Math.floor(scale.day(scale.clamped(x))));
  }
}
