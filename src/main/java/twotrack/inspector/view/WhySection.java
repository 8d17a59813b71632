package twotrack.inspector.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.Waterfall;
import twotrack.drawing.Palette;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;

/// The strongest contributions to each axis on the cursor day, and the way to all of them. The day changes what the nodes say; only another model, another
/// language or other colours make new ones.
final class WhySection {
  private final VBox place;
  private final InspectorPaneViewModel model;
  private final Consumer<String> showAll;
  private final List<WhyAxis> axes = new ArrayList<>();
  private Made made = new Made(List.of(), "", Palette.LIGHT);

  /// What the nodes were made for.
  private record Made(List<StanceModel.Axis> axes, String language, Palette palette) {}

  /// @param showAll shows all contributions to an axis, named by its id
  WhySection(VBox place, InspectorPaneViewModel model, Consumer<String> showAll) {
    this.place = place;
    this.model = model;
    this.showAll = showAll;
  }

  void show(StanceScene scene, Palette palette) {
    List<AxisLook> looks = scene.looks();
    var wanted = new Made(looks.stream().map(AxisLook::axis).toList(), scene.messages().language().tag(), palette);
    if (!made.equals(wanted)) {
      made = wanted;
      axes.clear();
      looks.forEach(look -> axes.add(new WhyAxis(model, look, palette, showAll)));
      place.getChildren().setAll(axes);
    }
    for (int i = 0; i < axes.size(); i++) {
      axes.get(i).show(scene, Waterfall.of(scene.index(), looks.get(i).axis(), EventTable.epochDay(model.day())));
    }
  }
}
