package twotrack.pages.view;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A short field for a whole number; the up and down arrows count. A text that is no such number is marked.
public final class NumberField extends TextField {
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int DIGITS = 4;

  /// As FXML makes it; it shows nothing before it is connected.
  public NumberField() {
    getStyleClass().add("tt-number");
    setPrefColumnCount(DIGITS);
  }

  void connect(NumberInput input) {
    textProperty().bindBidirectional(input.textProperty());
    textProperty().subscribe(_ -> pseudoClassStateChanged(WRONG, input.value().isEmpty()));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
        input.step(event.getCode() == KeyCode.UP ? 1 : -1);
        event.consume();
      }
    });
  }
}
