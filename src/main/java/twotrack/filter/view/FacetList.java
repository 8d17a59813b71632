package twotrack.filter.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import twotrack.model.Facet;

/// The values of a facet to choose from, with a search of their names. Arrows move, Space and Enter toggle, letters search.
final class FacetList extends VBox {
  private static final int SHOWN_ROWS = 11;

  private final FilterPaneViewModel model;
  private final Facet facet;
  private final TextField search = new TextField();
  private final ObservableList<String> ids = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(ids);
  private final List<FacetCell> cells = new ArrayList<>();
  private Map<String, FilterPaneViewModel.Choice> choices = Map.of();

  FacetList(FilterPaneViewModel model, Facet facet) {
    this.model = model;
    this.facet = facet;
    getStyleClass().add("tt-facet-list");
    search.setPromptText(model.messages().text("filter.list.search"));
    search.setAccessibleText(search.getPromptText());
    search.textProperty().subscribe(() -> filter());
    search.setOnKeyPressed(this::searchKey);
    list.setAccessibleText(model.messages().text(name(facet)));
    list.setPlaceholder(new Label(model.messages().text("filter.list.none")));
    list.setCellFactory(_ -> {
      var cell = new FacetCell(model.messages(), id -> Optional.ofNullable(choices.get(id)), id -> model.toggle(facet, id));
      cells.add(cell);
      return cell;
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    list.setOnKeyTyped(this::listLetter);
    getChildren().addAll(search, list, footer());
  }

  private static String name(Facet facet) {
    return switch (facet) {
      case COMPANY -> "filter.list.company";
      case TOPIC -> "filter.list.topic";
      case PRODUCT -> "filter.list.product";
      case PERSON -> "filter.list.person";
    };
  }

  /// The node that takes the focus when the list opens.
  Node firstFocus() {
    return list;
  }

  /// Begins anew, with all values.
  void open() {
    search.clear();
    show();
    list.scrollTo(0);
    list.getSelectionModel().clearAndSelect(0);
  }

  /// Shows the present counts and choice.
  void show() {
    choices = model.choices(facet).stream().collect(Collectors.toMap(FilterPaneViewModel.Choice::id, choice -> choice, (one, _) -> one, LinkedHashMap::new));
    filter();
    // Counts change with every step of a filter; the list's own refresh would make all cells anew.
    cells.forEach(FacetCell::show);
  }

  private void filter() {
    List<String> found = choices.keySet().stream().filter(id -> model.matches(facet, id, search.getText())).toList();
    if (!found.equals(ids)) {
      ids.setAll(found);
      list.getSelectionModel().clearAndSelect(0);
    }
    list.setPrefHeight(FacetCell.HEIGHT * Math.clamp(choices.size(), 3, SHOWN_ROWS) + 2);
  }

  private HBox footer() {
    var all = new Button(model.messages().text("filter.list.all"));
    all.setOnAction(_ ->
        model.choose(facet, Stream.concat(model.chosen(facet).stream().map(FilterPaneViewModel.Choice::id), ids.stream()).distinct().toList()));
    var none = new Button(model.messages().text("filter.list.clear"));
    none.setOnAction(_ -> model.choose(facet, List.of()));
    var footer = new HBox(all, none);
    footer.getStyleClass().add("footer");
    footer.getChildren().forEach(button -> button.getStyleClass().add("tt-link"));
    return footer;
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !ids.isEmpty()) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      toggleSelected();
      event.consume();
    }
  }

  private void toggleSelected() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(id -> model.toggle(facet, id));
  }

  private void listKey(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      toggleSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      event.consume();
    }
  }

  /// A letter on the list begins a search.
  private void listLetter(KeyEvent event) {
    String typed = Objects.requireNonNullElse(event.getCharacter(), "");
    if (!typed.isBlank() && typed.codePoints().allMatch(Character::isLetterOrDigit) && !event.isShortcutDown() && !event.isAltDown()) {
      search.requestFocus();
      search.appendText(typed);
      search.end();
      event.consume();
    }
  }
}
