package twotrack.inspector.view;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import twotrack.chart.ContributionWords;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.chart.Waterfall.Bar;
import twotrack.stance.Contribution;
import twotrack.stance.RankBy;
import twotrack.stance.Ranking;

/// The columns of a waterfall's table: what they show, and in which order they put the contributions.
final class WaterfallColumns {
  static final int DECIMALS = 3;

  private static final double EVENT_WIDTH = 340;
  private static final double DATE_WIDTH = 128;
  private static final double ACTION_WIDTH = 140;
  private static final double NUMBER_WIDTH = 74;
  private static final double SUM_WIDTH = 156;

  private final Supplier<WaterfallTable.Shown> shown;
  private final ObservableValue<Waterfall> waterfall;
  private final InspectorPaneViewModel model;

  WaterfallColumns(Supplier<WaterfallTable.Shown> shown, ObservableValue<Waterfall> waterfall, InspectorPaneViewModel model) {
    this.shown = shown;
    this.waterfall = waterfall;
    this.model = model;
  }

  /// A column that knows its text by its id, so that another language can be put in, and its order.
  static final class Column extends TableColumn<Integer, Bar> {
    private final Function<WaterfallTable.Shown, Ranking> order;

    private Column(String key, double width, Function<WaterfallTable.Shown, Ranking> order) {
      this.order = order;
      setId(key);
      setPrefWidth(width);
      setMinWidth(width / 2);
    }

    /// The ascending order.
    Ranking ranking(WaterfallTable.Shown shown) {
      return order.apply(shown);
    }
  }

  List<Column> all() {
    Column event = column("audit.column.event", EVENT_WIDTH, shown -> known(shown, alphabetic(shown, ContributionWords::title)));
    event.setCellFactory(_ -> new EventCell());
    Column date = column("audit.column.date", DATE_WIDTH, shown -> known(shown, Comparator.comparingInt(Contribution::row)));
    date.setCellFactory(_ -> new TextCell(contribution -> shown.get().words().date(contribution)));
    Column action = column("audit.column.action", ACTION_WIDTH, shown -> known(shown, alphabetic(shown, ContributionWords::action)));
    action.setCellFactory(_ -> new TextCell(contribution -> shown.get().words().action(contribution)));
    // The sum depends on the order, so ordering by it can only mean the order in which it is usually shown.
    Column sum = number("audit.column.sum", SUM_WIDTH, shown -> shown.index().ranking(shown.axis(), RankBy.STRENGTH));
    sum.setCellFactory(_ -> new SumCell());
    Column weight = number("audit.column.weight", NUMBER_WIDTH, shown -> known(shown, Comparator.comparingDouble(Contribution::weight)));
    weight.setCellFactory(_ -> new TextCell(contribution -> StanceWords.signed(contribution.weight(), 2)));
    Column quality = number("audit.column.q", NUMBER_WIDTH, shown -> known(shown, Comparator.comparingDouble(Contribution::q)));
    quality.setCellFactory(_ -> new TextCell(contribution -> StanceWords.decimal(contribution.q(), DECIMALS)));
    Column rest = number("audit.column.k", NUMBER_WIDTH, shown -> shown.index().ranking(shown.axis(), RankBy.REST));
    rest.setCellFactory(_ -> new TextCell(contribution -> StanceWords.decimal(contribution.k(), DECIMALS)));
    Column product = number("audit.column.product", NUMBER_WIDTH, shown -> shown.index().ranking(shown.axis(), RankBy.PRODUCT));
    product.setCellFactory(_ -> new TextCell(contribution -> StanceWords.signed(contribution.product(), DECIMALS)));
    return List.of(event, date, action, weight, quality, rest, product, sum);
  }

  private Column number(String key, double width, Function<WaterfallTable.Shown, Ranking> order) {
    Column column = column(key, width, order);
    column.getStyleClass().add("number");
    return column;
  }

  private Column column(String key, double width, Function<WaterfallTable.Shown, Ranking> order) {
    var column = new Column(key, width, order);
    column.setCellValueFactory(row -> bar(row.getValue()));
    return column;
  }

  /// The bar at a place; none where the waterfall of the moment is shorter.
  private ObservableValue<@Nullable Bar> bar(int place) {
    return waterfall.map(now -> place < now.bars().size() ? now.bars().get(place) : null);
  }

  private static Ranking known(WaterfallTable.Shown shown, Comparator<Contribution> order) {
    return shown.index().ranking(shown.axis(), order);
  }

  private static Comparator<Contribution> alphabetic(WaterfallTable.Shown shown, BiFunction<ContributionWords, Contribution, String> text) {
    ContributionWords words = shown.words();
    var collator = Collator.getInstance(shown.scene().messages().language().locale());
    Map<Integer, CollationKey> keys = new HashMap<>();
    return Comparator.comparing(contribution -> keys.computeIfAbsent(contribution.row(), _ -> collator.getCollationKey(text.apply(words, contribution))));
  }

  /// A text of a contribution.
  private static final class TextCell extends TableCell<Integer, Bar> {
    private final Function<Contribution, String> text;

    TextCell(Function<Contribution, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable Bar bar, boolean empty) {
      super.updateItem(bar, empty);
      setText(bar == null || empty ? "" : text.apply(bar.contribution()));
    }
  }

  /// The event as a link that chooses it.
  private final class EventCell extends TableCell<Integer, Bar> {
    private final Hyperlink link = Labels.link("", () -> model.select(getItem().contribution().event()));
    private final Tooltip tooltip = Labels.tooltip("");

    EventCell() {
      link.setWrapText(false);
      link.setTooltip(tooltip);
    }

    @Override
    protected void updateItem(@Nullable Bar bar, boolean empty) {
      super.updateItem(bar, empty);
      if (bar == null || empty) {
        setGraphic(null);
        return;
      }
      String title = shown.get().words().title(bar.contribution());
      link.setText(title);
      tooltip.setText(title);
      setGraphic(link);
    }
  }

  /// The running sum with the bar that leads to it.
  private final class SumCell extends TableCell<Integer, Bar> {
    private final ContributionBar drawn = new ContributionBar();

    SumCell() {
      setContentDisplay(ContentDisplay.RIGHT);
      setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable Bar bar, boolean empty) {
      super.updateItem(bar, empty);
      if (bar == null || empty) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(StanceWords.signed(bar.to(), DECIMALS));
      drawn.show(waterfall.getValue(), bar, shown.get().look(), shown.get().palette());
      setGraphic(drawn);
    }
  }
}
