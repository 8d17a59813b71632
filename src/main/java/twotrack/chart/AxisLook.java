package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Stroke;
import twotrack.model.StanceModel;
import twotrack.timeline.LaneColors;

/// How an axis is drawn everywhere: its colour, and a line pattern that stays apart in grey.
public record AxisLook(StanceModel.Axis axis, Ink.Tint tint, Stroke.Dash dash) {
  private static final List<Stroke.Dash> DASHES = List.of(Stroke.Dash.values());

  /// The looks of all axes of a model: colours of the dataset, else of the cycle; patterns by order.
  public static List<AxisLook> of(StanceModel model) {
    List<Integer> own = model.axes().stream().flatMap(axis -> own(axis).stream()).toList();
    List<Integer> free = LaneColors.CYCLE.stream().filter(color -> !own.contains(color)).toList();
    var looks = new ArrayList<AxisLook>();
    int next = 0;
    for (StanceModel.Axis axis : model.axes()) {
      Optional<Integer> color = own(axis);
      int rgb = color.isPresent() ? color.get() : free.get(next++ % free.size());
      looks.add(new AxisLook(axis, new Ink.Tint(rgb, Ink.Strength.SOLID), DASHES.get(looks.size() % DASHES.size())));
    }
    return List.copyOf(looks);
  }

  private static Optional<Integer> own(StanceModel.Axis axis) {
    return axis.color().filter(color -> color.matches("#[0-9a-fA-F]{6}")).map(color -> Integer.valueOf(color.substring(1), 16));
  }

  /// The line of the axis.
  public Stroke stroke(double width) {
    return new Stroke(tint, width, dash);
  }
}
