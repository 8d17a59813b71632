package twotrack.compare.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import twotrack.compare.ComparisonLayout;
import twotrack.compare.ComparisonPicture;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.compare.ComparisonScene;
import twotrack.compare.ComparisonWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.CanvasPainter;
import twotrack.timeline.TimelineTarget;

/// The panels on screen. The pointer reads all subjects at its place; a click reads the subject under it on its real day.
final class ComparisonView extends Region {
  private static final double TOOLTIP_WIDTH = 560;
  private static final Duration DELAY = Duration.millis(250);

  private final ComparisonLayout layout;
  private final Canvas base = new Canvas();
  private final Canvas overlay = new Canvas();
  private final Tooltip tooltip = new Tooltip();
  private final ObjectProperty<@Nullable ComparisonScene> shownScene = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> cursorDay = new SimpleObjectProperty<>(LocalDate.EPOCH);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private BiConsumer<String, LocalDate> onRead = (_, _) -> {};
  private Optional<ComparisonPicture> picture = Optional.empty();
  private OptionalDouble pointer = OptionalDouble.empty();

  ComparisonView(TextMeasurer measurer) {
    layout = new ComparisonLayout(measurer);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setCursor(Cursor.CROSSHAIR);
    base.setMouseTransparent(true);
    overlay.setMouseTransparent(true);
    getChildren().addAll(base, overlay);
    shownScene.subscribe(this::redraw);
    palette.subscribe(this::redraw);
    cursorDay.subscribe(this::requestLayout);
    setOnMousePressed(this::pressed);
    setOnMouseMoved(this::pointed);
    setOnMouseExited(_ -> leave());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    tooltip.setShowDelay(DELAY);
    tooltip.setShowDuration(Duration.INDEFINITE);
    Tooltip.install(this, tooltip);
  }

  /// What a click asks for: a subject's id and its real day.
  void setOnRead(BiConsumer<String, LocalDate> action) {
    onRead = action;
  }

  private void redraw() {
    picture = Optional.empty();
    pointer = OptionalDouble.empty();
    ComparisonScene scene = shownScene.get();
    setMinHeight(scene == null ? 0 : Math.ceil(ComparisonLayout.leastHeight(scene)));
    setAccessibleText(scene == null ? "" : new ComparisonWords(scene).heading());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ComparisonScene scene = shownScene.get();
    if (scene == null || getWidth() < 2 || getHeight() < 2) {
      return;
    }
    ComparisonPicture shown = picture.filter(known -> known.drawing().width() == getWidth() && known.drawing().height() == getHeight()).orElseGet(() -> {
      ComparisonPicture fresh = layout.layout(scene, getWidth(), getHeight());
      paint(base, fresh.drawing());
      return fresh;
    });
    picture = Optional.of(shown);
    List<Mark> marks = new ArrayList<>(ComparisonLayout.cursor(shown, cursorDay.get()));
    pointer.ifPresent(x -> marks.addAll(ComparisonLayout.pointer(shown, x)));
    paint(overlay, new Drawing(getWidth(), getHeight(), marks));
  }

  private void paint(Canvas canvas, Drawing drawing) {
    canvas.setWidth(drawing.width());
    canvas.setHeight(drawing.height());
    canvas.getGraphicsContext2D().clearRect(0, 0, drawing.width(), drawing.height());
    new CanvasPainter(canvas.getGraphicsContext2D()).paint(drawing, palette.get());
  }

  private void pressed(MouseEvent event) {
    Optional<Panel> panel = picture.flatMap(shown -> shown.at(event.getY()));
    if (event.getButton() == MouseButton.PRIMARY && panel.isPresent()) {
      onRead.accept(panel.get().subject().index().subject(), LocalDate.ofEpochDay(panel.get().day(event.getX())));
      event.consume();
    }
  }

  /// Says what lies under the pointer: an event or a turning point in words, else where every subject stands at that place.
  private void pointed(MouseEvent event) {
    ComparisonScene scene = shownScene.get();
    if (scene != null && picture.isPresent()) {
      ComparisonPicture shown = picture.get();
      var words = new ComparisonWords(scene);
      String readings = words.readings(shown, event.getX());
      Optional<Mark.Group> under = shown.drawing().at(event.getX(), event.getY());
      tooltip.setText(under.map(group -> group.target() instanceof TimelineTarget.OneEvent ? group.title() : group.title() + "\n\n" + readings).orElse(readings));
      pointer = OptionalDouble.of(event.getX());
      requestLayout();
    }
  }

  private void leave() {
    pointer = OptionalDouble.empty();
    requestLayout();
  }

  /// What the pointer is told at present.
  String told() {
    return tooltip.getText();
  }

  /// What is shown at present.
  Optional<ComparisonPicture> picture() {
    return picture;
  }

  ObjectProperty<@Nullable ComparisonScene> shownSceneProperty() {
    return shownScene;
  }

  ObjectProperty<LocalDate> cursorDayProperty() {
    return cursorDay;
  }

  ObjectProperty<Palette> paletteProperty() {
    return palette;
  }
}
