package twotrack.help.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import twotrack.help.HelpDocument;
import twotrack.help.HelpDocument.Block;

/// A document set as one column; every text in it can be selected.
final class HelpPage extends VBox {
  /// Columns whose longest cell has at most so many characters are as wide as it; the others share the rest and wrap.
  private static final int LONGEST_UNWRAPPED = 26;

  private static final double LEAST_WRAPPED_WIDTH = 120;
  private static final String BULLET = "•";

  private final TextSelection selection;

  HelpPage(HelpDocument document, TextSelection selection) {
    this.selection = selection;
    getStyleClass().add("page");
    getChildren().add(text(document.title(), "title", TextSelection.LINE));
    for (HelpDocument.Section section : document.sections()) {
      getChildren().add(text(section.heading(), "heading", TextSelection.LINE));
      section.blocks().stream().map(this::node).forEach(getChildren()::add);
    }
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Paragraph(var text) -> text(text, "paragraph", TextSelection.LINE);
      case Block.Formulas(var lines) -> column("formulas", lines.stream().map(line -> text(line, "formula", TextSelection.LINE)).toList());
      case Block.Points(var points) -> column("points", points.stream().map(this::point).toList());
      case Block.Table(var head, var rows) -> table(head, rows);
    };
  }

  private static Node column(String styleClass, List<? extends Node> nodes) {
    var column = new VBox();
    column.getStyleClass().add(styleClass);
    column.getChildren().addAll(nodes);
    return column;
  }

  private Node point(String point) {
    var bullet = new Text(BULLET);
    bullet.getStyleClass().add("bullet");
    SelectableText text = text(point, "point", TextSelection.LINE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(bullet, text);
    line.getStyleClass().add("point-line");
    return line;
  }

  private Node table(List<String> head, List<List<String>> rows) {
    var grid = new GridPane();
    grid.getStyleClass().add("table");
    for (int column = 0; column < head.size(); column++) {
      grid.getColumnConstraints().add(width(longest(column, head, rows)));
    }
    addRow(grid, head, "head");
    rows.forEach(row -> addRow(grid, row, "body"));
    return grid;
  }

  private static int longest(int column, List<String> head, List<List<String>> rows) {
    return Math.max(head.get(column).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  private static ColumnConstraints width(int characters) {
    var constraints = new ColumnConstraints();
    if (characters <= LONGEST_UNWRAPPED) {
      constraints.setMinWidth(Region.USE_PREF_SIZE);
    } else {
      constraints.setMinWidth(LEAST_WRAPPED_WIDTH);
      constraints.setPrefWidth(LEAST_WRAPPED_WIDTH);
      constraints.setHgrow(Priority.ALWAYS);
    }
    return constraints;
  }

  private void addRow(GridPane grid, List<String> cells, String styleClass) {
    int row = grid.getRowCount();
    for (int column = 0; column < cells.size(); column++) {
      var cell = new VBox(text(cells.get(column), styleClass, column + 1 < cells.size() ? TextSelection.CELL : TextSelection.LINE));
      cell.getStyleClass().addAll("cell", styleClass + "-cell");
      grid.add(cell, column, row);
    }
  }

  private SelectableText text(String text, String styleClass, String after) {
    var selectable = new SelectableText(text, after);
    selectable.getStyleClass().add(styleClass);
    selection.add(selectable);
    return selectable;
  }
}
