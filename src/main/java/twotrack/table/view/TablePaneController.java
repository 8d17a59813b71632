package twotrack.table.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Latest;
import twotrack.explorer.Releasable;
import twotrack.explorer.Subscriptions;
import twotrack.explorer.Tasks;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.RowSet;
import twotrack.table.EventCells;
import twotrack.table.EventColumn;
import twotrack.table.RowOrder;
import twotrack.table.Sorting;

/// The table twin of the timeline: the same events, one a row, with the selection shared both ways. It is how a screen reader and a keyboard user walk them.
/// The loader fills the fields before it calls [#initialize].
@SuppressWarnings("NullAway.Init")
public final class TablePaneController implements Releasable {
  /// Rows that stay in view above one that is scrolled to.
  private static final int ROWS_ABOVE = 2;
  /// Number of events that are sorted well within a frame.
  private static final int AT_ONCE = 2_000;

  private final ExplorerState state;
  private final Derived derived;
  private final Messages messages;
  private final RowList rows = new RowList();
  private final Subscriptions subscriptions = new Subscriptions();
  private final SimpleObjectProperty<Listing> wanted;
  private final Latest<Listing, RowOrder> listed;
  private Dataset dataset;

  /// While the table follows the state, its own selection is no wish of the user.
  private boolean following;

  @FXML private Pane pane;
  @FXML private TableView<Integer> table;
  @FXML private TableColumn<Integer, Integer> date;
  @FXML private TableColumn<Integer, Integer> title;
  @FXML private TableColumn<Integer, Integer> companies;
  @FXML private TableColumn<Integer, Integer> topics;
  @FXML private TableColumn<Integer, Integer> importance;
  @FXML private TableColumn<Integer, Integer> sources;
  @FXML private ContextMenu sorting;

  public TablePaneController(ExplorerState state, Derived derived, Tasks tasks) {
    this.state = state;
    this.derived = derived;
    messages = derived.messages().getValue();
    dataset = state.openProperty().get().dataset();
    wanted = new SimpleObjectProperty<>(new Listing(new EventCells(dataset, messages), derived.filtered().getValue().rows(), Sorting.BY_TIME));
    listed = new Latest<>(wanted, new Latest.Rule<>(Listing::order, Listing::mayBeLate), tasks, () -> messages.text("task.sort"));
  }

  /// What is to be listed.
  private record Listing(EventCells cells, RowSet rows, Sorting sorting) {
    RowOrder order() {
      return cells.listed(rows, sorting);
    }

    static boolean mayBeLate(Listing shown, Listing asked) {
      return shown.cells.equals(asked.cells) && !asked.sorting.equals(Sorting.BY_TIME) && asked.rows.tableSize() > AT_ONCE;
    }
  }

  @FXML
  void initialize() {
    Map.of(
            EventColumn.DATE, date,
            EventColumn.TITLE, title,
            EventColumn.COMPANIES, companies,
            EventColumn.TOPICS, topics,
            EventColumn.IMPORTANCE, importance,
            EventColumn.SOURCES, sources)
        .forEach(this::prepare);
    sorting.getItems().setAll(table.getColumns().stream().map(this::sortItem).toList());
    table.setRowFactory(_ -> new EventRow());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setSortPolicy(_ -> arrange());
    table.setItems(rows);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
    subscriptions.add(listed.subscribe(this::list));
    subscriptions.add(state.openProperty().subscribe(this::ask));
    subscriptions.add(derived.filtered().subscribe(this::ask));
    subscriptions.add(state.selectionProperty().subscribe(_ -> follow()));
    subscriptions.add(table.getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row)));
  }

  private void prepare(EventColumn column, TableColumn<Integer, Integer> shown) {
    shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    shown.setCellFactory(_ -> new EventCell(column));
    shown.setUserData(column);
    shown.setReorderable(false);
  }

  /// Headers take no focus, so the keyboard sorts by the context menu.
  private MenuItem sortItem(TableColumn<Integer, ?> column) {
    var item = new MenuItem(messages.text("table.sort", column.getText()));
    item.setOnAction(_ -> sortBy(column));
    return item;
  }

  /// Sorts by a column; when it is sorted by it already, the other way round.
  private void sortBy(TableColumn<Integer, ?> column) {
    boolean again = table.getSortOrder().equals(List.of(column)) && column.getSortType() == SortType.ASCENDING;
    column.setSortType(again ? SortType.DESCENDING : SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  /// The table would swallow Enter, which leads to the details wherever the focus is.
  private void passOn(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      pane.fireEvent(event.copyFor(pane, pane));
    }
  }

  /// Asks for the events that the filter shows, as the headers say. Another dataset begins in time order.
  private void ask() {
    Dataset open = state.openProperty().get().dataset();
    boolean other = open != dataset;
    dataset = open;
    if (other) {
      table.getSortOrder().clear();
    }
    EventCells cells = other ? new EventCells(open, messages) : wanted.get().cells();
    wanted.set(new Listing(cells, derived.filtered().getValue().rows(), sorting()));
  }

  private Sorting sorting() {
    return new Sorting(table.getSortOrder().stream().map(column -> new Sorting.Key((EventColumn) column.getUserData(),
        column.getSortType() == SortType.ASCENDING ? Sorting.Direction.ASCENDING : Sorting.Direction.DESCENDING)).toList());
  }

  /// Lists events, with the selected one in view.
  private void list(RowOrder order) {
    following = true;
    rows.show(order);
    table.getSelectionModel().clearSelection();
    following = false;
    follow();
    Optional.ofNullable(pane.getScene()).ifPresent(this::styleRows);
  }

  /// Rows that come to show another event ask for their style while they are laid out. They get it in that frame: else one more would follow, in which nothing
  /// has changed, and such a one is painted whole.
  private void styleRows(Scene scene) {
    scene.addPostLayoutPulseListener(new Runnable() {
      @Override
      public void run() {
        scene.removePostLayoutPulseListener(this);
        table.applyCss();
      }
    });
  }

  private void choose(@Nullable Integer row) {
    if (!following) {
      state.selectionProperty().set(Optional.ofNullable(row).map(chosen -> dataset.events().id(chosen)));
    }
  }

  /// Sorts once the table is done with its own part of it: until then it would not bear that its selection changes.
  private boolean arrange() {
    Platform.runLater(this::ask);
    return true;
  }

  /// Selects and shows what the state has selected, unless that is what the user just did here.
  private void follow() {
    int place = state.selectionProperty().get().map(this::placeOf).orElse(-1);
    if (place == table.getSelectionModel().getSelectedIndex()) {
      return;
    }
    following = true;
    if (place < 0) {
      table.getSelectionModel().clearSelection();
    } else {
      table.getSelectionModel().clearAndSelect(place);
      reveal(place);
    }
    following = false;
  }

  private int placeOf(EventId event) {
    var row = dataset.events().row(event);
    return row.isPresent() ? rows.placeOf(row.getAsInt()) : -1;
  }

  private void reveal(int place) {
    boolean inView = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < place
        && place < flow.getLastVisibleCell().getIndex();
    if (!inView) {
      table.scrollTo(Math.max(0, place - ROWS_ABOVE));
    }
  }

  @Override
  public void release() {
    subscriptions.release();
  }

  private final class EventCell extends TableCell<Integer, Integer> {
    private final EventColumn column;

    EventCell(EventColumn column) {
      this.column = column;
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : wanted.get().cells().text(column, row));
    }
  }

  private final class EventRow extends TableRow<Integer> {
    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
      super.updateItem(row, empty);
      setAccessibleText(empty || row == null ? null : wanted.get().cells().sentence(row));
    }
  }
}
