package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// What holds for every timeline, whatever its data, language, size and place in time.
class TimelineLayoutTest {
  private static final TextMeasurer MEASURER = new AwtTextMeasurer(Typefaces.shippedAlone());
  private static final double TOLERANCE = 1e-6;
  private static final double PILL_HEIGHT = 20;

  /// Letters stand this far above and below their baseline, as shares of their size.
  private static final double ASCENT = 0.8;
  private static final double DESCENT = 0.2;

  record Case(TimelineScene scene, TimelineLayout.Frame frame) {
    TimelinePicture picture() {
      return new TimelineLayout(MEASURER).layout(scene, frame);
    }

    EventTable table() {
      return scene.dataset().events();
    }

    @Override
    public String toString() {
      return scene.dataset().events().size() + " events by " + scene.grouping() + " in " + scene.messages().language() + ", " + frame;
    }
  }

  static Stream<Case> cases() {
    return Scenes.all().stream().flatMap(scene -> Scenes.frames(scene.dataset()).stream().map(frame -> new Case(scene, frame)));
  }

  static Stream<Dataset> datasets() {
    return Stream.of(Scenes.BUNDLED, Scenes.RANDOM);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void theSameInputGivesTheSameDrawing(Dataset dataset) {
    var used = new TimelineLayout(MEASURER);
    TimelineScene scene = Scenes.scene(dataset, Grouping.COMPANY, Language.ENGLISH);
    for (TimelineLayout.Frame frame : Scenes.frames(dataset)) {
      TimelinePicture first = used.layout(scene, frame);
      assertEquals(first, used.layout(scene, frame));
      assertEquals(first, new TimelineLayout(MEASURER).layout(scene, frame), "what was laid out before must not matter");
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void theOrderOfTheFileDoesNotMatter(Dataset dataset) {
    Dataset shuffled = Scenes.shuffled(dataset, 3);
    for (TimelineLayout.Frame frame : Scenes.frames(dataset)) {
      assertEquals(new Case(Scenes.scene(dataset, Grouping.COMPANY, Language.KOREAN), frame).picture(),
          new Case(Scenes.scene(shuffled, Grouping.COMPANY, Language.KOREAN), frame).picture());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsNeverOverlap(Case timeline) {
    TimelinePicture picture = timeline.picture();
    for (Drawing drawing : List.of(picture.header(), picture.lanes())) {
      List<Mark.Label> labels = labels(drawing.marks());
      for (int i = 0; i < labels.size(); i++) {
        for (int j = i + 1; j < labels.size(); j++) {
          Mark.Label one = labels.get(i);
          Mark.Label other = labels.get(j);
          assertTrue(!bounds(one).overlaps(bounds(other)), () -> one + " overlaps " + other);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eventsNeverCoverEachOther(Case timeline) {
    List<Mark.Group> groups = events(timeline.picture());
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Mark.Group one = groups.get(i);
        Mark.Group other = groups.get(j);
        assertTrue(!one.bounds().overlaps(other.bounds()), () -> one.title() + " covers " + other.title());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsStayInsideTheirArea(Case timeline) {
    TimelinePicture picture = timeline.picture();
    for (Drawing drawing : List.of(picture.header(), picture.lanes())) {
      for (Mark.Label label : labels(drawing.marks())) {
        Mark.Bounds b = bounds(label);
        assertTrue(b.x() >= 0 && b.x() + b.width() <= picture.scale().right() + TOLERANCE, label::toString);
        assertTrue(b.y() >= 0 && b.y() + b.height() <= drawing.height(), label::toString);
      }
    }
    for (Mark.Group group : events(picture)) {
      labels(List.of(group)).forEach(label -> assertTrue(label.x() >= picture.scale().left(), label::toString));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyEventInViewCanBeReached(Case timeline) {
    TimelinePicture picture = timeline.picture();
    Viewport view = timeline.frame().viewport();
    var reachable = new HashSet<EventId>();
    events(picture).forEach(group -> reachable.addAll(meant(group, timeline.table())));
    var missing = new TreeSet<String>();
    EventTable table = timeline.table();
    timeline.scene().rows().forEach(row -> {
      boolean point = LaneItems.isPoint(table, row);
      double first = point ? table.firstDay(row) + 0.5 : table.firstDay(row);
      double after = point ? first : table.afterDay(row);
      // Less than a px of a bar at the edge of the view is nothing to point at.
      double edge = 1 / picture.scale().perDay();
      if ((point ? view.shows(first) : first < view.endDay() - edge && after > view.startDay() + edge) && !reachable.contains(table.event(row).id())) {
        missing.add(table.event(row).id() + " " + table.event(row).date().edtf());
      }
    });
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDayIsAPointAndAnythingLongerABarOverItsRange(Case timeline) {
    TimelinePicture picture = timeline.picture();
    EventTable table = timeline.table();
    for (Mark.Group group : events(picture)) {
      if (group.target() instanceof TimelineTarget.OneEvent(var id)) {
        int row = table.row(id).orElseThrow();
        TimeScale scale = picture.scale();
        if (LaneItems.isPoint(table, row)) {
          Mark.Dot dot = group.marks().stream().filter(Mark.Dot.class::isInstance).map(Mark.Dot.class::cast).findFirst().orElseThrow();
          assertEquals(scale.x(table.firstDay(row) + 0.5), dot.x(), 1.01, group::title);
        } else {
          Mark.Box bar = (Mark.Box) group.marks().getFirst();
          double left = scale.x(table.firstDay(row));
          assertEquals(scale.clamped(left), bar.x(), TOLERANCE, group::title);
          assertEquals(scale.clamped(Math.max(scale.x(table.afterDay(row)), left + LaneItems.BAR_MINIMUM)), bar.x() + bar.width(), TOLERANCE, group::title);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void openEndsHaveArrowsAndUnknownOnesFade(Case timeline) {
    for (Mark.Group group : events(timeline.picture())) {
      if (group.target() instanceof TimelineTarget.OneEvent(var id)) {
        Event event = timeline.table().event(timeline.table().row(id).orElseThrow());
        List<EventDate.End> ends = event.date() instanceof EventDate.Interval(var from, var to) ? List.of(from, to) : List.of();
        assertEquals(count(ends, EventDate.End.Unknown.class), count(group.marks(), Mark.Fade.class), group::title);
        long wedge = timeline.scene().turningPoints().contains(id) ? 1 : 0;
        assertEquals(count(ends, EventDate.End.Open.class) + wedge, count(group.marks(), Mark.Path.class), group::title);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void panningByADayMovesNothingUpOrDown(Case timeline) {
    var layout = new TimelineLayout(MEASURER);
    TimelineLayout.Frame frame = timeline.frame();
    Map<EventId, Double> before = heights(layout.layout(timeline.scene(), frame), timeline.table());
    var moved = new Viewport(frame.viewport().startDay() + 1, frame.viewport().days());
    Map<EventId, Double> after = heights(layout.layout(timeline.scene(), new TimelineLayout.Frame(moved, frame.width(), frame.height())), timeline.table());
    before.keySet().retainAll(after.keySet());
    after.keySet().retainAll(before.keySet());
    assertEquals(before, after);
  }

  @ParameterizedTest
  @EnumSource
  void withoutEventsThereIsNoLaneToFill(Grouping grouping) {
    TimelineScene all = Scenes.scene(Scenes.RANDOM, grouping, Language.ENGLISH);
    var none = new TimelineScene(all.dataset(), RowSet.none(all.rows().tableSize()), grouping, List.of(), Set.of(), all.messages());
    for (TimelineLayout.Frame frame : Scenes.frames(Scenes.RANDOM)) {
      assertEquals(List.of(), events(new TimelineLayout(MEASURER).layout(none, frame)));
    }
  }

  @Test
  void theTestDataHaveEveryKindOfDate() {
    EventTable table = Scenes.RANDOM.events();
    Set<String> kinds = new TreeSet<>();
    for (int row = 0; row < table.size(); row++) {
      EventDate date = table.event(row).date();
      kinds.add(date.getClass().getSimpleName());
      if (date instanceof EventDate.Interval(var from, var to)) {
        kinds.add("from " + from.getClass().getSimpleName());
        kinds.add("to " + to.getClass().getSimpleName());
      }
    }
    assertEquals(Set.of("Day", "Month", "Year", "Interval", "from At", "from Open", "to At", "to Open", "to Unknown"), kinds);
  }

  private static long count(List<?> things, Class<?> kind) {
    return things.stream().filter(kind::isInstance).count();
  }

  private static Map<EventId, Double> heights(TimelinePicture picture, EventTable table) {
    var heights = new HashMap<EventId, Double>();
    events(picture).forEach(group -> meant(group, table).forEach(id -> heights.put(id, group.bounds().y())));
    return heights;
  }

  /// The groups of events and clusters themselves, without the marks that stand for them in other lanes.
  private static List<Mark.Group> events(TimelinePicture picture) {
    return picture.lanes().marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast)
        .filter(group -> group.target() instanceof TimelineTarget.OneEvent || group.target() instanceof TimelineTarget.Cluster)
        .filter(group -> group.bounds().height() == PILL_HEIGHT).toList();
  }

  private static List<EventId> meant(Mark.Group group, EventTable table) {
    return group.target() instanceof TimelineTarget target ? switch (target) {
      case TimelineTarget.OneEvent(var id) -> List.of(id);
      case TimelineTarget.Cluster(var members) -> members.rows(table).mapToObj(table::id).toList();
      case TimelineTarget.Span _, TimelineTarget.LaneName _ -> List.of();
    } : List.of();
  }

  private static List<Mark.Label> labels(List<Mark> marks) {
    var labels = new ArrayList<Mark.Label>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Label label) {
        labels.add(label);
      } else if (mark instanceof Mark.Group group) {
        labels.addAll(labels(group.marks()));
      }
    }
    return labels;
  }

  private static Mark.Bounds bounds(Mark.Label label) {
    double size = label.face().size();
    return new Mark.Bounds(label.x(), label.baseline() - ASCENT * size, label.width(), (ASCENT + DESCENT) * size);
  }
}
