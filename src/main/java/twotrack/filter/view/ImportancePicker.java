package twotrack.filter.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import twotrack.i18n.Messages;

/// Chooses the smallest importance that is shown.
public final class ImportancePicker extends Picker {
  private static final int LEVELS = 5;

  private final List<RadioButton> levels = new ArrayList<>();

  void connect(FilterPaneViewModel model) {
    var panel = new VBox();
    panel.getStyleClass().add("tt-panel");
    var group = new ToggleGroup();
    for (int level = 1; level <= LEVELS; level++) {
      var button = new RadioButton();
      button.setId("importance" + level);
      button.setToggleGroup(group);
      levels.add(button);
      panel.getChildren().add(button);
    }
    group.selectedToggleProperty().subscribe((_, chosen) -> {
      if (chosen instanceof RadioButton button) {
        model.setImportance(levels.indexOf(button) + 1);
      }
    });
    var dropdown = new Dropdown(this, panel, () -> levels.get(model.shownProperty().getValue().criteria().importance() - 1));
    setOnAction(_ -> dropdown.toggle());
  }

  /// Shows the present state of the model.
  void show(FilterPaneViewModel.Shown shown) {
    Messages messages = shown.words().messages();
    int smallest = shown.criteria().importance();
    for (int level = 1; level <= LEVELS; level++) {
      int count = shown.result().ofImportanceFrom(level);
      levels.get(level - 1).setText(messages.text(key(level), level, count));
    }
    levels.get(smallest - 1).setSelected(true);
    if (smallest == 1) {
      setValue(messages.text("filter.all"));
    } else {
      setStrongValue(smallest == LEVELS ? Integer.toString(LEVELS) : smallest + "+");
    }
  }

  private static String key(int level) {
    return level == 1 ? "filter.importance.any" : level == LEVELS ? "filter.importance.highest" : "filter.importance.from";
  }
}
