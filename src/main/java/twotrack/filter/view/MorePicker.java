package twotrack.filter.view;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;

/// Opens the row of the filters for which the bar has no room. A row, not a panel: panels open from it, and a panel inside a panel gets no keys.
public final class MorePicker extends Picker {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  /// Ties the button to its row, which is shown while the button is there and was pressed.
  void connect(Pane drawer) {
    drawer.managedProperty().bind(drawer.visibleProperty());
    drawer.setVisible(false);
    setOnAction(_ -> open(drawer, !drawer.isVisible()));
    visibleProperty().subscribe(there -> open(drawer, there && drawer.isVisible()));
  }

  private void open(Pane drawer, boolean open) {
    drawer.setVisible(open);
    pseudoClassStateChanged(OPEN, open);
  }

  /// Shows how many filters of the row are active.
  void show(long active) {
    if (active == 0) {
      setValue("");
    } else {
      setStrongValue(Long.toString(active));
    }
  }
}
