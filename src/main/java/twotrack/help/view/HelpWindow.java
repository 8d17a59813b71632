package twotrack.help.view;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import twotrack.help.HelpDocument;
import twotrack.i18n.Messages;

/// Shows a page of help beside the window that it belongs to, in that window's colours. Text can be selected with the mouse and copied; Esc closes.
public final class HelpWindow extends Stage {
  private static final String STYLE = "HelpWindow.css";
  private static final double WIDTH = 880;
  private static final double HEIGHT = 760;
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final KeyCombination SELECT_ALL = KeyCombination.valueOf("Shortcut+A");

  private final TextSelection selection = new TextSelection();

  /// @param owner a window with a scene
  public HelpWindow(Stage owner, HelpDocument document, Messages messages) {
    initOwner(owner);
    setTitle(document.title());
    getIcons().setAll(owner.getIcons());
    var page = new HelpPage(document, selection);
    selection.follow(page);
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("tt-help");
    scroll.setContextMenu(menu(messages));
    var scene = new Scene(scroll, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.getStylesheets().add(Objects.requireNonNull(HelpWindow.class.getResource(STYLE), STYLE).toExternalForm());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setScene(scene);
    Subscription colours = owner.getScene().getPreferences().colorSchemeProperty().subscribe(scheme -> scene.getPreferences().setColorScheme(scheme));
    setOnHidden(_ -> colours.unsubscribe());
    setOnShown(_ -> scroll.requestFocus());
  }

  private ContextMenu menu(Messages messages) {
    var copy = new MenuItem(messages.text("help.copy"));
    copy.setAccelerator(COPY);
    copy.setOnAction(_ -> selection.copy());
    var all = new MenuItem(messages.text("help.selectAll"));
    all.setAccelerator(SELECT_ALL);
    all.setOnAction(_ -> selection.selectAll());
    return new ContextMenu(copy, all);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
    } else if (COPY.match(event)) {
      selection.copy();
    } else if (SELECT_ALL.match(event)) {
      selection.selectAll();
    } else {
      return;
    }
    event.consume();
  }
}
