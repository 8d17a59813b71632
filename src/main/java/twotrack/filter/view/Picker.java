package twotrack.filter.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A button that says what it restricts and to what, and opens a panel to change it.
public abstract sealed class Picker extends Button permits FacetPicker, ImportancePicker, KnownByPicker, MorePicker, YearPicker {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final StringProperty title = new SimpleStringProperty(this, "title", "");
  private final Label titleLabel = new Label();
  private final HBox value = new HBox();
  private Optional<Plain> plain = Optional.empty();

  /// A value that is a single word. It is left alone while it stays the same: each new node costs a pass of all style sheets.
  private record Plain(String word, String styleClass) {}

  Picker() {
    getStyleClass().addAll("tt-picker", "tt-framed");
    titleLabel.textProperty().bind(title);
    titleLabel.getStyleClass().add("title");
    titleLabel.setMinWidth(USE_PREF_SIZE);
    value.getStyleClass().add("value");
    var content = new HBox(titleLabel, value, Icons.icon("arrow-down"));
    content.getStyleClass().add("content");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content);
    setMinWidth(USE_PREF_SIZE);
  }

  /// What is restricted, such as "Company".
  public final StringProperty titleProperty() {
    return title;
  }

  public final String getTitle() {
    return title.get();
  }

  public final void setTitle(String text) {
    title.set(text);
  }

  /// Shows that nothing is restricted, in a muted word.
  final void setValue(String word) {
    show(new Plain(word, "muted"));
    pseudoClassStateChanged(ACTIVE, false);
  }

  private void show(Plain wanted) {
    if (!plain.equals(Optional.of(wanted))) {
      setValue(wanted.word(), wanted.word().isEmpty() ? List.of() : List.of(label(wanted.styleClass(), wanted.word())));
      plain = Optional.of(wanted);
    }
  }

  /// Shows a restriction.
  ///
  /// @param words the restriction for a screen reader
  final void setValue(String words, List<Node> shown) {
    plain = Optional.empty();
    value.getChildren().setAll(shown);
    value.setManaged(!shown.isEmpty());
    setAccessibleText(words.isEmpty() ? getTitle() : getTitle() + ": " + words);
    pseudoClassStateChanged(ACTIVE, true);
  }

  /// Shows a restriction in words.
  final void setStrongValue(String words) {
    show(new Plain(words, "strong"));
    pseudoClassStateChanged(ACTIVE, true);
  }

  static Label muted(String text) {
    return label("muted", text);
  }

  private static Label label(String styleClass, String text) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
