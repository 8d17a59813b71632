package twotrack.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceStripLayout;
import twotrack.drawing.Mark;
import twotrack.model.EventId;
import twotrack.timeline.Band;
import twotrack.timeline.EventNumbers;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;

/// Decides how large a timeline is drawn and how it is spread over pages.
final class Spreading {
  /// Points for each unit at which the smallest text of content, 10 units high, has 8 points.
  static final double LEGIBLE = 0.8;

  /// Points for each unit on one page, one after the other, until every event has its own mark: titles of 8 points to 5.
  private static final List<Double> SCALES = List.of(0.67, 0.62, 0.57, 0.52, 0.47, 0.42);

  /// What neighbouring pages both show: enough for a cluster with a number.
  private static final double OVERLAP = 52;
  private static final double WIDEST_OVERLAP_SHARE = 0.3;
  private static final double ROW = 24;

  /// One cluster in so many more is no reason for smaller text.
  private static final int TOLERATED = 8;

  /// What is left out above the axis where no cursor day needs its flag there.
  private static final double FLAG = 16;
  private static final int ALL_LANES = Integer.MAX_VALUE;

  private final Material material;
  private final Mark.Bounds body;
  private final double below;
  private final Optional<EventNumbers> numbers;
  private final PageCount count;
  private final TimelineLayout layout;

  /// What is shared with the other sections.
  record Context(Optional<EventNumbers> numbers, PageCount count) {}

  /// @param body where a timeline may stand on a page, points
  /// @param below what must be left free under it on the last row of pages, points
  Spreading(Material material, Mark.Bounds body, double below, Context context) {
    this.material = material;
    this.body = body;
    this.below = below;
    numbers = context.numbers();
    count = context.count();
    layout = new TimelineLayout(material.measurer());
  }

  /// A stretch in the way that the request asks for.
  Spread of(Stretch stretch) throws PagesException {
    TimelineScene scene = scene(stretch);
    Spread spread = fitted(scene, stretch);
    double least = (spread.picture().header().height() - spread.sizes().lift() + Math.max(ROW, stripHeight())) * spread.sizes().scale();
    if (least > body.height() || bottom(spread) > body.height() + 1) {
      throw PagesException.noRoom(body.width(), body.height());
    }
    return material.options().shading() == SnapshotOptions.Shading.PATTERNS ? spread.with(LanePatterns.of(spread.picture())) : spread;
  }

  private Spread fitted(TimelineScene scene, Stretch stretch) throws PagesException {
    return switch (material.options().fit()) {
      case Fit.OnePage _ -> onePage(scene, stretch);
      case Fit.Wide(int pages) -> pages == 1 ? onePage(scene, stretch) : magnified(onePage(scene, stretch), pages);
      case Fit.Legible(int pages) -> legible(scene, stretch, pages);
    };
  }

  TimelineLayout layout() {
    return layout;
  }

  private TimelineScene scene(Stretch stretch) {
    List<Band> phases = material.stance().map(PhaseBands::of).orElse(List.of());
    Set<EventId> turns = material.stance().map(PhaseBands::turningEvents).orElse(Set.of());
    return new TimelineScene(material.dataset(), stretch.rows(), material.request().scope().lanes(), phases, turns, material.messages()).withNumbers(numbers);
  }

  /// Height of what stands under the lanes on the last row of pages, units.
  private double under(double scale) {
    return below / scale + stripHeight();
  }

  private double stripHeight() {
    return material.has(SnapshotOptions.Section.STRIP) && material.stance().isPresent() ? StanceStripLayout.HEIGHT : 0;
  }

  private double lift(Stretch stretch) {
    return material.cursor(stretch.viewport()).isPresent() ? 0 : FLAG;
  }

  /// The size in which nothing is below 8 points, if whole titles have room in it; else the largest of the smaller ones in which every event has its own
  /// mark, or hardly fewer than in the smallest.
  private Spread onePage(TimelineScene scene, Stretch stretch) {
    TimelineLayout.Frame large = pageFrame(stretch, LEGIBLE, ALL_LANES);
    if (layout.naturalHeight(scene, large) + layout.header(scene, large).height() <= large.height()) {
      return atScale(scene, stretch, LEGIBLE);
    }
    Spread smallest = atScale(scene, stretch, SCALES.getLast());
    int least = Crowding.of(smallest.picture()).clusters();
    return SCALES.stream()
        .map(scale -> atScale(scene, stretch, scale))
        .filter(spread -> bottom(spread) <= body.height() + 1e-9)
        .filter(spread -> Crowding.of(spread.picture()).clusters() <= least + least / TOLERATED)
        .findFirst()
        .orElse(smallest);
  }

  /// How far down a page a picture reaches, points.
  private double bottom(Spread spread) {
    double scale = spread.sizes().scale();
    return (spread.picture().header().height() + spread.rows().getLast().height() - spread.sizes().lift() + under(scale)) * scale;
  }

  /// All lanes where they have room; else the smallest ones share one.
  private Spread atScale(TimelineScene scene, Stretch stretch, double scale) {
    count.step();
    TimelineLayout.Frame frame = pageFrame(stretch, scale, ALL_LANES);
    TimelinePicture picture = layout.layout(scene, frame);
    boolean fits = picture.header().height() + picture.lanes().height() <= frame.height() + 1e-9;
    return page(scene, stretch, scale, fits ? picture : layout.layout(scene, pageFrame(stretch, scale, 1)));
  }

  private Spread page(TimelineScene scene, Stretch stretch, double scale, TimelinePicture picture) {
    var slice = new Spread.Slice(0, Spread.usedHeight(picture));
    return new Spread(scene, stretch.viewport(), new Spread.Sizes(scale, body.width() / scale, lift(stretch), 1), 1, 0, List.of(slice), picture);
  }

  private TimelineLayout.Frame pageFrame(Stretch stretch, double scale, int lanesKept) {
    return new TimelineLayout.Frame(stretch.viewport(), body.width() / scale, body.height() / scale + lift(stretch) - under(scale), lanesKept);
  }

  /// The picture of one page, magnified; axis and names of lanes stand on each page in a size that can be read.
  private Spread magnified(Spread one, int pages) throws PagesException {
    double width = body.width() / LEGIBLE;
    double page = TimelineLayout.scale(one.viewport(), width).width();
    double small = one.pageScale(0).width();
    double overlap = overlap(page, Math.clamp(TimelineLayout.BUBBLE_WIDTH * pages * page / small, OVERLAP, page * WIDEST_OVERLAP_SHARE));
    double magnification = (pages * page - (pages - 1) * overlap) / small;
    double room = body.height() / LEGIBLE + one.sizes().lift() - one.picture().header().height();
    if (ROW * magnification > room) {
      throw PagesException.tooLarge(pages, (int) Math.max(1, room / ROW / magnification * pages));
    }
    List<Spread.Slice> rows = new RowCuts(one.picture(), magnification, room).slices(under(LEGIBLE));
    var sizes = new Spread.Sizes(LEGIBLE, width, one.sizes().lift(), magnification);
    return new Spread(one.scene(), one.viewport(), sizes, pages, overlap, rows, one.picture());
  }

  /// An overlap of at least some width with which pages begin at whole units of each other, so that what was laid out for all pages and what was laid out
  /// for one is rounded to the same places.
  private static double overlap(double page, double least) {
    return page - Math.floor(page - least);
  }

  private Spread legible(TimelineScene scene, Stretch stretch, int pages) {
    double width = body.width() / LEGIBLE;
    double page = TimelineLayout.scale(stretch.viewport(), width).width();
    double overlap = pages == 1 ? 0 : overlap(page, OVERLAP);
    var frame = new TimelineLayout.Frame(stretch.viewport(), width - page + pages * page - (pages - 1) * overlap, 1, ALL_LANES);
    double room = body.height() / LEGIBLE + lift(stretch) - layout.header(scene, frame).height();
    TimelinePicture picture = lowest(scene, frame, room);
    List<Spread.Slice> rows = new RowCuts(picture, 1, room).slices(under(LEGIBLE));
    return new Spread(scene, stretch.viewport(), new Spread.Sizes(LEGIBLE, width, lift(stretch), 1), pages, overlap, rows, picture);
  }

  /// The picture over the fewest rows of pages in which about as many events have a mark and a title of their own as in one that is as high as it likes.
  private TimelinePicture lowest(TimelineScene scene, TimelineLayout.Frame frame, double room) {
    double natural = layout.naturalHeight(scene, frame);
    TimelinePicture best = layout(scene, frame, Math.max(natural, room - under(LEGIBLE)));
    Crowding least = Crowding.of(best);
    int enough = (int) Math.ceil((natural + under(LEGIBLE) - room) / (room - ROW)) + 1;
    int tooFew = 0;
    while (tooFew + 1 < enough) {
      int rows = (tooFew + enough) / 2;
      TimelinePicture lower = layout(scene, frame, room - under(LEGIBLE) + (rows - 1) * (room - ROW));
      if (Crowding.of(lower).isNearly(least)) {
        best = lower;
        enough = rows;
      } else {
        tooFew = rows;
      }
    }
    return best;
  }

  private TimelinePicture layout(TimelineScene scene, TimelineLayout.Frame frame, double lanesHeight) {
    count.step();
    double header = layout.header(scene, frame).height();
    return layout.layout(scene, new TimelineLayout.Frame(frame.viewport(), frame.width(), header + Math.max(1, lanesHeight), frame.lanesKept()));
  }
}
