package twotrack.chart;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.model.Facet;
import twotrack.stance.StanceIndex;
import twotrack.timeline.LaneColors;

/// The path of the subject over a map, with a mark at the start of each quarter: faint as a whole, solid up to a day.
final class MapPath {
  private static final double FAINT = 1.25;
  private static final double SOLID = 1.75;
  private static final double QUARTER = 2;

  private MapPath() {}

  /// The colour of a subject: that of its lane.
  static Ink.Tint tint(MapScene scene, StanceIndex index) {
    var dataset = scene.subject().dataset();
    return new LaneColors(dataset).tint(Facet.COMPANY, dataset.events().indexOf(Facet.COMPANY, index.subject()));
  }

  /// The whole path; what is past lies over it.
  static void future(List<Mark> marks, List<MapSheet.Step> path, MapScene scene) {
    draw(marks, path, new Stroke(tint(scene, scene.subject().index()).with(Ink.Strength.SOFT), FAINT));
  }

  /// The path up to a day (epoch day).
  static void past(List<Mark> marks, MapSheet sheet, int day, Ink.Tint tint) {
    draw(marks, sheet.path().stream().takeWhile(step -> step.day() <= day).toList(), new Stroke(tint, SOLID));
  }

  private static void draw(List<Mark> marks, List<MapSheet.Step> path, Stroke stroke) {
    if (path.size() > 1) {
      marks.add(new Mark.Path(path.stream().map(MapSheet.Step::place).toList(), Optional.empty(), Optional.of(stroke)));
    }
    LocalDate quarter = LocalDate.MIN;
    for (MapSheet.Step step : path) {
      LocalDate own = LocalDate.ofEpochDay(step.day()).with(IsoFields.DAY_OF_QUARTER, 1);
      if (!own.equals(quarter)) {
        quarter = own;
        marks.add(new Mark.Dot(step.place().x(), step.place().y(), QUARTER, Optional.of(stroke.ink()), Optional.empty()));
      }
    }
  }
}
