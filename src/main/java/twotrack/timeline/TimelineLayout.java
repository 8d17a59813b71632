package twotrack.timeline;

import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.TextMeasurer;

/// Lays a timeline out: scene and frame in, picture out. The same input gives the same picture; packings are kept between calls because
/// they depend on the zoom and not on where the viewport stands.
public final class TimelineLayout {
  /// Width of the column of lane names at the left, px or points.
  public static final double GUTTER = 146;

  /// Width of the mark of events that stand too close to be told apart, px or points.
  public static final double BUBBLE_WIDTH = 28;

  private static final double RIGHT_MARGIN = 12;

  private final HeaderLayout header;
  private final LaneLayout lanes;
  private volatile Optional<Frame> last = Optional.empty();

  /// Where a timeline is laid out.
  ///
  /// @param width whole width, gutter included
  /// @param height of header and lanes together
  /// @param lanesKept so many lanes stay apart, however low they become; of more, the smallest share a lane
  public record Frame(Viewport viewport, double width, double height, int lanesKept) {
    private static final int FEWEST_LANES = 4;

    /// A frame in which lanes share one where they would become too low.
    public Frame(Viewport viewport, double width, double height) {
      this(viewport, width, height, FEWEST_LANES);
    }

    private Frame withHeight(double other) {
      return new Frame(viewport, width, Math.max(1, other), lanesKept);
    }
  }

  public TimelineLayout(TextMeasurer measurer) {
    header = new HeaderLayout(measurer);
    lanes = new LaneLayout(measurer);
  }

  /// The scale of a frame, shared by everything that stands on the same axis.
  public static TimeScale scale(Viewport viewport, double width) {
    return new TimeScale(viewport, GUTTER, Math.max(1, width - GUTTER - RIGHT_MARGIN));
  }

  /// Does what takes long before very many events can be laid out, so that [#layout] with a frame like the last one finds it done. May be called on any thread.
  public void prepare(TimelineScene scene) {
    last.ifPresent(frame -> lanes.prepare(scene, frame.withHeight(frame.height() - header(scene, frame).height())));
  }

  /// How many events were read or counted for the crowded lanes of the last scene.
  long reads() {
    return lanes.reads();
  }

  /// The picture of a scene.
  public TimelinePicture layout(TimelineScene scene, Frame frame) {
    last = Optional.of(frame);
    TimeScale scale = scale(frame.viewport(), frame.width());
    Ticks.Rows ticks = header.ticks(scale, scene.messages());
    var top = header.layout(scene, scale, ticks, frame.width());
    var below = lanes.layout(scene, scale, ticks, frame.withHeight(frame.height() - top.height()));
    return new TimelinePicture(scale, top, below.drawing(), below.boxes());
  }

  /// The header alone: axis, phases and eras.
  public Drawing header(TimelineScene scene, Frame frame) {
    TimeScale scale = scale(frame.viewport(), frame.width());
    return header.layout(scene, scale, header.ticks(scale, scene.messages()), frame.width());
  }

  /// The height of lanes in which no event would lack room for a good part of its title, px or points.
  ///
  /// @param frame whose height, without the header, says how many lanes there are
  public double naturalHeight(TimelineScene scene, Frame frame) {
    return lanes.naturalHeight(scene, scale(frame.viewport(), frame.width()), frame);
  }
}
