package twotrack.pages.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

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

  /// Makes each label the name of the field behind it, for its mnemonic and for screen readers. FXML cannot point at what comes later.
  static void nameFields(Parent parent) {
    Optional<Label> name = Optional.empty();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Label label) {
        name = Optional.of(label);
      } else if (child instanceof Control field) {
        name.ifPresent(label -> label.setLabelFor(field));
        name = Optional.empty();
      } else if (child instanceof Parent inner) {
        nameFields(inner);
      }
    }
  }

  /// The check box or button that is on screen with a letter as its mnemonic. JavaFX itself lets a mnemonic only tell of check boxes, not tick them.
  static Optional<ButtonBase> ofLetter(Parent parent, String letter) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      Optional<ButtonBase> found = child instanceof ButtonBase button
          ? Optional.of(button).filter(_ -> button.isMnemonicParsing() && has(button.getText(), letter))
          : child instanceof Parent inner ? ofLetter(inner, letter) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean has(@Nullable String text, String letter) {
    return text != null && text.toUpperCase(Locale.ROOT).contains("_" + letter.toUpperCase(Locale.ROOT));
  }

  /// Shows a part that matters for some choices only, or takes its room away.
  static void appear(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
