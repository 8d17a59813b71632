package twotrack.filter.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import twotrack.filter.YearRange;
import twotrack.model.DayRange;

/// Chooses years by typing them; shows the choice where the histogram has no room beside it.
public final class YearPicker extends Picker {
  private final TextField entry = new TextField();
  private final Label problem = new Label();
  private final Button all = new Button();
  private final VBox sliderPlace = new VBox();

  void connect(FilterPaneViewModel model) {
    entry.setId("yearEntry");
    entry.setPromptText(model.messages().text("filter.years.prompt"));
    entry.setAccessibleText(model.messages().text("filter.years.entry"));
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    var forms = new Label(model.messages().text("filter.years.forms"));
    forms.getStyleClass().add("muted");
    forms.setWrapText(true);
    all.setId("allYears");
    all.setText(model.messages().text("filter.years.all"));
    all.getStyleClass().add("tt-link");
    var panel = new VBox(new Label(model.messages().text("filter.years.entry")), entry, forms, problem, sliderPlace, all);
    panel.getStyleClass().addAll("tt-panel", "tt-years");
    var dropdown = new Dropdown(this, panel, () -> entry);
    entry.textProperty().subscribe(() -> setProblem(""));
    entry.setOnAction(_ -> {
      if (model.enterYears(entry.getText())) {
        dropdown.hide();
      } else {
        setProblem(model.messages().text("filter.years.problem", entry.getText().strip()));
      }
    });
    all.setOnAction(_ -> {
      model.clearYears();
      dropdown.hide();
    });
    setOnAction(_ -> {
      entry.setText(text(model));
      dropdown.toggle();
      entry.selectAll();
    });
    setProblem("");
  }

  /// Where the histogram stands when it is not beside the button.
  VBox sliderPlace() {
    return sliderPlace;
  }

  /// Shows the present state of the model.
  ///
  /// @param sliderBeside the histogram shows the choice, so words need not
  void show(FilterPaneViewModel.Shown shown, boolean sliderBeside) {
    Optional<DayRange> days = shown.criteria().days();
    all.setDisable(days.isEmpty());
    if (sliderBeside) {
      setValue("");
    } else if (days.isPresent()) {
      setStrongValue(shown.words().days(days.get()));
    } else {
      setValue(shown.words().messages().text("filter.all"));
    }
  }

  private void setProblem(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }

  private static String text(FilterPaneViewModel model) {
    YearRange years = model.chosenYears();
    return years.equals(model.allYears()) ? "" : years.first() == years.last() ? Integer.toString(years.first()) : years.first() + "-" + years.last();
  }
}
