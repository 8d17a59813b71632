package twotrack.inspector.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Sentences one below the other; other sentences take over the labels that are there.
final class Sentences {
  private final Pane place;
  private final String style;

  /// @param style class of each label
  Sentences(Pane place, String style) {
    this.place = place;
    this.style = style;
  }

  void show(List<String> sentences) {
    while (place.getChildren().size() > sentences.size()) {
      place.getChildren().removeLast();
    }
    while (place.getChildren().size() < sentences.size()) {
      place.getChildren().add(Labels.wrapped("", style));
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (place.getChildren().get(i) instanceof Label label) {
        label.setText(sentences.get(i));
      }
    }
    Labels.present(place, !sentences.isEmpty());
  }
}
