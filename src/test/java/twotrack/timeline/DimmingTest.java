package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Facet;
import twotrack.model.RowSet;

/// Events that the filter leaves out stay where they are, paler.
class DimmingTest {
  private static final TextMeasurer MEASURER = new AwtTextMeasurer(Typefaces.shippedAlone());
  private static final Dataset DATASET = Scenes.BUNDLED;
  private static final RowSet ALL = RowSet.all(DATASET.events().size());
  private static final RowSet LIT = DATASET.events().rows(Facet.TOPIC, 0);
  private static final double LEGIBLE = 4.5;

  static Stream<TimelineLayout.Frame> frames() {
    return Scenes.frames(DATASET).stream();
  }

  private static List<Mark.Group> groups(RowSet lit, TimelineLayout.Frame frame) {
    var scene = new TimelineScene(DATASET, ALL, lit, Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.KOREAN));
    return new TimelineLayout(MEASURER).layout(scene, frame).lanes().marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast)
        .filter(group -> group.target() instanceof TimelineTarget.OneEvent || group.target() instanceof TimelineTarget.Cluster)
        .filter(group -> group.marks().stream().noneMatch(mark -> mark instanceof Mark.Dot && group.marks().size() == 1)).toList();
  }

  private static boolean isLit(Mark.Group group) {
    return switch (group.target()) {
      case TimelineTarget.OneEvent(var id) -> LIT.contains(DATASET.events().row(id).orElseThrow());
      case TimelineTarget.Cluster(var members) -> members.rows(DATASET.events()).anyMatch(LIT::contains);
      default -> throw new AssertionError(group);
    };
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everythingKeepsItsPlaceAndCanBePointedAt(TimelineLayout.Frame frame) {
    List<Mark.Group> plain = groups(ALL, frame);
    List<Mark.Group> dimmed = groups(LIT, frame);
    assertEquals(plain.stream().map(DimmingTest::place).toList(), dimmed.stream().map(DimmingTest::place).toList());
    for (int i = 0; i < plain.size(); i++) {
      if (isLit(plain.get(i))) {
        assertEquals(plain.get(i), dimmed.get(i));
      } else {
        assertNotEquals(plain.get(i), dimmed.get(i));
      }
    }
  }

  private static List<Object> place(Mark.Group group) {
    return List.of(group.target(), group.title(), group.bounds());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void dimmedTextsAreLegibleOnEveryGround(TimelineLayout.Frame frame) {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
      for (Mark.Group group : groups(RowSet.none(ALL.tableSize()), frame)) {
        List<Ink> grounds = group.marks().stream().filter(Mark.Box.class::isInstance).flatMap(mark -> ((Mark.Box) mark).fill().stream()).toList();
        for (Mark mark : group.marks()) {
          if (mark instanceof Mark.Label label) {
            for (Ink ground : grounds.isEmpty() ? List.<Ink>of(Ink.Role.SURFACE) : grounds) {
              double contrast = Palette.contrast(palette.rgb(label.ink()), palette.rgb(ground));
              assertTrue(contrast >= LEGIBLE, label + " on " + ground + ": " + contrast);
            }
          }
        }
      }
    }
  }

  @Test
  void lanesAndOverviewCountWhatTheFilterLetsThrough() {
    var frame = new TimelineLayout.Frame(Scenes.viewports(DATASET).getFirst(), 900, 6000);
    var whole = DATASET.events().extent().orElseThrow();
    var hidden = new TimelineScene(DATASET, LIT, Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
    var dimmed = new TimelineScene(DATASET, ALL, LIT, Grouping.COMPANY, List.of(), Set.of(), new Messages(Language.ENGLISH));
    var overview = new OverviewLayout(MEASURER);
    assertEquals(overview.density(hidden, whole, 900), overview.density(dimmed, whole, 900));
    var layout = new TimelineLayout(MEASURER);
    assertTrue(counts(layout.layout(dimmed, frame)).containsAll(counts(layout.layout(hidden, frame))));
    assertFalse(counts(layout.layout(hidden, frame)).isEmpty());
  }

  /// The names of the lanes with the numbers under them.
  private static List<List<String>> counts(TimelinePicture picture) {
    return picture.lanes().marks().stream().filter(mark -> mark instanceof Mark.Group group && group.target() instanceof TimelineTarget.LaneName)
        .map(mark -> ((Mark.Group) mark).marks().stream().filter(Mark.Label.class::isInstance).map(label -> ((Mark.Label) label).text()).toList())
        .filter(texts -> texts.size() == 2).toList();
  }
}
