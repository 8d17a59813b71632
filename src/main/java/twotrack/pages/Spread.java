package twotrack.pages;

import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// A timeline laid out for a grid of pages. Lengths are in units of the layout, in which the axis and the names of lanes have the size that they have on
/// screen.
///
/// @param viewport all days, over all columns
/// @param overlap what neighbouring pages both show
/// @param rows which part of the lanes each row of pages shows
/// @param picture the lanes of all pages, before they are magnified
record Spread(TimelineScene scene, Viewport viewport, Sizes sizes, int columns, double overlap, List<Slice> rows, TimelinePicture picture) {
  private static final double BELOW = 16;

  Spread {
    rows = List.copyOf(rows);
  }

  /// How large everything is.
  ///
  /// @param scale points for each unit
  /// @param width of one page
  /// @param lift how much of the space above the axis is left out
  /// @param magnification how much larger than in the picture lanes are on the pages
  record Sizes(double scale, double width, double lift, double magnification) {}

  /// A part of the height of the lanes.
  record Slice(double top, double height) {}

  /// The same with another picture of the same size.
  Spread with(TimelinePicture other) {
    return new Spread(scene, viewport, sizes, columns, overlap, rows, other);
  }

  /// How much of the height of its lanes a picture uses; few lanes do not fill a page.
  static double usedHeight(TimelinePicture picture) {
    double height = picture.lanes().height();
    return picture.boxes().isEmpty() ? height : Math.min(height, picture.boxes().getLast().top() + picture.boxes().getLast().height() + BELOW);
  }

  /// How much later each page begins than the one to its left.
  private double step() {
    return pageScale(0).width() - overlap;
  }

  /// The scale of one column of pages.
  TimeScale pageScale(int column) {
    return TimelineLayout.scale(pageView(column), sizes.width());
  }

  /// The days of one column of pages.
  Viewport pageView(int column) {
    double page = TimelineLayout.scale(viewport, sizes.width()).width();
    double days = viewport.days() / (columns * page - (columns - 1) * overlap);
    return columns == 1 ? viewport : new Viewport(viewport.startDay() + column * (page - overlap) * days, page * days);
  }

  /// The days of a column that no column before it shows.
  Viewport ownView(int column) {
    Viewport view = pageView(column);
    double shared = column == 0 ? 0 : pageView(column - 1).endDay() - view.startDay();
    return new Viewport(view.startDay() + shared, view.days() - shared);
  }

  /// The scale of all columns together.
  TimeScale wholeScale() {
    double page = TimelineLayout.scale(viewport, sizes.width()).width();
    return new TimeScale(viewport, TimelineLayout.GUTTER, columns * page - (columns - 1) * overlap);
  }

  /// The part of the lanes that one page shows.
  Mark.Bounds window(int column, int row) {
    return new Mark.Bounds(TimelineLayout.GUTTER + column * step(), rows.get(row).top(), pageScale(column).width(), rows.get(row).height());
  }

  /// The lanes of all pages, their first day at the right of the gutter.
  List<Mark> lanes() {
    Drawing lanes = picture.lanes();
    double magnification = sizes.magnification();
    return magnification == 1 ? lanes.marks() : lanes.placed(TimelineLayout.GUTTER * (1 - magnification), 0, magnification);
  }
}
