package twotrack.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import twotrack.filter.YearRange;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.timeline.Viewport;

/// Days that are shown as one picture, on one page or spread over several.
///
/// @param rows the events to lay out
record Stretch(Viewport viewport, RowSet rows) {
  /// Room beside the first and the last event, as a share of the days between them.
  private static final double SHARE_OF_MARGIN = 0.02;

  /// Room beside the chosen event, as a share of its own days.
  private static final double ROOM_AROUND = 0.5;
  private static final int LEAST_DAYS_AROUND = 60;

  /// The stretches of a request, at least one. Without a chosen event its part is the visible one.
  static List<Stretch> of(Material material) {
    return switch (material.options().part()) {
      case VISIBLE -> List.of(visible(material));
      case SELECTION -> List.of(selection(material).orElseGet(() -> visible(material)));
      case WHOLE -> List.of(whole(material));
      case YEARS -> years(material);
    };
  }

  /// The events that are at least partly in view.
  RowSet shown(EventTable table) {
    return shown(table, rows, viewport);
  }

  private static RowSet shown(EventTable table, RowSet rows, Viewport viewport) {
    return RowSet.where(table.size(), row -> rows.contains(row) && isShown(table, row, viewport));
  }

  private static boolean isShown(EventTable table, int row, Viewport viewport) {
    boolean point = table.afterDay(row) - (long) table.firstDay(row) == 1;
    return point ? viewport.shows(table.firstDay(row) + 0.5) : table.firstDay(row) < viewport.endDay() && table.afterDay(row) > viewport.startDay();
  }

  /// As on screen, where events out of view keep their lanes.
  private static Stretch visible(Material material) {
    Viewport viewport = material.request().scope().viewport().orElseGet(() -> around(material));
    return new Stretch(viewport, material.rows());
  }

  private static Stretch whole(Material material) {
    return shownIn(material, around(material));
  }

  private static Viewport around(Material material) {
    return Viewport.over(material.range(), material.request().scope().criteria().days().isPresent() ? 0 : SHARE_OF_MARGIN);
  }

  private static Optional<Stretch> selection(Material material) {
    EventTable table = material.dataset().events();
    OptionalInt row = material.chosen().map(table::row).orElseGet(OptionalInt::empty);
    return row.stream().mapToObj(chosen -> {
      DayRange days = stated(table, chosen, material.range());
      int room = Math.max(LEAST_DAYS_AROUND, (int) (days.days() * ROOM_AROUND));
      return shownIn(material, Viewport.over(new DayRange(days.from() - room, days.to() + room), 0));
    }).findFirst();
  }

  /// A page for each year in which something is shown, and for the present range where nothing is.
  private static List<Stretch> years(Material material) {
    EventTable table = material.dataset().events();
    DayRange range = material.range();
    SortedSet<Integer> years = new TreeSet<>();
    material.rows().forEach(row -> {
      DayRange days = stated(table, row, range);
      for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
        years.add(year);
      }
    });
    Stream<Integer> wanted = years.stream().filter(year -> year >= range.first().getYear() && year <= range.last().getYear());
    List<Stretch> stretches =
        wanted.map(year -> shownIn(material, Viewport.over(new YearRange(year, year).days(), 0))).filter(stretch -> !stretch.rows().isEmpty()).toList();
    return stretches.isEmpty() ? List.of(whole(material)) : stretches;
  }

  private static Stretch shownIn(Material material, Viewport viewport) {
    return new Stretch(viewport, shown(material.dataset().events(), material.rows(), viewport));
  }

  /// The days of an event; where an end is open, that of the range.
  private static DayRange stated(EventTable table, int row, DayRange range) {
    boolean noStart = table.firstDay(row) == EventTable.OPEN_START;
    boolean noEnd = table.afterDay(row) == EventTable.OPEN_END;
    int from = noStart ? Math.min(range.from(), table.afterDay(row) - 1) : table.firstDay(row);
    return new DayRange(from, noEnd ? Math.max(range.to(), from + 1) : table.afterDay(row));
  }

  /// The years whose first day is in view, and the one in which the view begins.
  SortedSet<Integer> yearsIn(double fromDay, double toDay) {
    SortedSet<Integer> years = new TreeSet<>();
    for (int year = viewport.firstDate().getYear(); year <= viewport.lastDate().getYear(); year++) {
      double first = Math.max(viewport.startDay(), (double) LocalDate.of(year, 1, 1).toEpochDay());
      if (first >= fromDay && first < toDay) {
        years.add(year);
      }
    }
    return years;
  }
}
