package twotrack.chart.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import twotrack.chart.MapScene;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.chart.StanceWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Viewport;

/// The strip under the timeline. A click or a drag moves the cursor day; without a subject the strip is empty.
public final class StanceStripView extends Region {
  private static final double TOOLTIP_WIDTH = 360;

  private final StanceStripLayout layout;
  private final Tooltip tooltip = new Tooltip();
  private final Layer base = new Layer();
  private final Layer overlay = new Layer();
  private final ObjectProperty<Optional<StanceIndex>> index = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<StanceIndex>> others = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Viewport> viewport = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Messages> messages = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> cursorDay = new SimpleObjectProperty<>(LocalDate.EPOCH);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private Consumer<LocalDate> onReadAt = _ -> {};
  private @Nullable StanceStrip strip;
  private boolean stale = true;
  private boolean wordless = true;
  private int layouts;

  public StanceStripView(TextMeasurer measurer) {
    layout = new StanceStripLayout(measurer);
    getStyleClass().add("tt-stance-strip");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    setCursor(Cursor.CROSSHAIR);
    getChildren().addAll(base.canvas(), overlay.canvas());
    setMinHeight(StanceStripLayout.HEIGHT);
    setPrefHeight(StanceStripLayout.HEIGHT);
    setMaxHeight(StanceStripLayout.HEIGHT);
    index.subscribe(this::invalidate);
    others.subscribe(this::invalidate);
    viewport.subscribe(this::invalidateDrawing);
    dataset.subscribe(this::invalidate);
    messages.subscribe(this::invalidate);
    palette.subscribe(this::invalidate);
    cursorDay.subscribe(this::invalidateWords);
    focusedProperty().subscribe(this::requestLayout);
    setOnMousePressed(this::pointed);
    setOnMouseDragged(this::pointed);
    setOnKeyPressed(this::typed);
    setOnMouseMoved(this::hovered);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
  }

  /// What a click, a drag or a key asks for.
  public void setOnReadAt(Consumer<LocalDate> action) {
    onReadAt = action;
  }

  private void invalidate() {
    invalidateDrawing();
    invalidateWords();
  }

  private void invalidateDrawing() {
    stale = true;
    requestLayout();
  }

  private void invalidateWords() {
    wordless = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Viewport view = viewport.get();
    Optional<StanceScene> scene = scene();
    if (view == null || scene.isEmpty() || getWidth() < 2) {
      return;
    }
    StanceStrip shown = strip;
    if (shown == null || stale || shown.drawing().width() != getWidth()) {
      shown = layout.layout(new MapScene(scene.get(), others.get()), view, getWidth(), StanceStripLayout.HEIGHT);
      strip = shown;
      stale = false;
      layouts++;
      base.show(shown.drawing(), palette.get());
    }
    var marks = new ArrayList<>(layout.cursor(scene.get(), shown, cursorDay.get()));
    if (isFocused()) {
      marks.add(Layer.focusRing(getWidth(), StanceStripLayout.HEIGHT));
    }
    overlay.show(new Drawing(getWidth(), StanceStripLayout.HEIGHT, marks), palette.get());
    if (wordless) {
      wordless = false;
      setAccessibleText(new StanceWords(scene.get()).sentence(cursorDay.get()));
    }
  }

  /// Paints the strip once more, with the cursor day.
  ///
  /// @param layer empty afterwards where there is no strip
  public void paintOn(Layer layer) {
    Optional.ofNullable(strip).ifPresent(shown -> scene().ifPresent(scene -> {
      layer.show(shown.drawing(), palette.get());
      layer.paint(layout.cursor(scene, shown, cursorDay.get()), palette.get());
    }));
  }

  private Optional<StanceScene> scene() {
    Dataset data = dataset.get();
    Messages words = messages.get();
    return data == null || words == null ? Optional.empty() : index.get().map(subject -> new StanceScene(subject, data, words));
  }

  private void pointed(MouseEvent event) {
    StanceStrip shown = strip;
    if (event.getButton() == MouseButton.PRIMARY && shown != null) {
      requestFocus();
      onReadAt.accept(LocalDate.ofEpochDay((long) Math.floor(shown.scale().day(shown.scale().clamped(event.getX())))));
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    DaySteps.after(cursorDay.get(), event).ifPresent(day -> {
      onReadAt.accept(day);
      event.consume();
    });
  }

  /// Says what lies under the pointer: an event's evidence or a commitment.
  private void hovered(MouseEvent event) {
    Optional<Mark.Group> under = Optional.ofNullable(strip).flatMap(shown -> shown.drawing().at(event.getX(), event.getY()));
    Tooltip.uninstall(this, tooltip);
    under.ifPresent(group -> {
      tooltip.setText(group.title());
      Tooltip.install(this, tooltip);
    });
  }

  /// How often the strip was laid out.
  public int layouts() {
    return layouts;
  }

  /// Whose position is shown.
  public ObjectProperty<Optional<StanceIndex>> indexProperty() {
    return index;
  }

  /// Other subjects whose curves are drawn as thin lines.
  public ObjectProperty<List<StanceIndex>> othersProperty() {
    return others;
  }

  public ObjectProperty<@Nullable Viewport> viewportProperty() {
    return viewport;
  }

  public ObjectProperty<@Nullable Dataset> datasetProperty() {
    return dataset;
  }

  public ObjectProperty<@Nullable Messages> messagesProperty() {
    return messages;
  }

  public ObjectProperty<LocalDate> cursorDayProperty() {
    return cursorDay;
  }

  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }
}
