package twotrack.app;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A list cell whose text wraps to the list's width.
final class WrappedCell extends ListCell<String> {
  private static final double INSETS = 36;

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    setWrapText(true);
    if (getListView() != null) {
      prefWidthProperty().bind(getListView().widthProperty().subtract(INSETS));
    }
  }
}
