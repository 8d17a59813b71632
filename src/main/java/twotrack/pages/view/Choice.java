package twotrack.pages.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/// Ways in which fields of the dialog stand for choices.
final class Choice {
  private Choice() {}

  /// One of several buttons for each value, in their order. A click on the chosen one leaves it chosen.
  static <T> void among(ToggleGroup group, ObjectProperty<T> property, List<? extends Toggle> buttons, T[] values) {
    for (int i = 0; i < values.length; i++) {
      buttons.get(i).setUserData(values[i]);
    }
    property.subscribe(value -> buttons.stream().filter(button -> button.getUserData().equals(value)).findFirst().ifPresent(group::selectToggle));
    group.selectedToggleProperty().subscribe((before, chosen) -> {
      if (chosen == null) {
        group.selectToggle(before);
      } else {
        Stream.of(values).filter(chosen.getUserData()::equals).findFirst().ifPresent(property::set);
      }
    });
  }

  /// Shows a part that matters for some choices only, or takes its room away.
  static void appear(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
