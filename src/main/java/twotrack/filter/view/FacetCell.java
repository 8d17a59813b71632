package twotrack.filter.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.Messages;

/// A row of a facet's list: check mark, colour, name, number of events.
final class FacetCell extends ListCell<String> {
  static final double HEIGHT = 28;
  private static final PseudoClass EMPTY_VALUE = PseudoClass.getPseudoClass("without-events");

  private final Messages messages;
  private final Function<String, Optional<FilterPaneViewModel.Choice>> choices;
  private final CheckBox check = new CheckBox();
  private final HBox dot = new HBox();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row;

  FacetCell(Messages messages, Function<String, Optional<FilterPaneViewModel.Choice>> choices, Consumer<String> toggle) {
    this.messages = messages;
    this.choices = choices;
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    dot.getStyleClass().add("dot");
    check.setFocusTraversable(false);
    check.setMouseTransparent(true);
    check.setMinWidth(USE_PREF_SIZE);
    row = new HBox(check, dot, name, space, count);
    row.getStyleClass().add("row");
    getStyleClass().add("tt-facet-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setPrefHeight(HEIGHT);
    setOnMouseClicked(event -> {
      String id = getItem();
      if (event.getButton() == MouseButton.PRIMARY && id != null) {
        toggle.accept(id);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable String id, boolean empty) {
    super.updateItem(id, empty);
    show();
  }

  /// Shows the present state of its value.
  void show() {
    Optional<FilterPaneViewModel.Choice> choice = Optional.ofNullable(getItem()).flatMap(choices);
    setGraphic(choice.isPresent() ? row : null);
    setText(choice.map(FilterPaneViewModel.Choice::name).orElse(null));
    choice.ifPresent(this::show);
  }

  private void show(FilterPaneViewModel.Choice choice) {
    check.setSelected(choice.chosen());
    Circle mark = Chips.dot(choice.colour());
    dot.getChildren().setAll(mark);
    name.setText(choice.name());
    count.setText(messages.text("filter.list.count", choice.count()));
    pseudoClassStateChanged(EMPTY_VALUE, choice.count() == 0);
    setAccessibleText(messages.text(choice.chosen() ? "filter.list.chosen" : "filter.list.row", choice.name(), choice.count()));
  }
}
