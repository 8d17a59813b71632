package twotrack.inspector.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.drawing.Palette;
import twotrack.i18n.Messages;

/// One axis of the reasons: its index, the few strongest contributions, and a link to all.
final class WhyAxis extends VBox {
  private static final int FEW = 6;

  private final Label name = Labels.growing(Labels.wrapped("", "name"));
  private final Label value = Labels.whole("", "value");
  private final Label nothing = Labels.wrapped("", "muted");
  private final List<WhyRow> rows = new ArrayList<>();
  private final Hyperlink all;
  private final AxisLook look;

  WhyAxis(InspectorPaneViewModel model, AxisLook look, Palette palette, Consumer<String> showAll) {
    this.look = look;
    all = Labels.link("", () -> showAll.accept(look.axis().id()));
    var top = new HBox(new Swatch(look, palette), name, value);
    top.getStyleClass().add("top");
    getStyleClass().add("axis");
    getChildren().addAll(top, nothing);
    for (int i = 0; i < FEW; i++) {
      rows.add(new WhyRow(model, look, palette));
    }
    getChildren().addAll(rows);
    getChildren().add(all);
  }

  void show(StanceScene scene, Waterfall waterfall) {
    Messages messages = scene.messages();
    int size = waterfall.bars().size();
    name.setText(look.axis().shortName().in(scene.languages()));
    value.setText(StanceWords.signed(waterfall.index()));
    nothing.setText(messages.text("inspector.why.nothing"));
    Labels.present(nothing, size == 0);
    for (int i = 0; i < FEW; i++) {
      Labels.present(rows.get(i), i < size);
      if (i < size) {
        rows.get(i).show(scene, waterfall, waterfall.bars().get(i));
      }
    }
    all.setText(messages.text("inspector.why.all", size));
    Labels.present(all, size > 0);
  }
}
