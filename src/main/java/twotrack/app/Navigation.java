package twotrack.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.timeline.TimeScale;
import twotrack.timeline.Viewport;

/// Moving by keys: the axis in steps, and from event to event among those that the filter shows.
final class Navigation {
  private static final double STEP = 0.1;
  private static final double LONG_STEP = 0.8;
  private static final double ZOOM = 0.7;

  /// A shorter span gets as many days on either side, so that one event is not blown up to the whole width.
  private static final int SHORT_DAYS = 14;

  private final ExplorerState state;
  private final Derived derived;

  Navigation(ExplorerState state, Derived derived) {
    this.state = state;
    this.derived = derived;
  }

  void earlier() {
    show(viewport().panned(-STEP));
  }

  void later() {
    show(viewport().panned(STEP));
  }

  void muchEarlier() {
    show(viewport().panned(-LONG_STEP));
  }

  void muchLater() {
    show(viewport().panned(LONG_STEP));
  }

  void zoomIn() {
    show(viewport().zoomed(ZOOM, anchor()));
  }

  void zoomOut() {
    show(viewport().zoomed(1 / ZOOM, anchor()));
  }

  void all() {
    state.viewportProperty().set(state.openProperty().get().wholeViewport());
  }

  /// Shows the events that the filter lets through, all of them.
  void fitShown() {
    fit(rows());
  }

  /// Shows the selected event, with room around it; without one, all events that the filter shows.
  void fitSelection() {
    OptionalInt row = selectedRow();
    fit(row.isPresent() ? RowSet.where(table().size(), other -> other == row.getAsInt()) : rows());
  }

  /// The last years of the data.
  void yearsBack(int years) {
    DayRange extent = state.openProperty().get().extent();
    int days = (int) Math.round(years * 365.2425);
    show(Viewport.over(new DayRange(extent.to() - days, extent.to()), 0.01));
  }

  void next() {
    OptionalInt row = selectedRow();
    int next = row.isPresent() ? rows().next(row.getAsInt() + 1) : rows().next(table().lowerBound(viewport().startDay()));
    select(next);
  }

  void previous() {
    OptionalInt row = selectedRow();
    int previous = row.isPresent() ? rows().previous(row.getAsInt() - 1) : rows().previous(table().lowerBound(viewport().endDay()) - 1);
    select(previous);
  }

  void clearSelection() {
    state.selectionProperty().set(Optional.empty());
  }

  /// Reads the position on the day of the selected event.
  void readAtSelection() {
    OptionalInt row = selectedRow();
    if (row.isPresent() && table().firstDay(row.getAsInt()) != EventTable.OPEN_START) {
      state.cursorDayProperty().set(LocalDate.ofEpochDay(table().firstDay(row.getAsInt())));
    }
  }

  /// Reads the position on the day on which the data was closed.
  void readAtClose() {
    state.cursorDayProperty().set(state.openProperty().get().closingDay());
  }

  private void select(int row) {
    if (row >= 0) {
      EventId id = table().id(row);
      state.selectionProperty().set(Optional.of(id));
    }
  }

  private void fit(RowSet rows) {
    table().extent(rows).ifPresent(days -> {
      int room = days.days() < SHORT_DAYS ? SHORT_DAYS : 0;
      show(Viewport.over(new DayRange(days.from() - room, days.to() + room), 0.05));
    });
  }

  private void show(Viewport wanted) {
    state.viewportProperty().set(wanted.within(state.openProperty().get().extent()));
  }

  private double anchor() {
    double day = state.cursorDayProperty().get().toEpochDay();
    return viewport().shows(day) ? new TimeScale(viewport(), 0, 1).x(day) : 0.5;
  }

  private OptionalInt selectedRow() {
    return state.selectionProperty().get().map(table()::row).orElse(OptionalInt.empty());
  }

  private Viewport viewport() {
    return state.viewportProperty().get();
  }

  private EventTable table() {
    return state.openProperty().get().dataset().events();
  }

  private RowSet rows() {
    return derived.filtered().getValue().rows();
  }
}
