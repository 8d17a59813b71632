package twotrack.timeline.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.TimelineTarget;

/// What tests of other packages may know of a timeline on screen. Places are those of the view.
public record TimelineProbe(TimelineView view) {
  private static final int STEP = 3;

  public static TimelineProbe of(Node timeline) {
    return new TimelineProbe((TimelineView) timeline);
  }

  public int layouts() {
    return view.layouts();
  }

  /// Number of marks of the picture, those inside others included.
  public int marks() {
    return marks(picture().header().marks()) + marks(picture().lanes().marks());
  }

  private static int marks(List<Mark> marks) {
    return marks.stream().mapToInt(mark -> mark instanceof Mark.Group group ? marks(group.marks()) : 1).sum();
  }

  /// The texts of all labels, those inside other marks included.
  public List<String> texts() {
    return texts(picture().lanes().marks()).toList();
  }

  private static Stream<String> texts(List<Mark> marks) {
    return marks.stream().flatMap(mark -> switch (mark) {
      case Mark.Group group -> texts(group.marks());
      case Mark.Label label -> Stream.of(label.text());
      default -> Stream.empty();
    });
  }

  /// Whether there is a picture.
  public boolean isLaidOut() {
    return view.picture().isPresent();
  }

  public Palette palette() {
    return view.sources().palette().getValue();
  }

  public TimelineScene scene() {
    return view.sources().scene().getValue();
  }

  public TimeScale scale() {
    return picture().scale();
  }

  /// The names of the lanes, from the top.
  public List<String> lanes() {
    return picture().boxes().stream().map(TimelinePicture.LaneBox::name).toList();
  }

  /// The events that stand in the lanes, alone or in a cluster.
  public Set<EventId> events() {
    return picture().lanes().marks().stream().flatMap(mark -> mark instanceof Mark.Group group ? events(group).stream() : List.<EventId>of().stream())
        .collect(Collectors.toSet());
  }

  /// The events of the first cluster of at least two that the pointer finds, and where it finds it.
  public Optional<Found> cluster() {
    return find(group -> group.target() instanceof TimelineTarget.Cluster(var members) && members.count() > 1);
  }

  /// The first event that is shown as a cluster of one.
  public Optional<Found> clusterOfOne() {
    return find(group -> group.target() instanceof TimelineTarget.Cluster(var members) && members.count() == 1);
  }

  /// The first event that stands alone.
  public Optional<Found> event() {
    return find(group -> group.target() instanceof TimelineTarget.OneEvent);
  }

  /// What the pointer finds at a place.
  public record Found(List<EventId> events, Mark.Group group, Point2D place) {}

  private Optional<Found> find(Predicate<Mark.Group> wanted) {
    for (double y = picture().header().height() + STEP; y < view.getHeight(); y += STEP) {
      for (double x = scale().left(); x < scale().right(); x += STEP) {
        Optional<Mark.Group> group = view.at(x, y).filter(wanted);
        if (group.isPresent()) {
          return Optional.of(new Found(events(group.get()), group.get(), new Point2D(x, y)));
        }
      }
    }
    return Optional.empty();
  }

  private List<EventId> events(Mark.Group group) {
    return switch (group.target()) {
      case TimelineTarget.OneEvent(var id) -> List.of(id);
      case TimelineTarget.Cluster(var members) -> members.rows(table()).mapToObj(table()::id).toList();
      default -> List.of();
    };
  }

  private EventTable table() {
    return scene().dataset().events();
  }

  private TimelinePicture picture() {
    return view.picture().orElseThrow();
  }
}
