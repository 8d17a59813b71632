package twotrack.filter.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import twotrack.model.Facet;

/// A button that shows the chosen values of a facet as colour chips and opens the list to choose from.
public final class FacetPicker extends Picker {
  private int chipRoom = 2;
  private Optional<Runnable> onShow = Optional.empty();

  /// Connects the picker with a facet of the model.
  void connect(FilterPaneViewModel model, Facet facet) {
    var list = new FacetList(model, facet);
    var dropdown = new Dropdown(this, list, list::firstFocus);
    setOnAction(_ -> {
      list.open();
      dropdown.toggle();
    });
    onShow = Optional.of(() -> {
      draw(model, model.chosen(facet));
      if (dropdown.isShowing()) {
        list.show();
      }
    });
  }

  /// Shows the present state of the model.
  void show() {
    onShow.ifPresent(Runnable::run);
  }

  /// Limits the chips that are shown by name; the others are a number.
  void setChipRoom(int chips) {
    if (chips != chipRoom) {
      chipRoom = chips;
      show();
    }
  }

  private void draw(FilterPaneViewModel model, List<FilterPaneViewModel.Choice> chosen) {
    if (chosen.isEmpty()) {
      setValue(model.messages().text("filter.all"));
      return;
    }
    var parts = new ArrayList<Node>();
    chosen.stream().limit(chipRoom).map(choice -> Chips.colored(choice.name(), choice.colour())).forEach(parts::add);
    int more = chosen.size() - parts.size();
    if (more > 0) {
      parts.add(muted(parts.isEmpty() ? Integer.toString(more) : "+" + more));
    }
    setValue(chosen.stream().map(FilterPaneViewModel.Choice::name).collect(Collectors.joining(", ")), parts);
  }
}
