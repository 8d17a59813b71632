package twotrack.inspector.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import twotrack.drawing.Palette;
import twotrack.inspector.StanceDetails;

/// The axes of a reading, one below the other.
final class AxisLines {
  private final VBox place;

  AxisLines(VBox place) {
    this.place = place;
  }

  void show(StanceDetails details, Palette palette) {
    place.getChildren().setAll(details.axes().stream().map(line -> axis(line, palette)).toList());
  }

  private static Node axis(StanceDetails.AxisLine line, Palette palette) {
    var top = new HBox(new Swatch(line.look(), palette), Labels.growing(Labels.wrapped(line.name())), Labels.whole(line.value(), "value"));
    top.getStyleClass().add("top");
    var below = new HBox(Labels.growing(Labels.wrapped(line.evidence(), "muted")), Labels.whole(line.state(), "muted"));
    below.getStyleClass().add("below");
    var agreement = Labels.wrapped(line.agreement(), "muted", "agreement");
    var axis = new VBox(top, below, agreement);
    axis.getStyleClass().add("axis");
    return axis;
  }
}
