package twotrack.timeline;

import twotrack.drawing.TextMeasurer;

/// Lays a timeline out: scene and frame in, picture out. The same input gives the same picture; packings are kept between calls because
/// they depend on the zoom and not on where the viewport stands.
public final class TimelineLayout {
  /// Width of the column of lane names at the left, px or points.
  public static final double GUTTER = 146;

  private static final double RIGHT_MARGIN = 12;

  private final HeaderLayout header;
  private final LaneLayout lanes;

  /// Where a timeline is laid out.
  ///
  /// @param width whole width, gutter included
  /// @param height of header and lanes together
  public record Frame(Viewport viewport, double width, double height) {}

  public TimelineLayout(TextMeasurer measurer) {
    header = new HeaderLayout(measurer);
    lanes = new LaneLayout(measurer);
  }

  /// The scale of a frame, shared by everything that stands on the same axis.
  public static TimeScale scale(Viewport viewport, double width) {
    return new TimeScale(viewport, GUTTER, Math.max(1, width - GUTTER - RIGHT_MARGIN));
  }

  /// Does what takes long before very many events can be laid out, so that [#layout] with a frame of this size finds it done. May be called on any thread.
  public void prepare(TimelineScene scene, Frame frame) {
    TimeScale scale = scale(frame.viewport(), frame.width());
    double top = header.layout(scene, scale, header.ticks(scale, scene.messages()), frame.width()).height();
    lanes.prepare(scene, Math.max(1, frame.height() - top));
  }

  /// How many events were read or counted for the crowded lanes of the last scene.
  long reads() {
    return lanes.reads();
  }

  /// The picture of a scene.
  public TimelinePicture layout(TimelineScene scene, Frame frame) {
    TimeScale scale = scale(frame.viewport(), frame.width());
    Ticks.Rows ticks = header.ticks(scale, scene.messages());
    var top = header.layout(scene, scale, ticks, frame.width());
    var below = lanes.layout(scene, scale, ticks, frame.width(), Math.max(1, frame.height() - top.height()));
    return new TimelinePicture(scale, top, below.drawing(), below.boxes());
  }
}
