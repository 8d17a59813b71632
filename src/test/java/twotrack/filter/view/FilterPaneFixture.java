package twotrack.filter.view;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import twotrack.drawing.Face;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// A filter bar in a scene, loaded as the app loads it.
final class FilterPaneFixture {
  final ExplorerState state;
  final Derived derived;
  final ObservableValue<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  final FilterPaneController controller;
  final Parent pane;

  FilterPaneFixture(Dataset dataset, Language language) throws IOException {
    var messages = new Messages(language);
    state = new ExplorerState(new OpenDataset("test.json", dataset), language);
    derived = new Derived(state, AtOnce.TASKS);
    controller = new FilterPaneController(state, derived, palette);
    var loader = new FXMLLoader(FilterPaneController.class.getResource("FilterPane.fxml"), messages.bundle());
    loader.setControllerFactory(_ -> controller);
    pane = loader.load();
  }

  /// Makes a scene with the theme.
  static Scene scene(Parent root, double width, double height) throws IOException {
    for (Face.Weight weight : Face.Weight.values()) {
      try (InputStream in = Typeface.file(weight)) {
        Objects.requireNonNull(Font.loadFont(in, 13));
      }
    }
    var scene = new Scene(root, width, height);
    scene.getStylesheets().add(Objects.requireNonNull(FilterPaneFixture.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    return scene;
  }
}
