package twotrack.compare.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import twotrack.compare.Alignment;
import twotrack.compare.ComparisonLayout;
import twotrack.compare.ComparisonPicture;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.compare.ComparisonScene;
import twotrack.compare.ComparisonWords;
import twotrack.compare.PanelStops;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.Layer;
import twotrack.model.EventTable;
import twotrack.stance.StanceIndex;
import twotrack.timeline.TimelineTarget;

/// The panels on screen. The pointer reads all subjects at its place; a click reads the subject under it on its real day. The keyboard goes from panel to
/// panel with Tab and steps through the events and days of each.
final class ComparisonView extends Region {
  private static final double TOOLTIP_WIDTH = 560;
  private static final Duration DELAY = Duration.millis(250);

  private final ComparisonLayout layout;
  private final Layer base = new Layer();
  private final Layer overlay = new Layer();
  private final Tooltip tooltip = new Tooltip();
  private final ObjectProperty<@Nullable ComparisonScene> shownScene = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> cursorDay = new SimpleObjectProperty<>(LocalDate.EPOCH);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private BiConsumer<String, LocalDate> onRead = (_, _) -> {};
  private Optional<ComparisonPicture> picture = Optional.empty();
  private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
  private OptionalDouble pointer = OptionalDouble.empty();
  private BiConsumer<String, PanelStops.Stop> onOpen = (_, _) -> {};
  private List<PanelKeys> keys = List.of();

  ComparisonView(TextMeasurer measurer) {
    layout = new ComparisonLayout(measurer);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setCursor(Cursor.CROSSHAIR);
    getChildren().addAll(base.canvas(), overlay.canvas());
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

  /// What Enter in a panel asks for: a subject's id, and the day with the event at which the keyboard stands.
  void setOnOpen(BiConsumer<String, PanelStops.Stop> action) {
    onOpen = action;
  }

  private void redraw() {
    picture = Optional.empty();
    pointer = OptionalDouble.empty();
    ComparisonScene scene = shownScene.get();
    List<StanceIndex> subjects = scene == null ? List.of() : scene.alignment().subjects().stream().map(Alignment.Aligned::index).toList();
    if (!subjects.equals(keys.stream().map(PanelKeys::index).toList())) {
      getChildren().removeAll(keys);
      keys = subjects.stream().map(subject -> new PanelKeys(subject, new Steps())).toList();
      getChildren().addAll(keys);
    }
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
      base.show(fresh.drawing(), palette.get());
      return fresh;
    });
    picture = Optional.of(shown);
    List<Mark> marks = new ArrayList<>(ComparisonLayout.cursor(shown, cursorDay.get()));
    for (int i = 0; i < keys.size(); i++) {
      Panel panel = shown.panels().get(i);
      keys.get(i).resizeRelocate(0, panel.top(), getWidth(), panel.bottom() - panel.top());
      if (keys.get(i).isFocused()) {
        keys.get(i).stop().ifPresent(stop -> pointer = OptionalDouble.of(panel.x(stop.day())));
        marks.add(new Mark.Box(1, panel.top(), getWidth() - 2, panel.bottom() - panel.top(), 4, Optional.empty(), Optional.of(new Stroke(Ink.Role.ACCENT, 2))));
      }
    }
    pointer.ifPresent(x -> marks.addAll(ComparisonLayout.pointer(shown, x)));
    overlay.show(new Drawing(getWidth(), getHeight(), marks), palette.get());
  }

  /// Shows where the keyboard stands and says it.
  private final class Steps implements PanelKeys.Listener {
    @Override
    public int startDay() {
      return EventTable.epochDay(cursorDay.get());
    }

    @Override
    public void reached(PanelKeys panel) {
      ComparisonScene scene = shownScene.get();
      if (scene != null) {
        panel.stop().map(stop -> new ComparisonWords(scene).stop(panel.index(), stop)).ifPresent(words -> {
          reading.set(words);
          panel.setAccessibleText(words);
        });
      }
      requestLayout();
    }

    @Override
    public void left() {
      reading.set("");
      leave();
    }

    @Override
    public void open(StanceIndex index, PanelStops.Stop stop) {
      onOpen.accept(index.subject(), stop);
    }
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
      tooltip.setText(
          under.map(group -> group.target() instanceof TimelineTarget.OneEvent ? group.title() : group.title() + "\n\n" + readings).orElse(readings));
      pointer = OptionalDouble.of(event.getX());
      requestLayout();
    }
  }

  private void leave() {
    pointer = OptionalDouble.empty();
    requestLayout();
  }

  /// What the panel with the keyboard says: real date, event, position; blank while none has it.
  ReadOnlyStringProperty readingProperty() {
    return reading.getReadOnlyProperty();
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
