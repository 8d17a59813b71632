package twotrack.filter.view;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// A panel under a button: opens and closes with it, closes on Esc and on a click elsewhere, and gives the focus back.
final class Dropdown {
  private static final double GAP = 4;

  private final Popup popup = new Popup();
  private final ButtonBase owner;
  private final Supplier<Node> firstFocus;

  /// @param firstFocus the node of the content that takes the focus when it opens
  Dropdown(ButtonBase owner, Region content, Supplier<Node> firstFocus) {
    this.owner = owner;
    this.firstFocus = firstFocus;
    content.getStyleClass().add("tt-dropdown");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    popup.getContent().add(content);
    popup.getScene().getRoot().getStyleClass().add("tt-dropdown-ground");
    popup.getScene().getRoot().getStylesheets().add(FilterPaneController.STYLE_SHEET);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setOnHidden(_ -> owner.requestFocus());
  }

  void toggle() {
    if (popup.isShowing()) {
      popup.hide();
    } else {
      show();
    }
  }

  void hide() {
    popup.hide();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  /// Lists and date fields would keep Esc to themselves.
  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }

  private void show() {
    Scene scene = owner.getScene();
    popup.getScene().getPreferences().setColorScheme(scene.getPreferences().getColorScheme());
    Bounds place = owner.localToScreen(owner.getLayoutBounds());
    popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
    firstFocus.get().requestFocus();
  }
}
