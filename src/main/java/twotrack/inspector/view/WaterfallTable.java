package twotrack.inspector.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import twotrack.chart.AxisLook;
import twotrack.chart.ContributionWords;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.chart.Waterfall.Bar;
import twotrack.drawing.Palette;
import twotrack.i18n.Messages;
import twotrack.stance.Contribution;

/// The waterfall of one axis as a table, in the order that its headings ask for: the running sum follows whatever order is shown.
final class WaterfallTable extends VBox {
  private static final int DECIMALS = 3;
  private static final double EVENT_WIDTH = 340;
  private static final double DATE_WIDTH = 128;
  private static final double ACTION_WIDTH = 140;
  private static final double NUMBER_WIDTH = 74;
  private static final double SUM_WIDTH = 156;

  private final InspectorPaneViewModel model;
  private final TableView<Bar> table = new TableView<>();
  private final Label result = Labels.wrapped("", "result");
  private Shown shown;
  private Waterfall ordered;

  /// What the table is made from.
  ///
  /// @param look how the axis is drawn
  record Shown(StanceScene scene, Waterfall waterfall, AxisLook look, Palette palette) {
    ContributionWords words() {
      return new ContributionWords(scene);
    }
  }

  WaterfallTable(InspectorPaneViewModel model, Shown first) {
    this.model = model;
    shown = first;
    ordered = first.waterfall();
    getStyleClass().add("waterfall");
    setVgrow(table, Priority.ALWAYS);
    table.setRowFactory(_ -> row());
    table.setSortPolicy(_ -> arrange());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    addColumns();
    getChildren().addAll(table, result);
    show(first);
  }

  /// Shows another day, language or palette; the order stays.
  void show(Shown next) {
    shown = next;
    Messages messages = next.scene().messages();
    Waterfall waterfall = next.waterfall();
    table.getColumns().forEach(column -> column.setText(messages.text(column.getId())));
    table.setPlaceholder(Labels.wrapped(messages.text("inspector.why.nothing"), "muted"));
    table.sort();
    result.setText(messages.text(
        "audit.index",
        StanceWords.signed(waterfall.sum(), DECIMALS),
        StanceWords.decimal(Math.abs(waterfall.sum()), DECIMALS),
        StanceWords.exact(next.scene().index().model().constants().k()),
        StanceWords.signed(waterfall.index(), DECIMALS)));
  }

  private boolean arrange() {
    ordered = Optional.ofNullable(table.getComparator()).map(shown.waterfall()::sorted).orElse(shown.waterfall());
    table.getItems().setAll(ordered.bars());
    return true;
  }

  private void addColumns() {
    TableColumn<Bar, Bar> event = column("audit.column.event", EVENT_WIDTH, alphabetic(ContributionWords::title));
    event.setCellFactory(_ -> new EventCell());
    TableColumn<Bar, Bar> date = column("audit.column.date", DATE_WIDTH, Comparator.comparing(bar -> bar.contribution().date().first()));
    date.setCellFactory(_ -> new TextCell(contribution -> shown.words().date(contribution)));
    TableColumn<Bar, Bar> action = column("audit.column.action", ACTION_WIDTH, alphabetic(ContributionWords::action));
    action.setCellFactory(_ -> new TextCell(contribution -> shown.words().action(contribution)));
    // The sum depends on the order, so ordering by it can only mean the order in which it is usually shown.
    TableColumn<Bar, Bar> sum = column("audit.column.sum", SUM_WIDTH, Comparator.comparingDouble(bar -> -Math.abs(bar.contribution().product())));
    sum.setCellFactory(_ -> new SumCell());
    sum.getStyleClass().add("number");
    table.getColumns().setAll(List.of(
        event,
        date,
        action,
        number("audit.column.weight", Contribution::weight, value -> StanceWords.signed(value, 2)),
        number("audit.column.q", Contribution::q, value -> StanceWords.decimal(value, DECIMALS)),
        number("audit.column.k", Contribution::k, value -> StanceWords.decimal(value, DECIMALS)),
        number("audit.column.product", Contribution::product, value -> StanceWords.signed(value, DECIMALS)),
        sum));
  }

  private TableColumn<Bar, Bar> number(String key, ToDoubleFunction<Contribution> value, Function<Double, String> words) {
    TableColumn<Bar, Bar> column = column(key, NUMBER_WIDTH, Comparator.comparingDouble(bar -> value.applyAsDouble(bar.contribution())));
    column.setCellFactory(_ -> new TextCell(contribution -> words.apply(value.applyAsDouble(contribution))));
    column.getStyleClass().add("number");
    return column;
  }

  /// A column that knows its text by its id, so that another language can be put in.
  private static TableColumn<Bar, Bar> column(String key, double width, Comparator<Bar> order) {
    var column = new TableColumn<Bar, Bar>();
    column.setId(key);
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setComparator(order);
    return column;
  }

  private Comparator<Bar> alphabetic(BiFunction<ContributionWords, Contribution, String> text) {
    return (one, other) -> {
      ContributionWords words = shown.words();
      Locale locale = shown.scene().messages().language().locale();
      return Collator.getInstance(locale).compare(text.apply(words, one.contribution()), text.apply(words, other.contribution()));
    };
  }

  private TableRow<Bar> row() {
    var row = new TableRow<Bar>();
    Pointing.connect(row, model, () -> Optional.ofNullable(row.getItem()).map(bar -> bar.contribution().event()));
    return row;
  }

  /// A text of a contribution.
  private static final class TextCell extends TableCell<Bar, Bar> {
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
  private final class EventCell extends TableCell<Bar, Bar> {
    @Override
    protected void updateItem(@Nullable Bar bar, boolean empty) {
      super.updateItem(bar, empty);
      if (bar == null || empty) {
        setGraphic(null);
        return;
      }
      String title = shown.words().title(bar.contribution());
      Hyperlink link = Labels.link(title, () -> model.select(bar.contribution().event()));
      link.setWrapText(false);
      link.setTooltip(Labels.tooltip(title));
      setGraphic(link);
    }
  }

  /// The running sum with the bar that leads to it.
  private final class SumCell extends TableCell<Bar, Bar> {
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
      setGraphic(new ContributionBar(ordered, bar, shown.look(), shown.palette()));
    }
  }
}
