package twotrack.app;

import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.Messages;

/// The command palette, which is the help for keys too: every action with its key, found by typing, run by Enter.
final class ActionList {
  private static final double WIDTH = 460;
  private static final double ROW_HEIGHT = 30;
  private static final int ROWS = 14;
  private static final Set<KeyCode> MOVES = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private final Messages messages;
  private final FilteredList<Action> found;
  private final ListView<Action> list = new ListView<>();
  private final TextField words = new TextField();
  private final PopOver window = new PopOver();

  ActionList(Actions actions, Messages messages) {
    this.messages = messages;
    found = new FilteredList<>(FXCollections.observableArrayList(actions.all()));
  }

  /// Opens over the window.
  void show(Region owner) {
    list.setItems(found);
    list.setId("palette-list");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefSize(WIDTH, ROWS * ROW_HEIGHT);
    list.setCellFactory(_ -> new ActionCell());
    list.getSelectionModel().selectFirst();
    words.setId("palette-search");
    words.setPromptText(messages.text("palette.prompt"));
    words.textProperty().subscribe(this::find);
    var content = new VBox(words, list);
    content.getStyleClass().add("tt-palette");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    window.setContentNode(content);
    window.setTitle(messages.text("palette.title"));
    window.setHeaderAlwaysVisible(true);
    window.setArrowSize(0);
    window.setDetachable(false);
    window.setAnimated(false);
    var bounds = owner.localToScreen(owner.getBoundsInLocal());
    window.show(owner, bounds.getMinX() + (bounds.getWidth() - WIDTH) / 2, bounds.getMinY() + bounds.getHeight() * 0.12);
    words.requestFocus();
  }

  private void find(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(action -> action.text(messages).toLowerCase(Locale.ROOT).contains(wanted));
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      run();
      event.consume();
    } else if (MOVES.contains(event.getCode()) && !list.equals(event.getTarget())) {
      list.fireEvent(event.copyFor(list, list));
      event.consume();
    }
  }

  private void run() {
    Action chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      window.hide();
      chosen.run().run();
    }
  }

  private final class ActionCell extends ListCell<Action> {
    ActionCell() {
      // Not on the list: neither its scroll bar nor the room below the last row is an action.
      setOnMouseClicked(_ -> {
        if (!isEmpty()) {
          run();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
      super.updateItem(action, empty);
      if (empty || action == null) {
        setGraphic(null);
        return;
      }
      var key = new Label(action.key().map(Action.Key::display).orElse(""));
      key.getStyleClass().add("tt-muted");
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var row = new HBox(new Label(action.text(messages)), gap, key);
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
    }
  }
}
