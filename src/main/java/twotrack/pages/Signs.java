package twotrack.pages;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceScene;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.stance.Commitment;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// Finds out which signs occur, so that a legend says no more than it must.
final class Signs {
  private static final int TIED_FROM_IMPORTANCE = 4;

  private final Material material;

  Signs(Material material) {
    this.material = material;
  }

  /// Those that a stretch can have, whatever it looks like on paper.
  Set<Sign> possible(Stretch stretch) {
    var signs = EnumSet.noneOf(Sign.class);
    if (material.has(SnapshotOptions.Section.TIMELINE)) {
      ofEvents(signs, stretch);
      signs.add(Sign.CLUSTER);
      if (material.chosen().filter(event -> shows(stretch, event)).isPresent()) {
        signs.add(Sign.CHOSEN);
      }
      boolean listed = material.has(SnapshotOptions.Section.EVENTS) || material.has(SnapshotOptions.Section.SOURCES);
      if (listed && !stretch.shown(material.dataset().events()).isEmpty()) {
        signs.add(Sign.NUMBER);
      }
    }
    if (!(material.options().fit() instanceof Fit.OnePage)) {
      signs.addAll(Set.of(Sign.GOES_ON, Sign.OVERLAP));
    }
    material.stance().ifPresent(scene -> ofStance(signs, scene, stretch));
    if (material.cursor(stretch.viewport()).isPresent()) {
      signs.add(Sign.CURSOR);
    }
    return signs;
  }

  /// Those of the possible ones that a stretch has on the paper.
  static Set<Sign> shown(Set<Sign> possible, Spread spread) {
    var signs = EnumSet.noneOf(Sign.class);
    signs.addAll(possible);
    if (Crowding.of(spread.picture()).clusters() == 0) {
      signs.remove(Sign.CLUSTER);
    }
    if (spread.columns() == 1) {
      signs.remove(Sign.OVERLAP);
    }
    return signs;
  }

  private boolean shows(Stretch stretch, EventId event) {
    EventTable table = material.dataset().events();
    return stretch.shown(table).contains(table.row(event).orElseThrow());
  }

  private void ofEvents(Set<Sign> signs, Stretch stretch) {
    EventTable table = material.dataset().events();
    boolean byCompany = material.request().scope().lanes() == Grouping.COMPANY;
    stretch.shown(table).forEach(row -> {
      Event event = table.event(row);
      boolean point = table.afterDay(row) - (long) table.firstDay(row) == 1;
      signs.add(point ? Sign.POINT : Sign.BAR);
      if (!point && event.date().isQualified()) {
        signs.add(Sign.UNCERTAIN);
      }
      boolean before = table.firstDay(row) != EventTable.OPEN_START && table.firstDay(row) < stretch.viewport().startDay();
      boolean after = table.afterDay(row) != EventTable.OPEN_END && table.afterDay(row) > stretch.viewport().endDay();
      if (before || after) {
        signs.add(Sign.GOES_ON);
      }
      if (event.date() instanceof EventDate.Interval(var from, var to)) {
        end(signs, from);
        end(signs, to);
      }
      if (byCompany && event.importance() >= TIED_FROM_IMPORTANCE && event.companies().size() > 1) {
        signs.add(Sign.TIE);
      }
    });
  }

  private static void end(Set<Sign> signs, EventDate.End end) {
    switch (end) {
      case EventDate.End.Open() -> signs.add(Sign.OPEN_END);
      case EventDate.End.Unknown() -> signs.add(Sign.UNKNOWN_END);
      case EventDate.End.At _ -> {}
    }
  }

  private void ofStance(Set<Sign> signs, StanceScene scene, Stretch stretch) {
    Viewport view = stretch.viewport();
    if (scene.index().phases().stream().anyMatch(phase -> overlaps(phase.days(), view))) {
      signs.add(Sign.PHASE);
    }
    EventTable table = material.dataset().events();
    RowSet shown = stretch.shown(table);
    boolean turns = PhaseBands.turningEvents(scene).stream().anyMatch(id -> table.row(id).stream().anyMatch(shown::contains));
    if (turns && material.has(SnapshotOptions.Section.TIMELINE)) {
      signs.add(Sign.TURN);
    }
    if (material.has(SnapshotOptions.Section.STRIP)) {
      signs.addAll(Set.of(Sign.ENVELOPE, Sign.EVIDENCE));
      Stream<Commitment> commitments = scene.index().model().axes().stream().flatMap(axis -> scene.index().commitments(axis.id()).stream());
      if (commitments.anyMatch(commitment -> overlaps(commitment, view))) {
        signs.add(Sign.COMMITMENT);
      }
      if (scene.index().evidence().gaps().stream().anyMatch(gap -> overlaps(gap, view))) {
        signs.add(Sign.THIN);
      }
    }
  }

  private static boolean overlaps(Commitment commitment, Viewport view) {
    return commitment.from() < view.endDay() && commitment.through().orElse(Integer.MAX_VALUE) >= view.startDay();
  }

  private static boolean overlaps(DayRange days, Viewport view) {
    return days.from() < view.endDay() && days.to() > view.startDay();
  }
}
