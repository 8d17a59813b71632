package twotrack.print;

import twotrack.pages.Margins;
import twotrack.pages.Paper;

/// Paper that a printer takes.
///
/// @param upright its size, the longer side upright
/// @param least edges of the upright sheet on which the printer cannot print
public record Sheet(Paper upright, Margins least) {
  /// Sizes in millimetres, in inches and as printers round them differ by less than this, in points.
  private static final double TOLERANCE = 3;

  /// Whether this is a sheet of a size, however it lies.
  public boolean fits(Paper paper) {
    return Math.abs(Math.min(paper.width(), paper.height()) - upright.width()) < TOLERANCE
        && Math.abs(Math.max(paper.width(), paper.height()) - upright.height()) < TOLERANCE;
  }

  /// The edges on which the printer cannot print when the sheet lies as the paper does.
  ///
  /// A sheet across may leave the printer with either long side first, so both opposite edges then count as the wider one.
  public Margins least(Paper paper) {
    if (paper.width() <= paper.height()) {
      return least;
    }
    double side = Math.max(least.top(), least.bottom());
    double end = Math.max(least.left(), least.right());
    return new Margins(/* top= */ end, /* right= */ side, /* bottom= */ end, /* left= */ side);
  }
}
