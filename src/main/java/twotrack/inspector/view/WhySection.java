package twotrack.inspector.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.drawing.Palette;
import twotrack.i18n.Messages;
import twotrack.model.EventTable;
import twotrack.stance.Contribution;

/// The strongest contributions to each axis on the cursor day, and the way to all of them.
final class WhySection {
  private static final int FEW = 6;
  /// How far a bar stands below the top of its row, so that it is level with the first line, px.
  private static final double BAR_DROP = 3;

  private final VBox place;
  private final InspectorPaneViewModel model;
  private final Consumer<String> showAll;

  /// @param showAll shows all contributions to an axis, named by its id
  WhySection(VBox place, InspectorPaneViewModel model, Consumer<String> showAll) {
    this.place = place;
    this.model = model;
    this.showAll = showAll;
  }

  void show(StanceScene scene, Palette palette) {
    place.getChildren().setAll(scene.looks().stream().map(look -> axis(scene, look, palette)).toList());
  }

  private Node axis(StanceScene scene, AxisLook look, Palette palette) {
    Messages messages = scene.messages();
    Waterfall waterfall = Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(model.day()));
    var name = Labels.growing(Labels.wrapped(look.axis().shortName().in(scene.languages()), "name"));
    var top = new HBox(new Swatch(look, palette), name, Labels.whole(StanceWords.signed(waterfall.index()), "value"));
    top.getStyleClass().add("top");
    var axis = new VBox(top);
    axis.getStyleClass().add("axis");
    if (waterfall.bars().isEmpty()) {
      axis.getChildren().add(Labels.wrapped(messages.text("inspector.why.nothing"), "muted"));
    }
    waterfall.bars().stream().limit(FEW).forEach(bar -> axis.getChildren().add(row(scene, bar, new ContributionBar(waterfall, bar, look, palette))));
    if (!waterfall.bars().isEmpty()) {
      axis.getChildren().add(Labels.link(messages.text("inspector.why.all", waterfall.bars().size()), () -> showAll.accept(look.axis().id())));
    }
    return axis;
  }

  private Node row(StanceScene scene, Waterfall.Bar bar, ContributionBar drawn) {
    Contribution contribution = bar.contribution();
    String title = scene.dataset().events().title(contribution.row(), scene.languages());
    String product = StanceWords.signed(contribution.product(), 2);
    Hyperlink link = Labels.growing(Labels.link(title, () -> model.select(contribution.event())));
    String tip = scene.messages().text(
        "inspector.why.tip",
        StanceWords.signed(contribution.weight(), 1),
        String.format(Locale.ROOT, "%.2f", contribution.q()),
        String.format(Locale.ROOT, "%.2f", contribution.k()),
        StanceWords.signed(contribution.product(), 2));
    link.setAccessibleText(scene.messages().text("inspector.why.row", title, tip));
    HBox.setMargin(drawn, new Insets(BAR_DROP, 0, 0, 0));
    var row = new HBox(drawn, Labels.whole(product, "product"), link);
    row.getStyleClass().add("row");
    Pointing.connect(row, model, () -> Optional.of(contribution.event()));
    Tooltip.install(row, Labels.tooltip(tip));
    return row;
  }
}
