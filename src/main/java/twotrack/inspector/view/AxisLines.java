package twotrack.inspector.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import twotrack.chart.AxisLook;
import twotrack.drawing.Palette;
import twotrack.inspector.StanceDetails;

/// The axes of a reading, one below the other. New nodes are made only for other axes or colours.
final class AxisLines {
  private final VBox place;
  private final List<Lines> shown = new ArrayList<>();
  private Made made = new Made(List.of(), Palette.LIGHT);

  /// What the nodes were made for.
  private record Made(List<AxisLook> looks, Palette palette) {}

  AxisLines(VBox place) {
    this.place = place;
  }

  void show(StanceDetails details, Palette palette) {
    var wanted = new Made(details.axes().stream().map(StanceDetails.AxisLine::look).toList(), palette);
    if (!made.equals(wanted)) {
      made = wanted;
      shown.clear();
      wanted.looks().forEach(look -> shown.add(new Lines(look, palette)));
      place.getChildren().setAll(shown);
    }
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).show(details.axes().get(i));
    }
  }

  private static final class Lines extends VBox {
    private final Label name = Labels.growing(Labels.wrapped(""));
    private final Label value = Labels.whole("", "value");
    private final Label evidence = Labels.growing(Labels.wrapped("", "muted"));
    private final Label state = Labels.whole("", "muted");
    private final Label agreement = Labels.wrapped("", "muted", "agreement");

    Lines(AxisLook look, Palette palette) {
      var top = new HBox(new Swatch(look, palette), name, value);
      top.getStyleClass().add("top");
      var below = new HBox(evidence, state);
      below.getStyleClass().add("below");
      getStyleClass().add("axis");
      getChildren().addAll(top, below, agreement);
    }

    void show(StanceDetails.AxisLine line) {
      name.setText(line.name());
      value.setText(line.value());
      evidence.setText(line.evidence());
      state.setText(line.state());
      agreement.setText(line.agreement());
    }
  }
}
