package twotrack.app;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The second pane of two: it can be hidden, and it keeps its size in pixels when it comes back.
final class SidePane {
  private final SplitPane split;
  private final Node pane;
  private final ReadOnlyDoubleProperty room;
  private final ObjectProperty<Optional<Double>> size;
  private final double firstShare;

  /// @param split with the pane or without it
  /// @param size of the pane, pixels; follows the divider
  /// @param firstShare of the first pane, 0 to 1, until the size is known
  SidePane(SplitPane split, Node pane, ObjectProperty<Optional<Double>> size, double firstShare) {
    this.split = split;
    this.pane = pane;
    this.size = size;
    this.firstShare = firstShare;
    room = split.getOrientation() == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty();
    room.subscribe((before, _) -> {
      if (before.doubleValue() <= 0) {
        place();
      }
    });
  }

  /// Shows or hides it.
  void show(boolean visible) {
    if (!visible) {
      split.getItems().remove(pane);
      return;
    }
    if (!split.getItems().contains(pane)) {
      split.getItems().add(pane);
    }
    place();
    split.getDividers().getFirst().positionProperty().subscribe(position -> moved(position.doubleValue()));
  }

  /// Pixels become a place only once there is room.
  private void place() {
    if (split.getItems().contains(pane)) {
      double share = room.get() > 0 ? size.get().map(pixels -> 1 - pixels / room.get()).orElse(firstShare) : firstShare;
      split.setDividerPositions(Math.clamp(share, 0, 1));
    }
  }

  private void moved(double position) {
    double pixels = Math.rint((1 - position) * room.get());
    if (room.get() > 0 && split.getItems().contains(pane) && pixels > 0) {
      size.set(Optional.of(pixels));
    }
  }
}
