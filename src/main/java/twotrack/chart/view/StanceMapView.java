package twotrack.chart.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import twotrack.chart.MapScene;
import twotrack.chart.MapSheet;
import twotrack.chart.StanceMap;
import twotrack.chart.StanceMapLayout;
import twotrack.chart.StanceWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;

/// The map of a position. Dragging along the path moves the cursor day.
public final class StanceMapView extends Region {
  private static final double LEAST_WIDTH = 200;
  private static final double ASPECT = 0.82;
  private static final double HIGHEST = 380;
  private static final double SENTENCE = 28;

  private final StanceMapLayout layout;
  private final Layer ground = new Layer();
  private final Layer envelope = new Layer();
  private final Layer lettering = new Layer();
  private final Layer present = new Layer();
  private final ObjectProperty<@Nullable MapScene> shownScene = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> cursorDay = new SimpleObjectProperty<>(LocalDate.EPOCH);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private Consumer<LocalDate> onReadAt = _ -> {};
  private @Nullable MapSheet sheet;
  private boolean stale = true;

  public StanceMapView(TextMeasurer measurer) {
    layout = new StanceMapLayout(measurer);
    getStyleClass().add("tt-stance-map");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    setCursor(Cursor.CROSSHAIR);
    setMinWidth(LEAST_WIDTH);
    getChildren().addAll(ground.canvas(), envelope.canvas(), lettering.canvas(), present.canvas());
    shownScene.subscribe(this::invalidate);
    palette.subscribe(this::invalidate);
    cursorDay.subscribe(this::requestLayout);
    focusedProperty().subscribe(this::requestLayout);
    setOnMousePressed(this::pointed);
    setOnMouseDragged(this::pointed);
    setOnKeyPressed(this::typed);
  }

  /// What a click, a drag or a key asks for.
  public void setOnReadAt(Consumer<LocalDate> action) {
    onReadAt = action;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    MapScene scene = shownScene.get();
    if (scene != null && scene.subject().looks().size() != 2) {
      return SENTENCE;
    }
    return Math.min(HIGHEST, Math.rint(Math.max(LEAST_WIDTH, width) * ASPECT));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    MapScene scene = shownScene.get();
    if (scene == null || getWidth() < 2 || getHeight() < 2) {
      return;
    }
    MapSheet shown = sheet;
    if (shown == null || stale || shown.width() != getWidth() || shown.height() != getHeight()) {
      shown = layout.sheet(scene, getWidth(), getHeight());
      sheet = shown;
      stale = false;
      show(ground, shown.ground());
      show(lettering, shown.lettering());
    }
    StanceMap map = layout.on(shown, cursorDay.get());
    show(envelope, map.envelope());
    var over = new ArrayList<>(map.present());
    if (isFocused()) {
      over.add(Layer.focusRing(getWidth(), getHeight()));
    }
    show(present, over);
    setAccessibleText(new StanceWords(scene.subject()).sentence(cursorDay.get()));
  }

  private void invalidate() {
    stale = true;
    requestLayout();
  }

  private void show(Layer layer, List<Mark> marks) {
    layer.show(new Drawing(getWidth(), getHeight(), marks), palette.get());
  }

  private void pointed(MouseEvent event) {
    MapSheet shown = sheet;
    if (event.getButton() == MouseButton.PRIMARY && shown != null) {
      requestFocus();
      shown.nearestDay(event.getX(), event.getY()).ifPresent(day -> onReadAt.accept(LocalDate.ofEpochDay(day)));
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    DaySteps.after(cursorDay.get(), event).ifPresent(day -> {
      onReadAt.accept(day);
      event.consume();
    });
  }

  /// How often that was laid out which does not depend on the day.
  public int layouts() {
    return ground.paints();
  }

  /// How often the day was painted.
  public int paints() {
    return present.paints();
  }

  public ObjectProperty<@Nullable MapScene> shownSceneProperty() {
    return shownScene;
  }

  public ObjectProperty<LocalDate> cursorDayProperty() {
    return cursorDay;
  }

  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }
}
