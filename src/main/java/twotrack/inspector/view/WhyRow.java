package twotrack.inspector.view;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.drawing.Palette;
import twotrack.model.EventId;
import twotrack.stance.Contribution;

/// One contribution among the reasons: its bar, its product, and its event as a link.
final class WhyRow extends HBox {
  /// How far a bar stands below the top of its row, so that it is level with the first line, px.
  private static final double BAR_DROP = 3;

  private final AxisLook look;
  private final Palette palette;
  private final ContributionBar bar = new ContributionBar();
  private final Label product = Labels.whole("", "product");
  private final Hyperlink link;
  private final Tooltip tip = Labels.tooltip("");
  private Optional<EventId> event = Optional.empty();

  WhyRow(InspectorPaneViewModel model, AxisLook look, Palette palette) {
    this.look = look;
    this.palette = palette;
    link = Labels.growing(Labels.link("", () -> event.ifPresent(model::select)));
    HBox.setMargin(bar, new Insets(BAR_DROP, 0, 0, 0));
    getStyleClass().add("row");
    getChildren().addAll(bar, product, link);
    Pointing.connect(this, model, () -> event);
    Tooltip.install(this, tip);
  }

  void show(StanceScene scene, Waterfall waterfall, Waterfall.Bar shown) {
    Contribution contribution = shown.contribution();
    event = Optional.of(contribution.event());
    String title = scene.dataset().events().title(contribution.row(), scene.languages());
    bar.show(waterfall, shown, look, palette);
    product.setText(StanceWords.signed(contribution.product(), 2));
    link.setText(title);
    tip.setText(scene.messages().text(
        "inspector.why.tip",
        StanceWords.signed(contribution.weight(), 1),
        StanceWords.decimal(contribution.q(), 2),
        StanceWords.decimal(contribution.k(), 2),
        StanceWords.signed(contribution.product(), 2)));
    link.setAccessibleText(scene.messages().text("inspector.why.row", title, tip.getText()));
  }
}
