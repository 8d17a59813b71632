package twotrack.filter.view;

import javafx.scene.layout.VBox;

/// Opens a panel with the filters for which the bar has no room.
public final class MorePicker extends Picker {
  private final VBox panel = new VBox();

  public MorePicker() {
    panel.getStyleClass().addAll("tt-panel", "tt-more");
    var dropdown = new Dropdown(this, panel, panel);
    setOnAction(_ -> dropdown.toggle());
  }

  VBox panel() {
    return panel;
  }

  /// Shows how many filters of the panel are active.
  void show(long active) {
    if (active == 0) {
      setValue("");
    } else {
      setStrongValue(Long.toString(active));
    }
  }
}
