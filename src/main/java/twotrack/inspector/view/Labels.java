package twotrack.inspector.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Texts that wrap at any width, and other small parts of the panel.
final class Labels {
  private static final double TOOLTIP_WIDTH = 360;

  private Labels() {}

  /// A text over as many lines as it needs.
  static Label wrapped(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A text on one line that keeps its width.
  static Label whole(String text, String... styles) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A link over as many lines as it needs.
  static Hyperlink link(String text, Runnable action) {
    var link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  /// The same, taking the room that its row leaves.
  static <T extends Region> T growing(T node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    node.setMaxWidth(Double.MAX_VALUE);
    node.setMinWidth(0);
    return node;
  }

  /// Shows a node, or takes it away with the room that it needs.
  static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  static Tooltip tooltip(String text) {
    var tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    return tooltip;
  }
}
