package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.drawing.Mark;
import twotrack.drawing.Target;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.timeline.TimelineTarget;

/// What must hold of all pages.
final class PageChecks {
  private static final double SLACK = 0.01;

  /// Letters without the room above and below them.
  private static final double ASCENT = 0.7;
  private static final double HEIGHT = 0.75;

  private PageChecks() {}

  static Stream<Mark> flat(List<Mark> marks) {
    return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? Stream.concat(Stream.of(mark), flat(group.marks())) : Stream.of(mark));
  }

  static List<Mark.Label> labels(Page page) {
    return flat(page.drawing().marks()).filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).filter(label -> !label.text().isBlank()).toList();
  }

  static List<String> texts(Page page) {
    return labels(page).stream().map(Mark.Label::text).toList();
  }

  static <T extends Target> List<T> targets(List<Page> pages, Class<T> kind) {
    return pages.stream().flatMap(page -> flat(page.drawing().marks()))
        .flatMap(mark -> mark instanceof Mark.Group group ? Stream.of(group.target()) : Stream.empty())
        .filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The events that are marked on some page, alone or in a cluster.
  static Set<EventId> events(List<Page> pages, EventTable table) {
    Set<EventId> events = targets(pages, TimelineTarget.OneEvent.class).stream().map(TimelineTarget.OneEvent::event).collect(Collectors.toSet());
    targets(pages, TimelineTarget.Cluster.class).forEach(cluster -> cluster.members().rows(table).mapToObj(table::id).forEach(events::add));
    return events;
  }

  static void labelsLieInside(Page page, SnapshotOptions options) {
    Margins margins = options.margins();
    for (Mark.Label label : labels(page)) {
      assertTrue(
          label.x() >= margins.left() - SLACK
              && label.x() + label.width() <= options.paper().width() - margins.right() + SLACK
              && label.baseline() - ASCENT * label.face().size() >= margins.top() - SLACK
              && label.baseline() <= options.paper().height() - margins.bottom() + SLACK,
          () -> label + " leaves the margins");
    }
  }

  static void labelsDoNotOverlap(Page page) {
    var seen = new ArrayList<Mark.Label>();
    for (Mark.Label label : labels(page)) {
      for (Mark.Label other : seen) {
        assertTrue(!bounds(label).overlaps(bounds(other)), () -> label + " lies over " + other);
      }
      seen.add(label);
    }
  }

  private static Mark.Bounds bounds(Mark.Label label) {
    return new Mark.Bounds(label.x() + SLACK, label.baseline() - label.face().size() * ASCENT, label.width() - 2 * SLACK, label.face().size() * HEIGHT);
  }

  static void jumpsLeadSomewhere(List<Page> pages) {
    List<String> anchors = targets(pages, PageTarget.Anchor.class).stream().map(PageTarget.Anchor::name).toList();
    Set<String> distinct = new HashSet<>(anchors);
    assertEquals(anchors.size(), distinct.size(), "No anchor may stand twice.");
    Set<String> lost = targets(pages, PageTarget.Jump.class).stream().map(PageTarget.Jump::anchor).filter(anchor -> !distinct.contains(anchor))
        .collect(Collectors.toSet());
    assertEquals(Set.of(), lost, "These jumps lead nowhere.");
  }
}
