package twotrack.compare.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import twotrack.compare.PanelStops;
import twotrack.compare.PanelStops.Stop;
import twotrack.stance.StanceIndex;

/// The part of a panel that takes the keyboard: ← and → step through the subject's events, with Shift through its days, Home and End go to the first and
/// last event, Enter opens. It draws nothing.
final class PanelKeys extends Region {
  private final StanceIndex index;
  private final PanelStops stops;
  private final Listener listener;
  private Optional<Stop> stop = Optional.empty();

  /// What becomes of the keys.
  interface Listener {
    /// The day from which the first step is made (epoch day).
    int startDay();

    /// A stop is reached, or the panel has just got the keyboard.
    void reached(PanelKeys panel);

    /// The panel has lost the keyboard.
    void left();

    /// Enter was pressed.
    void open(StanceIndex index, Stop stop);
  }

  PanelKeys(StanceIndex index, Listener listener) {
    this.index = index;
    this.listener = listener;
    stops = PanelStops.of(index);
    setId("panel-" + index.subject());
    setFocusTraversable(true);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setOnKeyPressed(this::pressed);
    focusedProperty().subscribe((_, focused) -> {
      if (focused) {
        stop = Optional.of(stops.at(listener.startDay()));
        listener.reached(this);
      } else {
        listener.left();
      }
    });
  }

  /// Whose panel it is.
  StanceIndex index() {
    return index;
  }

  /// Where the keyboard stands; empty before it came.
  Optional<Stop> stop() {
    return stop;
  }

  private void pressed(KeyEvent event) {
    if (stop.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Stop now = stop.get();
    if (event.getCode() == KeyCode.ENTER) {
      listener.open(index, now);
      event.consume();
      return;
    }
    stepped(now, event).ifPresent(next -> {
      stop = Optional.of(next);
      listener.reached(this);
      event.consume();
    });
  }

  private Optional<Stop> stepped(Stop now, KeyEvent event) {
    List<Stop> ends = stops.ends();
    return switch (event.getCode()) {
      case LEFT -> Optional.of(event.isShiftDown() ? stops.after(now, -1) : stops.previous(now));
      case RIGHT -> Optional.of(event.isShiftDown() ? stops.after(now, 1) : stops.next(now));
      case HOME -> ends.stream().findFirst();
      case END -> ends.stream().reduce((_, last) -> last);
      default -> Optional.empty();
    };
  }
}
