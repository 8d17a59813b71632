package twotrack.app;

import javafx.fxml.FXML;
import javafx.scene.layout.Pane;
import twotrack.settings.Settings;

/// The line with the first hints. Whoever puts it away does not see it again.
final class HintBarController {
  private final Memory memory;

  @FXML private Pane hint;

  HintBarController(Memory memory) {
    this.memory = memory;
  }

  @FXML
  void initialize() {
    show(!memory.settings().hintDismissed());
  }

  @FXML
  void dismiss() {
    memory.change(Settings::withoutHint);
    hint.getScene().lookup("#timeline").requestFocus();
    show(false);
  }

  private void show(boolean visible) {
    hint.setVisible(visible);
    hint.setManaged(visible);
  }
}
