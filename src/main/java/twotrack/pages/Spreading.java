package twotrack.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceStripLayout;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.model.EventId;
import twotrack.timeline.Band;
import twotrack.timeline.EventNumbers;
import twotrack.timeline.LanePacking;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;

/// Decides how large a timeline is drawn and how it is spread over pages.
final class Spreading {
  /// Points for each unit at which the smallest text of content, 10 units high, has 8 points.
  static final double LEGIBLE = 0.8;

  /// Points for each unit on one page, one after the other, until all rows fit: titles of 8 points to 5.
  private static final List<Double> SCALES = List.of(0.67, 0.62, 0.57, 0.52, 0.47, 0.42);

  /// What neighbouring pages both show: enough for a cluster with its numbers.
  private static final double OVERLAP = 52;
  private static final double WIDEST_OVERLAP_SHARE = 0.3;
  private static final double ROW = 24;

  private final Material material;
  private final Mark.Bounds body;
  private final Optional<EventNumbers> numbers;
  private final TimelineLayout layout;

  /// @param body where a timeline may stand on a page, points
  Spreading(Material material, Mark.Bounds body, Optional<EventNumbers> numbers) {
    this.material = material;
    this.body = body;
    this.numbers = numbers;
    layout = new TimelineLayout(material.measurer());
  }

  /// A stretch in the way that the request asks for.
  Spread of(Stretch stretch) throws PagesException {
    TimelineScene scene = scene(stretch);
    return switch (material.options().fit()) {
      case Fit.OnePage _ -> onePage(scene, stretch);
      case Fit.Wide(int pages) -> pages == 1 ? onePage(scene, stretch) : magnified(onePage(scene, stretch), pages);
      case Fit.Legible(int pages) -> legible(scene, stretch, pages);
    };
  }

  /// Height of the strip in units; 0 where there is none.
  double stripHeight() {
    return material.has(SnapshotOptions.Section.STRIP) && material.stance().isPresent() ? StanceStripLayout.HEIGHT : 0;
  }

  TimelineLayout layout() {
    return layout;
  }

  private TimelineScene scene(Stretch stretch) {
    List<Band> phases = material.stance().map(PhaseBands::of).orElse(List.of());
    Set<EventId> turns = material.stance().map(PhaseBands::turningEvents).orElse(Set.of());
    return new TimelineScene(material.dataset(), stretch.rows(), material.request().scope().lanes(), phases, turns, material.messages(), numbers);
  }

  private Spread onePage(TimelineScene scene, Stretch stretch) {
    for (double scale : SCALES) {
      TimelineLayout.Frame frame = frame(stretch, scale, Integer.MAX_VALUE);
      if (layout.naturalHeight(scene, frame) + layout.header(scene, frame).height() <= frame.height()) {
        return onePage(scene, frame, scale);
      }
    }
    double smallest = SCALES.getLast();
    TimelineLayout.Frame folded = frame(stretch, smallest, TimelineLayout.Frame.FEWEST_LANES);
    return onePage(scene, folded, smallest);
  }

  private TimelineLayout.Frame frame(Stretch stretch, double scale, int lanesKept) {
    return new TimelineLayout.Frame(stretch.viewport(), body.width() / scale, body.height() / scale - stripHeight(), lanesKept);
  }

  private Spread onePage(TimelineScene scene, TimelineLayout.Frame frame, double scale) {
    TimelinePicture picture = layout.layout(scene, frame);
    var slice = new Spread.Slice(0, picture.lanes().height());
    return new Spread(scene, frame.viewport(), scale, frame.width(), 1, 0, List.of(slice), picture, 1);
  }

  /// The picture of one page, magnified; axis and names of lanes stand on each page in a size that can be read.
  private Spread magnified(Spread one, int pages) throws PagesException {
    double width = body.width() / LEGIBLE;
    double page = TimelineLayout.scale(one.viewport(), width).width();
    double small = one.pageScale(0).width();
    double magnification = pages * page / small;
    double overlap = Math.clamp(LanePacking.BUBBLE_WIDTH * magnification, OVERLAP, page * WIDEST_OVERLAP_SHARE);
    magnification = (pages * page - (pages - 1) * overlap) / small;
    double room = lanesRoom(one.scene(), new TimelineLayout.Frame(one.viewport(), width, 1));
    if (ROW * magnification > room) {
      throw PagesException.tooLarge(pages, (int) Math.max(1, room / ROW / magnification * pages));
    }
    List<Spread.Slice> rows = new RowCuts(one.picture(), magnification, room).slices(stripHeight());
    return new Spread(one.scene(), one.viewport(), LEGIBLE, width, pages, overlap, rows, one.picture(), magnification);
  }

  private Spread legible(TimelineScene scene, Stretch stretch, int pages) {
    double width = body.width() / LEGIBLE;
    double page = TimelineLayout.scale(stretch.viewport(), width).width();
    double all = pages * page - (pages - 1) * OVERLAP;
    var frame = new TimelineLayout.Frame(stretch.viewport(), width - page + all, 1, Integer.MAX_VALUE);
    Drawing header = layout.header(scene, frame);
    double room = lanesRoom(scene, frame);
    double height = Math.max(layout.naturalHeight(scene, frame), room - stripHeight());
    TimelinePicture picture = layout.layout(scene, new TimelineLayout.Frame(frame.viewport(), frame.width(), header.height() + height, Integer.MAX_VALUE));
    List<Spread.Slice> rows = new RowCuts(picture, 1, room).slices(stripHeight());
    return new Spread(scene, stretch.viewport(), LEGIBLE, width, pages, pages == 1 ? 0 : OVERLAP, rows, picture, 1);
  }

  /// Height for lanes on a page, without any strip.
  private double lanesRoom(TimelineScene scene, TimelineLayout.Frame frame) {
    return body.height() / LEGIBLE - layout.header(scene, frame).height();
  }
}
