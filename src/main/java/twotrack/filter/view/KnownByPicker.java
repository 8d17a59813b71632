package twotrack.filter.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Chooses the day whose knowledge is shown: only what had been published by then.
public final class KnownByPicker extends Picker {
  private final Button always = new Button();
  private final Button cursor = new Button();
  private final VBox place = new VBox();

  void connect(FilterPaneViewModel model) {
    var meaning = new Label(model.messages().text("filter.knownBy.meaning"));
    meaning.getStyleClass().add("muted");
    meaning.setWrapText(true);
    always.setId("knownByAlways");
    always.setText(model.messages().text("filter.knownBy.always"));
    always.setOnAction(_ -> model.setKnownBy(Optional.empty()));
    cursor.setId("knownByCursor");
    cursor.setOnAction(_ -> model.setKnownBy(Optional.of(model.cursorDay())));
    var panel = new VBox(meaning, place, cursor, always);
    panel.getStyleClass().addAll("tt-panel", "tt-known-by");
    always.getStyleClass().add("tt-link");
    cursor.getStyleClass().add("tt-link");
    var dropdown = new Dropdown(this, panel, () -> place);
    setOnAction(_ -> {
      DayCalendar calendar = calendar(model);
      dropdown.toggle();
      calendar.focusDay();
    });
  }

  /// Shows the present state of the model.
  void show(FilterPaneViewModel.Shown shown) {
    Optional<LocalDate> day = shown.criteria().knownBy();
    if (day.isPresent()) {
      setStrongValue(shown.words().day(day.get()));
    } else {
      setValue(shown.words().messages().text("filter.knownBy.today"));
    }
    always.setDisable(day.isEmpty());
  }

  /// The calendar opens at the present choice, so it is made anew.
  private DayCalendar calendar(FilterPaneViewModel model) {
    var shown = model.shownProperty().getValue();
    cursor.setText(model.messages().text("filter.knownBy.cursor", shown.words().day(model.cursorDay())));
    var calendar = new DayCalendar(shown.criteria().knownBy().orElseGet(model::closingDay), model.messages().language().locale());
    calendar.valueProperty().subscribe((_, day) -> model.setKnownBy(Optional.ofNullable(day)));
    place.getChildren().setAll(calendar);
    return calendar;
  }
}
