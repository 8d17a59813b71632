package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.bench.SyntheticDataset;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventTable;
import twotrack.model.RowSet;

/// Lanes with too many events to be packed as a whole.
class CrowdedLanesTest {
  private static final TextMeasurer MEASURER = (text, face) -> text.length() * face.size() / 2;
  private static final Dataset REAL = SyntheticDataset.real(20_000).dataset();
  private static final Dataset EVEN = SyntheticDataset.even(6_000).dataset();
  private static final double PILL_HEIGHT = 20;
  private static final double EDGE = 1;

  record Case(Dataset dataset, TimelineLayout.Frame frame) {
    TimelinePicture picture() {
      return new TimelineLayout(MEASURER).layout(scene(dataset), frame);
    }

    EventTable table() {
      return dataset.events();
    }

    Case panned(double share) {
      return new Case(dataset, new TimelineLayout.Frame(frame.viewport().panned(share), frame.width(), frame.height()));
    }

    @Override
    public String toString() {
      return dataset.events().size() + " events, " + frame;
    }
  }

  private static TimelineScene scene(Dataset dataset) {
    RowSet all = RowSet.all(dataset.events().size());
    return new TimelineScene(dataset, all, Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
  }

  /// Places and lengths at random, from a day to more than the whole.
  static Stream<Case> cases() {
    var random = new Random(11);
    var cases = new ArrayList<Case>();
    for (int i = 0; i < 60; i++) {
      Dataset dataset = i % 2 == 0 ? REAL : EVEN;
      DayRange extent = dataset.events().extent().orElseThrow();
      double days = Math.exp(random.nextDouble() * Math.log(1.2 * extent.days()));
      double start = extent.from() + random.nextDouble() * 7300 - days / 2;
      cases.add(new Case(dataset, new TimelineLayout.Frame(new Viewport(start, days), 500 + random.nextInt(1200), 300 + random.nextInt(700))));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyEventInViewIsReachedExactlyOnce(Case timeline) {
    TimelinePicture picture = timeline.picture();
    EventTable table = timeline.table();
    var times = new int[table.size()];
    for (Mark.Group group : events(picture)) {
      meant(group, table).forEach(row -> times[row]++);
    }
    var wrong = new TreeSet<String>();
    Viewport view = timeline.frame().viewport();
    double edge = EDGE / picture.scale().perDay();
    for (int row = 0; row < table.size(); row++) {
      double first = LaneItems.isPoint(table, row) ? table.firstDay(row) + 0.5 : table.firstDay(row);
      double after = LaneItems.isPoint(table, row) ? first : table.afterDay(row);
      boolean inView = first < view.endDay() - edge && after > view.startDay() + edge;
      if (times[row] > 1 || inView && times[row] == 0) {
        wrong.add(table.id(row) + " " + table.event(row).date().edtf() + " " + times[row] + " times");
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCrowdKnowsItsMembers(Case timeline) {
    EventTable table = timeline.table();
    for (Mark.Group group : events(timeline.picture())) {
      if (group.target() instanceof TimelineTarget.Cluster(var members)) {
        assertEquals(members.count(), members.rows(table).count(), group::title);
        assertTrue(members.rows(table).allMatch(row -> members.contains(table, row)), group::title);
        assertTrue(members.days(table).days() > 0, group::title);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsNeverOverlapAndEventsNeverCoverEachOther(Case timeline) {
    List<Mark.Group> groups = events(timeline.picture());
    List<Mark.Label> labels = groups.stream().flatMap(group -> group.marks().stream())
        .filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        Mark.Label one = labels.get(i);
        Mark.Label other = labels.get(j);
        assertTrue(!bounds(one).overlaps(bounds(other)), () -> one + " overlaps " + other);
      }
    }
    List<Mark.Group> titled = groups.stream()
        .filter(group -> group.target() instanceof TimelineTarget.OneEvent && group.bounds().width() > 2 * LaneItems.POINT).toList();
    for (int i = 0; i < titled.size(); i++) {
      for (int j = i + 1; j < titled.size(); j++) {
        Mark.Group one = titled.get(i);
        Mark.Group other = titled.get(j);
        assertTrue(!one.bounds().overlaps(other.bounds()), () -> one.title() + " covers " + other.title());
      }
    }
  }

  private static Mark.Bounds bounds(Mark.Label label) {
    return new Mark.Bounds(label.x(), label.baseline() - 0.8 * label.face().size(), label.width(), label.face().size());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void panningMovesNothingUpOrDownAndChangesNoCrowd(Case timeline) {
    Map<Object, String> before = places(timeline.picture());
    for (double share : new double[] {0.003, 0.21, -0.37}) {
      Map<Object, String> after = places(timeline.panned(share).picture());
      after.keySet().retainAll(before.keySet());
      Map<Object, String> same = new HashMap<>(before);
      same.keySet().retainAll(after.keySet());
      assertEquals(same, after);
    }
  }

  /// The height of each mark and, for crowds, how many they are; edges apart, where marks are cut.
  private static Map<Object, String> places(TimelinePicture picture) {
    var places = new HashMap<Object, String>();
    for (Mark.Group group : events(picture)) {
      boolean whole = group.bounds().x() > picture.scale().left() + EDGE
          && group.bounds().x() + group.bounds().width() < picture.scale().right() - EDGE;
      switch (group.target()) {
        case TimelineTarget.OneEvent(var id) -> places.put(id, "y " + group.bounds().y());
        case TimelineTarget.Cluster(Members.Beginning members) when whole ->
            places.put(members.lane().hashCode() + " " + members.from(), members.after() + " " + members.count() + " y " + group.bounds().y());
        default -> {}
      }
    }
    return places;
  }

  @Test
  void theOrderOfTheFileAndWhatWasShownBeforeDoNotMatter() {
    Dataset shuffled = Scenes.shuffled(EVEN, 5);
    var used = new TimelineLayout(MEASURER);
    cases().filter(timeline -> timeline.dataset() == EVEN).forEach(timeline -> {
      TimelinePicture picture = timeline.picture();
      assertEquals(picture, used.layout(scene(EVEN), timeline.frame()));
      assertEquals(picture, new Case(shuffled, timeline.frame()).picture());
    });
  }

  @Test
  void theMostImportantEventOfADenseStretchHasItsTitle() {
    EventTable table = REAL.events();
    DayRange extent = table.extent().orElseThrow();
    var whole = new Case(REAL, new TimelineLayout.Frame(Viewport.over(extent, 0), 1280, 720));
    List<Integer> shown = events(whole.picture()).stream()
        .filter(group -> group.target() instanceof TimelineTarget.OneEvent && group.bounds().width() > 3 * LaneItems.POINT)
        .flatMap(group -> meant(group, table).stream()).toList();
    double mean = shown.stream().mapToInt(table::importance).average().orElseThrow();
    assertTrue(shown.size() > 20 && mean > 4.5, () -> shown.size() + " titles of mean importance " + mean);
  }

  @Test
  void whatIsDrawnAndReadDependsOnPixelsAndNotOnEvents() {
    Map<Integer, long[]> work = new HashMap<>();
    for (int size : new int[] {10_000, 1_000_000}) {
      Dataset dataset = SyntheticDataset.even(size).dataset();
      DayRange extent = dataset.events().extent().orElseThrow();
      var layout = new TimelineLayout(MEASURER);
      long reads = 0;
      long marks = 0;
      for (double days = extent.days(); days > 10; days /= 1.7) {
        var view = new Viewport(extent.from() + extent.days() / 2.0 - days / 2, days);
        long before = layout.reads();
        TimelinePicture picture = layout.layout(scene(dataset), new TimelineLayout.Frame(view, 1280, 672));
        reads = Math.max(reads, layout.reads() - before);
        marks = Math.max(marks, count(picture.lanes().marks()));
      }
      work.put(size, new long[] {marks, reads});
    }
    long[] few = work.get(10_000);
    long[] many = work.get(1_000_000);
    assertTrue(many[0] <= 5000, () -> many[0] + " marks");
    assertTrue(many[1] <= 16_000, () -> many[1] + " reads");
    assertTrue(many[1] <= 3 * few[1], () -> many[1] + " reads of a million, " + few[1] + " of ten thousand");
  }

  private static long count(List<Mark> marks) {
    return marks.stream().mapToLong(mark -> mark instanceof Mark.Group group ? count(group.marks()) : 1).sum();
  }

  /// The groups of events and crowds themselves, without the marks that stand for them in other lanes.
  private static List<Mark.Group> events(TimelinePicture picture) {
    return picture.lanes().marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast)
        .filter(group -> group.target() instanceof TimelineTarget.Cluster
            || group.target() instanceof TimelineTarget.OneEvent && group.bounds().height() == PILL_HEIGHT)
        .toList();
  }

  private static List<Integer> meant(Mark.Group group, EventTable table) {
    return switch (group.target()) {
      case TimelineTarget.OneEvent(var id) -> List.of(table.row(id).orElseThrow());
      case TimelineTarget.Cluster(var members) -> members.rows(table).boxed().toList();
      default -> List.of();
    };
  }
}
