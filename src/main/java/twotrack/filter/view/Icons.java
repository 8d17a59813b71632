package twotrack.filter.view;

import javafx.scene.layout.Region;

/// Small shapes that the style sheet draws.
final class Icons {
  private Icons() {}

  /// A shape by the name of its style class.
  static Region icon(String name) {
    var icon = new Region();
    icon.getStyleClass().addAll("tt-icon", name);
    icon.setMouseTransparent(true);
    return icon;
  }
}
