package twotrack.settings;

import java.util.Comparator;
import java.util.List;

/// Where the window was and how large, in pixels of the screens' own coordinates.
///
/// @param x left edge
/// @param y upper edge
/// @param width of what is inside the frame
/// @param height of what is inside the frame
/// @param maximised whether it filled its screen; place and size are those to which it goes back
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
  /// So much of the upper edge, by which a window is dragged, must be on a screen.
  private static final double LEAST_WIDTH = 160;

  private static final double LEAST_HEIGHT = 24;

  public WindowPlace {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0 && height > 0) || Double.isInfinite(width + height)) {
      throw new IllegalArgumentException("A window at " + x + ", " + y + " of " + width + " × " + height + " cannot be.");
    }
  }

  /// A screen, or the part of it where windows may be.
  public record Area(double x, double y, double width, double height) {
    private double shownWidth(WindowPlace window) {
      return Math.min(x + width, window.x + window.width) - Math.max(x, window.x);
    }

    private boolean canDrag(WindowPlace window) {
      return shownWidth(window) >= Math.min(LEAST_WIDTH, window.width) && window.y >= y && window.y + LEAST_HEIGHT <= y + height;
    }
  }

  /// The same place if the window can be seen and dragged there, or else the middle of the first screen; never larger than its screen.
  ///
  /// @param screens at least one, the main screen first
  public WindowPlace on(List<Area> screens) {
    return screens.stream().filter(screen -> screen.canDrag(this)).max(Comparator.comparingDouble(screen -> screen.shownWidth(this)))
        .map(screen -> new WindowPlace(x, y, Math.min(width, screen.width), Math.min(height, screen.height), maximised))
        .orElseGet(() -> centred(screens.getFirst()));
  }

  /// The same, filling its screen.
  public WindowPlace withMaximised() {
    return new WindowPlace(x, y, width, height, true);
  }

  private WindowPlace centred(Area screen) {
    double fittingWidth = Math.min(width, screen.width);
    double fittingHeight = Math.min(height, screen.height);
    return new WindowPlace(
        screen.x + (screen.width - fittingWidth) / 2, screen.y + (screen.height - fittingHeight) / 2, fittingWidth, fittingHeight, maximised);
  }
}
