package twotrack.inspector.view;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
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
import twotrack.drawing.Palette;
import twotrack.i18n.Messages;
import twotrack.stance.RankBy;
import twotrack.stance.Ranking;
import twotrack.stance.StanceIndex;

/// The waterfall of one axis as a table, in the order that its headings ask for: the running sum follows whatever order is shown.
///
/// The rows are places in that order. Which contribution stands at a place is found when its row comes into view, so another day costs what is in view
/// and not what there is.
final class WaterfallTable extends VBox {
  private static final double ROW_HEIGHT = 28;

  private final InspectorPaneViewModel model;
  private final TableView<Integer> table = new TableView<>();
  private final Label result = Labels.wrapped("", "result");
  private final ObjectProperty<Waterfall> waterfall;
  private Shown shown;
  private Ranking ranking;

  /// What the table is made from.
  ///
  /// @param day epoch day
  /// @param look how the axis is drawn
  record Shown(StanceScene scene, int day, AxisLook look, Palette palette) {
    ContributionWords words() {
      return new ContributionWords(scene);
    }

    StanceIndex index() {
      return scene.index();
    }

    String axis() {
      return look.axis().id();
    }

    private Ranking usual() {
      return index().ranking(axis(), RankBy.STRENGTH);
    }

    private Waterfall in(Ranking ranking) {
      return Waterfall.of(index(), look.axis(), day, ranking);
    }
  }

  /// The numbers from 0.
  private static final class Places extends AbstractList<Integer> implements RandomAccess {
    private final int size;

    Places(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int place) {
      return place;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public int indexOf(@Nullable Object place) {
      return place instanceof Integer number && number >= 0 && number < size ? number : -1;
    }
  }

  WaterfallTable(InspectorPaneViewModel model, Shown first) {
    this.model = model;
    shown = first;
    ranking = first.usual();
    waterfall = new SimpleObjectProperty<>(first.in(ranking));
    getStyleClass().add("waterfall");
    setVgrow(table, Priority.ALWAYS);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setRowFactory(_ -> row());
    table.setSortPolicy(_ -> sort());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.getColumns().setAll(new WaterfallColumns(this::shown, waterfall, model).all());
    getChildren().addAll(table, result);
    speak();
    show(first);
  }

  private Shown shown() {
    return shown;
  }

  /// Shows another day, subject, language or palette; the order stays.
  void show(Shown next) {
    boolean sameWords = next.index().equals(shown.index()) && next.scene().messages().language() == shown.scene().messages().language();
    shown = next;
    if (!sameWords) {
      speak();
      ranking = ranked();
    }
    arrange();
  }

  private void speak() {
    Messages messages = shown.scene().messages();
    table.getColumns().forEach(column -> column.setText(messages.text(column.getId())));
    table.setPlaceholder(Labels.wrapped(messages.text("inspector.why.nothing"), "muted"));
  }

  /// One heading at a time: the running sum is of one order.
  private boolean sort() {
    if (table.getSortOrder().size() > 1) {
      table.getSortOrder().setAll(List.of(table.getSortOrder().getLast()));
    } else {
      ranking = ranked();
      arrange();
    }
    return true;
  }

  private Ranking ranked() {
    return table.getSortOrder().stream().findFirst().flatMap(this::ranked).orElseGet(shown::usual);
  }

  private Optional<Ranking> ranked(TableColumn<Integer, ?> heading) {
    Optional<Ranking> ascending = heading instanceof WaterfallColumns.Column column ? Optional.of(column.ranking(shown)) : Optional.empty();
    return heading.getSortType() == TableColumn.SortType.ASCENDING ? ascending : ascending.map(Ranking::reversed);
  }

  private void arrange() {
    Waterfall next = shown.in(ranking);
    table.getSelectionModel().clearSelection();
    waterfall.set(next);
    if (table.getItems().size() != next.bars().size()) {
      table.setItems(FXCollections.observableList(new Places(next.bars().size())));
    }
    result.setText(shown.scene().messages().text(
        "audit.index",
        StanceWords.signed(next.sum(), WaterfallColumns.DECIMALS),
        StanceWords.decimal(Math.abs(next.sum()), WaterfallColumns.DECIMALS),
        StanceWords.exact(shown.index().model().constants().k()),
        StanceWords.signed(next.index(), WaterfallColumns.DECIMALS)));
  }

  private TableRow<Integer> row() {
    var row = new TableRow<Integer>();
    Pointing.connect(
        row, model, () -> Optional.ofNullable(row.getItem()).map(place -> waterfall.get().bars().get(place)).map(bar -> bar.contribution().event()));
    return row;
  }

  /// What is shown, in its order.
  Waterfall waterfall() {
    return waterfall.get();
  }
}
