package twotrack.filter.view;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import twotrack.i18n.Messages;

/// The search: live, with the number of hits, steps from hit to hit, and a way to clear it.
public final class SearchBox extends CustomTextField {
  private final Label key = new Label("/");
  private final Label hits = new Label();
  private final Button previous = new Button();
  private final Button next = new Button();
  private final Button clear = new Button();
  private final HBox tools = new HBox(hits, previous, next, clear);

  public SearchBox() {
    getStyleClass().addAll("tt-search", "tt-framed");
    key.getStyleClass().add("key");
    tools.getStyleClass().add("tools");
    hits.setMinWidth(USE_PREF_SIZE);
    setLeft(Icons.icon("search"));
    setRight(key);
  }

  void connect(FilterPaneViewModel model) {
    tool(previous, "previousHit", "arrow-up", model.messages().text("filter.search.previous"), model::previousHit);
    tool(next, "nextHit", "arrow-down", model.messages().text("filter.search.next"), model::nextHit);
    tool(clear, "clearSearch", "cross", model.messages().text("filter.search.clear"), () -> {
      model.search("");
      requestFocus();
    });
    hits.setId("hits");
    textProperty().subscribe((_, text) -> model.search(text));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(model, event));
  }

  private static void tool(Button button, String id, String icon, String name, Runnable action) {
    button.setId(id);
    button.getStyleClass().add("tt-tool");
    button.setGraphic(Icons.icon(icon));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
  }

  private void keyPressed(FilterPaneViewModel model, KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE && !getText().isEmpty()) {
      model.search("");
      event.consume();
    } else if (!getText().isBlank() && (code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.ENTER)) {
      if (code == KeyCode.UP || (code == KeyCode.ENTER && event.isShiftDown())) {
        model.previousHit();
      } else {
        model.nextHit();
      }
      event.consume();
    }
  }

  /// Shows the present state of the model.
  void show(FilterPaneViewModel.Shown shown) {
    if (!getText().equals(shown.criteria().text())) {
      setText(shown.criteria().text());
    }
    boolean searching = !shown.criteria().text().isEmpty();
    setRight(searching ? tools : key);
    int count = shown.result().rows().count();
    Messages messages = shown.words().messages();
    hits.setText(shown.hit() == 0 ? messages.text("filter.search.hits", count) : messages.text("filter.search.hit", shown.hit(), count));
    previous.setDisable(count == 0);
    next.setDisable(count == 0);
  }
}
