package twotrack.timeline.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;
import twotrack.model.EventId;
import twotrack.timeline.CursorLayout;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineTarget;

/// The axis and the lanes. One layout and one paint per pulse when scene, viewport or size change; pointer, selection and cursor day
/// repaint a thin layer above only.
public final class TimelineView extends Region {
  private static final double SCROLLBAR = 12;
  private static final double FOCUS_RING = 2;

  private final TimelineLayout layout;
  private final CursorLayout cursorLayout;
  private final Layer base = new Layer();
  private final Layer overlay = new Layer();
  private final Layer cursor = new Layer();
  private final ScrollBar scroll = new ScrollBar();
  private final Rectangle clip = new Rectangle();

  private final TimelineSources sources;
  private final Subscription following;
  private final ObjectProperty<Optional<Mark.Group>> hovered = new SimpleObjectProperty<>(Optional.empty());

  private @Nullable TimelinePicture picture;
  private boolean stale = true;
  private boolean paintStale;
  private Optional<Mark.Box> range = Optional.empty();
  private boolean revealSelection;
  private int layouts;

  public TimelineView(TimelineLayout layout, TextMeasurer measurer, TimelineSources sources) {
    this.layout = layout;
    this.sources = sources;
    cursorLayout = new CursorLayout(measurer);
    scroll.setOrientation(Orientation.VERTICAL);
    scroll.setVisible(false);
    getStyleClass().add("tt-timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setClip(clip);
    getChildren().addAll(base.canvas(), overlay.canvas(), cursor.canvas(), scroll);
    following = Subscription.combine(
        sources.scene().subscribe(() -> {
          invalidate();
          Platform.runLater(this::arrange);
        }),
        sources.viewport().subscribe(this::invalidate),
        sources.palette().subscribe(this::invalidate),
        sources.selection().subscribe(() -> {
          revealSelection = true;
          requestLayout();
        }),
        sources.cursorDay().subscribe(this::requestLayout),
        sources.highlight().subscribe(this::requestLayout));
    scroll.valueProperty().subscribe(() -> {
      paintStale = true;
      requestLayout();
    });
    hovered.subscribe(this::requestLayout);
    focusVisibleProperty().subscribe(this::requestLayout);
  }

  /// Connects the gestures.
  void connect(TimelinePaneController actions) {
    new TimelinePointer(this, actions).install();
  }

  /// Shows nothing new any more.
  void release() {
    following.unsubscribe();
  }

  /// Does a part of the next frame's work while the window waits for that frame.
  private void arrange() {
    if (stale) {
      layout.prepare(sources.scene().getValue());
    }
  }

  private void invalidate() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    if (width < 2 || height < 2) {
      return;
    }
    TimelinePicture shown = picture;
    if (shown == null || stale || shown.header().width() != width || base.canvas().getHeight() != height) {
      shown = layout.layout(sources.scene().getValue(), new TimelineLayout.Frame(sources.viewport().getValue(), width, height));
      layouts++;
      picture = shown;
      stale = false;
      paintStale = true;
    }
    placeScrollBar(shown);
    if (revealSelection) {
      revealSelection = false;
      reveal(shown);
    }
    if (paintStale) {
      paintStale = false;
      paintBase(base, shown);
    }
    paintOverlay(shown);
  }

  private void paintBase(Layer layer, TimelinePicture shown) {
    layer.begin(getWidth(), getHeight());
    layer.paint(shown.lanes().marks(), sources.palette().getValue(), lanesTop(shown), shown.header().height());
    layer.paint(shown.header().marks(), sources.palette().getValue());
  }

  private void placeScrollBar(TimelinePicture shown) {
    double room = getHeight() - shown.header().height();
    double surplus = shown.lanes().height() - room;
    scroll.setVisible(surplus > 0.5);
    if (!scroll.isVisible()) {
      scroll.setValue(0);
      return;
    }
    scroll.setMax(surplus);
    scroll.setVisibleAmount(surplus * room / shown.lanes().height());
    scroll.setUnitIncrement(26);
    scroll.setBlockIncrement(room);
    scroll.setValue(Math.clamp(scroll.getValue(), 0, surplus));
    scroll.resizeRelocate(getWidth() - SCROLLBAR, shown.header().height(), SCROLLBAR, room);
  }

  private void reveal(TimelinePicture shown) {
    if (!scroll.isVisible() || sources.selection().getValue().isEmpty()) {
      return;
    }
    EventId event = sources.selection().getValue().get();
    shown.lanes().marks().stream()
        .filter(mark -> mark instanceof Mark.Group group && group.target() instanceof TimelineTarget.OneEvent(var id) && id.equals(event))
        .map(mark -> ((Mark.Group) mark).bounds())
        .reduce((_, last) -> last)
        .ifPresent(bounds -> {
          double room = getHeight() - shown.header().height();
          double value = scroll.getValue();
          if (bounds.y() < value || bounds.y() + bounds.height() > value + room) {
            scroll.setValue(Math.clamp(bounds.y() - room / 3, 0, scroll.getMax()));
            paintStale = true;
          }
        });
  }

  /// The layers above cover no more of the view than they must: what a canvas costs grows with its area, painted or not.
  private void paintOverlay(TimelinePicture shown) {
    double top = shown.header().height();
    double dy = lanesTop(shown);
    Palette colors = sources.palette().getValue();
    var outlines = new ArrayList<Mark>();
    hovered.get().ifPresent(group -> {
      if (group.target() instanceof TimelineTarget.OneEvent(var id)) {
        outlines.addAll(outlines(shown, id, Ink.Role.NEUTRAL));
      }
    });
    sources.highlight().getValue().ifPresent(id -> outlines.addAll(outlines(shown, id, Ink.Role.TEXT)));
    sources.selection().getValue().ifPresent(id -> outlines.addAll(outlines(shown, id, Ink.Role.ACCENT)));
    var frames = new ArrayList<Mark>();
    if (isFocusVisible()) {
      frames.add(new Mark.Box(0, 0, getWidth(), getHeight(), 0, Optional.empty(), Optional.of(new Stroke(Ink.Role.ACCENT, FOCUS_RING))));
    }
    range.ifPresent(frames::add);
    overlay.canvas().setVisible(!outlines.isEmpty() || !frames.isEmpty());
    if (overlay.canvas().isVisible()) {
      overlay.begin(frames.isEmpty() ? CursorLayout.around(outlines, dy) : new Mark.Bounds(0, 0, getWidth(), getHeight()));
      overlay.paint(outlines, colors, dy, top);
      overlay.paint(frames, colors);
    }
    cursor.canvas().setVisible(shown.scale().view().shows((double) cursorDay().toEpochDay()));
    if (cursor.canvas().isVisible()) {
      paintCursor(shown);
    }
  }

  private void paintCursor(TimelinePicture shown) {
    double x = Math.rint(shown.scale().x(cursorDay()));
    cursor.begin(new Mark.Bounds(x - CursorLayout.REACH, 0, 2 * CursorLayout.REACH, getHeight()));
    paintCursor(cursor, shown);
  }

  private void paintCursor(Layer layer, TimelinePicture shown) {
    Palette colors = sources.palette().getValue();
    layer.paint(CursorLayout.line(shown.lanes(), shown.scale(), cursorDay(), scroll.getValue()), colors, lanesTop(shown), shown.header().height());
    layer.paint(CursorLayout.line(shown.header(), shown.scale(), cursorDay(), 0), colors);
    layer.paint(cursorLayout.flag(shown.scale(), cursorDay(), sources.scene().getValue().messages()), colors);
  }

  private List<Mark> outlines(TimelinePicture shown, EventId id, Ink ink) {
    return CursorLayout.outlines(shown.lanes(), sources.scene().getValue().dataset().events(), id, ink);
  }

  /// Paints what is in view once more, without what only the pointer and the keyboard show.
  ///
  /// @param layer empty afterwards where nothing is in view
  public void paintOn(Layer layer) {
    TimelinePicture shown = picture;
    if (shown != null) {
      paintBase(layer, shown);
      paintCursor(layer, shown);
    }
  }

  private double lanesTop(TimelinePicture shown) {
    return shown.header().height() - scroll.getValue();
  }

  /// The picture that is shown, once there is one.
  Optional<TimelinePicture> picture() {
    return Optional.ofNullable(picture);
  }

  /// What lies under a place of the view.
  Optional<Mark.Group> at(double x, double y) {
    TimelinePicture shown = picture;
    if (shown == null) {
      return Optional.empty();
    }
    return y < shown.header().height() ? shown.header().at(x, y) : shown.lanes().at(x, y - lanesTop(shown));
  }

  /// Scrolls the lanes, where they overflow.
  ///
  /// @return whether they do
  boolean scrollBy(double pixels) {
    if (scroll.isVisible()) {
      scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, scroll.getMax()));
    }
    return scroll.isVisible();
  }

  /// Marks a stretch that is being selected on the axis.
  void showRange(double fromX, double toX) {
    var outline = Optional.of(new Stroke(Ink.Role.ACCENT, 1.5));
    range = Optional.of(new Mark.Box(Math.min(fromX, toX), 0, Math.abs(toX - fromX), getHeight(), 0, Optional.empty(), outline));
    requestLayout();
  }

  void hideRange() {
    range = Optional.empty();
    requestLayout();
  }

  int layouts() {
    return layouts;
  }

  int paints() {
    return base.paints();
  }

  int overlayPaints() {
    return overlay.paints() + cursor.paints();
  }

  TimelineSources sources() {
    return sources;
  }

  LocalDate cursorDay() {
    return sources.cursorDay().getValue();
  }

  ObjectProperty<Optional<Mark.Group>> hoveredProperty() {
    return hovered;
  }
}
