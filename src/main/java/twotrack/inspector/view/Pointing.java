package twotrack.inspector.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import twotrack.model.EventId;

/// Shows on the timeline which event a node stands for while the pointer is over it.
final class Pointing {
  private Pointing() {}

  /// Connects a node for as long as it lives.
  ///
  /// @param event what the node stands for when the pointer comes; empty for nothing
  static void connect(Node node, InspectorPaneViewModel model, Supplier<Optional<EventId>> event) {
    node.setOnMouseEntered(_ -> model.pointAt(event.get()));
    node.setOnMouseExited(_ -> model.pointAt(Optional.empty()));
  }
}
